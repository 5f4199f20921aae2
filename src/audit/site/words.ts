/** What a control of a banner is for. */
export type Role = 'accept' | 'decline' | 'settings' | 'save' | 'withdraw' | 'reopen';

/**
 * How each is worded in English, Russian, German, French, Spanish, Italian and Polish, in this order, as sources of
 * expressions without regard to case; `\b` stands beside letters of any language. What refuses stands before what
 * accepts: “accept only necessary” refuses.
 */
export const ROLE_WORDS: readonly (readonly [Role, readonly string[]])[] = [
  [
    'withdraw',
    [
      'withdraw|revoke',
      'отозвать|отзыв соглас|забрать соглас',
      'widerruf',
      'retirer (mon|le|votre) consent|révoquer|retrait',
      'retirar|revocar',
      'revoca\\b|revocare|ritira',
      'wycofaj|cofnij zgod',
    ],
  ],
  [
    'decline',
    [
      'declin|reject|refus|\\bden(y|ies)\\b|disagree|opt.?out|disallow|block all|turn off all|disable all|no,? thank|^no$|without (accept|agree|consent)',
      '\\b(not?|don.t) (accept|agree|allow|consent)|(only|just) (the |use |accept |allow )*(strictly )?(necessary|essential|required)|(necessary|essential|required)( cookies)? only|^(accept|allow|use|continue with) (strictly )?(necessary|essential|required)( cookies)?$',
      'отклон|отказ|отверг|запретить|не (соглас|соглаш|приним|приня|разреш)|только (необходим|обязательн|техническ|важн)|^(принять|разрешить|оставить) (необходим|обязательн)|без соглас|нет,? спасибо|^нет$',
      'ablehn|verweiger|nicht (zustimm|akzept|einverst)|stimme.{0,12} nicht zu|\\bnur (die |technisch )*(notwendig|erforderlich|essen|nötig)|^(technisch )?(notwendige|erforderliche|essenzielle)( cookies)? (akzept|erlaub|zulass)|ohne (einwilligung|zustimmung)|keine (akzept|cookies)|nein,? danke|^nein$',
      'interdire|rejeter|décliner|désactiver|ne pas (accept|autoris|consent)|n.accepte pas|sans (accept|consent)|(uniquement|seulement|que) .{0,20}(nécessaires|essentiels|techniques)|(nécessaires|essentiels)( uniquement| seulement)|non,? merci|^non$',
      'rechaz|deneg|no (acept|permit|consent)|sin (acept|consent)|\\bs[oó]l(o|amente)\\b.{0,14}(necesari|esencial|t[eé]cnic)|(necesarias|esenciales) (solo|sólo|solamente|únicamente)|no,? gracias',
      'rifiut|\\bnega\\b|\\bnegare|declina|non (accett|acconsent|consent)|senza (accett|consens)|\\bsol(o|tanto)\\b.{0,14}(necessari|essenzial|tecnic)|no,? grazie',
      'odrzu|odmow|odmów|odmawiam|nie (zgadzam|akcept|wyrażam|zezwalam)|bez (akcept|zgody)|\\btylko.{0,12}(niezbędn|konieczn|wymagan)|wyłącz wszyst|nie,? dzięk|^nie$',
    ],
  ],
  [
    'save',
    [
      '\\bsave|confirm|(accept|allow) (the )?select|\\bapply\\b|submit (my )?(pref|choice)',
      'сохран|подтвердить|(принять|разрешить) выбран|примен',
      'speicher|bestätig|auswahl (erlaub|akzept|zulass|übernehm)|ausgewählte|übernehmen',
      'enregistr|sauvegard|confirmer|\\bvalider',
      'guardar|confirmar|permitir (la |mi )?selecci|aceptar (la )?selecci',
      '\\bsalva|conferma|(accetta|consenti) (la )?(selezion)',
      'zapisz|potwierd[źz]|zatwierd|zezwól na wyb|akceptuj wybran',
    ],
  ],
  [
    'settings',
    [
      'setting|preference|customi[sz]e|\\bmanage|\\boption|personali[sz]e|configure|\\badjust|choose|choice|show (details|purposes)|\\b(change|update|review)\\b',
      'настро|выбрать|выбор|параметр|управл|изменить|показать (подробн|детал)',
      'einstellung|anpassen|auswählen|verwalten|konfigur|optionen|individuell|(details|zwecke) anzeigen|ändern',
      'personnalis|paramétr|paramètr|préféren|gérer|choisi|mes choix|(afficher|voir) les (détail|finalit)|modifier',
      'configur|ajust|preferenc|personaliz|gestion|opciones|administr|elegir|(mostrar|ver) (los )?detalles|cambiar|modificar',
      'preferenz|impostazion|personalizz|gesti(sci|one)|opzioni|scegli|mostra dettagli|modifica|cambia',
      'ustawie|dostosuj|zarządz|personalizuj|konfigur|opcj|wybierz|pokaż szczegół|zmień|zmian',
    ],
  ],
  [
    'accept',
    [
      'accept|\\bagree|\\ballow|enable all|\\bconsent\\b|got it|^ok(ay)?\\b|\\bi understand|^understood|^(yes|that.s (ok|fine)|sounds good|alright|fine by me)\\b|^continue$',
      'принять|принимаю|примите|соглас(ен|на|ны|иться)|соглашаюсь|согласие$|даю согласие|разреш|хорошо|понятно|подтверждаю|^(да|ок|окей|ясно|продолжить|отлично)\\b',
      'akzept|zustimm|stimme.{0,20} zu\\b|erlaub|zulassen|einverstanden|annehmen|verstanden|alles klar|einwilligen|^ja\\b',
      'autoris|tout activer|compris|d.accord|\\bje consens|consentir|^oui\\b|c.est noté',
      'acept|permit|entendido|de acuerdo|consiento|consentimiento$|^(sí|vale)\\b',
      'accett|acconsent|consenti|ho capito|va bene|permetti|^sì\\b',
      'akceptuj|akceptac|zgadzam|zezw|\\bzgoda\\b|wyrażam zgod|rozumiem|przyjmuj|^tak\\b',
    ],
  ],
];

