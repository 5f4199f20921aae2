/** What a control of a banner is for. */
export type Role = 'accept' | 'decline' | 'settings' | 'save' | 'withdraw' | 'reopen';

/**
 * How each is worded in Russian, English, German, French, Spanish, Italian and Polish, as sources of
 * expressions without regard to case. What refuses stands before what accepts: “accept only necessary” refuses.
 */
export const ROLE_WORDS: readonly (readonly [Role, string])[] = [
  [
    'withdraw',
    'withdraw|revoke|отозвать|забрать соглас|widerruf|retirer (mon|le)|révoquer|retirar|revocar|revoca|wycofaj|cofnij zgod',
  ],
  [
    'decline',
    'declin|reject|refus|\\bdeny|disagree|not? (accept|agree|allow)|don.t (accept|agree|allow)|disable all|no,? thanks|(only|just) (the )?(necessary|essential|required)|(necessary|essential|required)( cookies)? only|without accept|отклон|отказ|запретить|не (соглас|приним|разреш)|только (необходим|обязательн)|ablehn|verweiger|nicht (zustimm|akzept)|nur (notwendig|erforderlich|essen)|interdire|tout désactiver|ne pas accepter|sans accepter|(uniquement|seulement).{0,20}(nécessaires|essentiels)|rechaz|deneg|no acept|(solo|sólo|solamente).{0,12}(necesari|esencial|tecnic|técnic|necessari|essenzial)|rifiut|nega\\b|non accett|odrzu|odmow|odmawiam|nie (zgadzam|akcept)|tylko (niezbędn|konieczn)',
  ],
  [
    'save',
    '\\bsave|confirm|accept selected|сохранить|подтвердить|принять выбран|speichern|bestätigen|auswahl (erlauben|akzept)|enregistrer|sauvegard|confirmer|guardar|confirmar|\\bsalva|conferma|zapisz|potwierd',
  ],
  [
    'settings',
    'setting|preference|customi[sz]e|manage|options|personali[sz]e|choose|more choices|настро|выбрать|параметр|einstellung|anpassen|auswählen|verwalten|personnalis|paramétr|paramètr|préféren|gérer|configur|preferenc|personaliz|gestion|preferenz|impostazion|gestisci|ustawieni|dostosuj|zarządzaj',
  ],
  [
    'accept',
    'accept|\\bagree|allow|enable all|consent|got it|^ok(ay)?\\b|принять|принимаю|соглас|разреш|хорошо|понятно|^(да|ок)$|akzeptier|zustimm|erlaub|einverstanden|annehmen|verstanden|autoris|tout activer|compris|d.accord|acept|permit|entendido|de acuerdo|accett|acconsent|consenti|ho capito|akceptuj|zgadzam|zezw|zgoda|rozumiem',
  ],
];

/** What a text speaks of that asks for, or opens, a choice. */
export const TOPIC_WORDS =
  'cookie|куки|кук-|consent|соглас|privacy|конфиденц|приватн|персональн|datenschutz|einwillig|confidential|vie privée|données|privacidad|riservatezza|prywatno|ciastecz|zgod[aęy]|traceurs|consenso';

/** What the words of a box or the text beside it say where it asks for a consent to processing. */
export const CONSENT_WORDS =
  'соглас|персональн|consent|agree|privacy|processing|einwillig|datenschutz|zustimm|einverstanden|consentement|accepte|données|consentimiento|acepto|privacidad|consenso|acconsento|privacy|zgod|zgadzam|wyraż|przetwarzan';