/** What stands on links to papers, not to what they ask. */
export const PAPER_WORDS =
  'policy|policies|terms|notice|learn more|read more|политик|услови|положени|обработк|подробнее|оферт|пользовательск|richtlinie|erklärung|impressum|mehr (erfahren|info)|hinweise|politique|mentions|en savoir|charte|política|aviso|más información|informativa|scopri|maggiori|polityk|regulamin|dowiedz|więcej informacji';

/** What a text speaks of that asks for, or opens, a choice. */
export const TOPIC_WORDS =
  'cookie|куки|кук-|consent|(\\b(my|your)|mes|vos) (choices|choix)|соглас|privacy|конфиденц|приватн|персональн|datenschutz|einwillig|zustimmung|confidential|vie privée|données|privacidad|riservatezza|prywatno|ciastecz|\\bzg[oó]d[aęy]?\\b|traceurs|consenso';

/** What a text says besides where it asks for a choice, and a recipe does not. */
export const ASKING_WORDS =
  'consent|privacy|gdpr|track|analytic|advert|website|\\bsite\\b|\\bwe use\\b|personal data|соглас|аналити|сайт|реклам|персональн|webs(e|i)|einwillig|datenschutz|diese seite|consentement|notre site|publicité|mesure|sitio|publicidad|analític|consentim|sito|pubblicit|consenso|stron|serwis|reklam|zgod';

/** How boxes of what a site needs to work begin. */
export const NEEDED_WORDS =
  '^\\W*(strictly |technically |absolutely )?(necessary|essential|required|always)|^\\W*(строго |технически )?(необходим|обязательн|всегда)|^\\W*(technisch |unbedingt )?(notwendig|erforderlich|essen[zt]iell|immer)|^\\W*(cookies )?(strictement |techniques )?(nécessair|essentiel|toujours)|^\\W*(cookies )?(estrictamente )?(necesari|esencial|técnic|siempre)|^\\W*(cookie )?(strettamente )?(necessari|essenzial|tecnic|sempre)|^\\W*(pliki cookie )?(niezbędn|konieczn|zawsze)';

/** What the words of a box or the text beside it say where it asks for a consent to processing. */
export const CONSENT_WORDS =
  'соглас|персональн|consent|agree|privacy|processing|einwillig|datenschutz|zustimm|einverstanden|consentement|accepte|données|consentimiento|acepto|privacidad|consenso|acconsento|zgod|zgadzam|wyraż|przetwarzan';
