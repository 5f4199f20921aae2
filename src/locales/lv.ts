import type { Pack } from '../core/texts';

/** What every first visitor may read. */
export const banner: Pack = {
  dir: 'ltr',
  and: ' un ',
  'banner.title': 'Piekrišana sīkdatnēm',
  'banner.text':
    'Ar jūsu piekrišanu šī vietne izmanto sīkdatnes šādiem nolūkiem: {aims}; datus var saņemt arī trešās personas. Savu izvēli varat jebkurā laikā mainīt vai atsaukt; sīkāk: {policy}.',
  'banner.policy': 'privātuma politika',
  'banner.accept': 'Pieņemt visas',
  'banner.decline': 'Noraidīt',
  'banner.choose': 'Izvēlēties',
  'banner.reopen': 'Sīkdatņu iestatījumi',
  'aim.functional': 'lietošanas ērtība',
  'aim.analytics': 'apmeklējumu statistika',
  'aim.marketing': 'reklāma',
};

/** The preferences view. */
export const preferences: Pack = {
  'preferences.title': 'Sīkdatņu iestatījumi',
  'preferences.intro':
    'Izlemiet, ko atļaujat. Savu izvēli šeit varat jebkurā laikā mainīt vai atsaukt.',
  'preferences.save': 'Saglabāt izvēli',
  'preferences.withdraw': 'Atsaukt piekrišanu',
  'preferences.withdraw.note':
    'Pēc atsaukšanas lapa tiek ielādēta no jauna, ja darbībā esošo nevar apturēt citādi.',
  'preferences.close': 'Aizvērt',
  'preferences.always': 'Vienmēr ieslēgts',
  'preferences.savedAt': 'Izvēles datums: {date}; derīga līdz: {expires}.',
  'preferences.unsaved': 'Izvēle vēl nav izdarīta: nekas neobligāts nav ieslēgts.',
  'preferences.gpc':
    'Jūsu pārlūks lūdz nedalīties ar datiem (Global Privacy Control): izslēgts, kamēr jūs to neieslēdzat.',
  'preferences.services': 'Pakalpojumi',
  'preferences.cookies': 'Sīkdatnes',
  'preferences.storage': 'Krātuve',
  'preferences.hosts': 'Adreses',
  'preferences.life.session': 'līdz pārlūka aizvēršanai',
  'preferences.life.endless': 'līdz dzēšanai',
};

/** The categories, as the preferences and placeholders name them. */
export const categories: Pack = {
  'category.necessary.title': 'Nepieciešamās',
  'category.necessary.description':
    'Vajadzīgas vietnes darbībai. Šeit glabājas arī pati jūsu izvēle: ja noraidījāt, bez apmeklētāja numura.',
  'category.functional.title': 'Ērtība',
  'category.functional.description': 'Atceras iestatījumus un ieslēdz papildu iespējas.',
  'category.analytics.title': 'Statistika',
  'category.analytics.description': 'Palīdz saprast, kuras lapas lasa un ko varētu uzlabot.',
  'category.marketing.title': 'Reklāma',
  'category.marketing.description':
    'Vajadzīgas, lai rādītu reklāmu, mērītu tās rezultātus un iegultu citu vietņu saturu.',
  'category.browserInfo':
    'Ar šo piekrišanu kopā ar jūsu izvēli un pieprasījumiem tiek nosūtīta informācija par pārlūku: nosaukums un versija, sistēma, valoda, laika josla, ekrāna un loga izmērs, no kurienes atnācāt, apmeklējuma pirmā lapa un kampaņas zīmes, pirmajā apmeklējumā un pēdējā; jūsu pārlūks to atceras.',
  'category.browserInfo.identifiers': 'Arī šo sīkdatņu vērtības: {names}.',
};

/** What is said where the browser sends Global Privacy Control. */
export const gpc: Pack = {
  'gpc.note':
    'Jūsu pārlūks nosūtīja signālu Global Privacy Control. Izslēgts paliek: {categories}.',
  'gpc.choices': 'Jūsu privātuma izvēles',
};

/** What stands in the place of a frame that waits. */
export const placeholders: Pack = {
  'placeholder.label': 'Pakalpojuma „{service}” saturs',
  'placeholder.text':
    'Tas tiek ielādēts tikai ar jūsu atļauju; pakalpojums tad var saglabāt sīkdatnes.',
  'placeholder.once': 'Parādīt vienreiz',
  'placeholder.always': 'Vienmēr atļaut',
};

/** What forms show from the start. */
export const forms: Pack = {
  'form.title': 'Nosūtiet pieprasījumu',
  'form.submit': 'Nosūtīt',
  'form.sending': 'Notiek sūtīšana…',
  'form.failed':
    'Nosūtīt neizdevās: {reason}. Ierakstītais joprojām ir šeit, lūdzu, mēģiniet vēlreiz.',
  'form.failed.phone': 'Vai zvaniet: {phone}.',
  'form.close': 'Aizvērt',
  'form.reason.network': 'serveris nav sasniedzams',
  'form.outdated':
    'Vietne pa to laiku ir atjaunināta, un no šīs lapas vairs neko nevar nosūtīt. Ierakstītais joprojām ir šeit: lūdzu, nokopējiet to un ielādējiet lapu no jauna.',
  'form.required': 'obligāti',
  'form.optional': 'pēc izvēles',
  'form.full': 'Pilns teksts',
  'form.address': 'Atvērt atsevišķā lapā',
  'field.name': 'Vārds',
  'field.phone': 'Tālrunis',
  'field.email': 'E-pasts',
  'field.message': 'Ziņa',
};

/** What forms say once somebody fills them in: what is wrong, and what became of it. */
export const submit: Pack = {
  'form.sent': 'Paldies. Jūsu pieprasījums ir saņemts.',
  'form.waiting':
    'Nosūtīt neizdevās: {reason}. Pieprasījums ir saglabāts šajā ierīcē un tiks nosūtīts automātiski.',
  'form.cancel': 'Nesūtīt',
  'form.cancelled': 'Pieprasījums netiks nosūtīts. Ierakstītais joprojām ir šeit.',
  'form.cancelled.unclear': 'Vairs netiks mēģināts, bet pieprasījums, iespējams, jau ir saņemts.',
  'form.reason.timeout': 'serveris laikus neatbildēja',
  'form.reason.server': 'kļūda serverī ({status})',
  'form.reason.refused': 'serveris nepieņēma datus ({status})',
  'form.reason.insecure': 'lapa ir atvērta bez droša savienojuma',
  'form.invalid': 'Lūdzu, pārbaudiet atzīmētos laukus.',
  'form.error.required': 'Lūdzu, aizpildiet lauku „{label}”.',
  'form.error.email': 'Lūdzu, pārbaudiet e-pasta adresi: tajā jābūt „@” un domēnam.',
  'form.error.phone':
    'Numurs izskatās nepilns. Lūdzu, pārbaudiet to; ja tas ir pareizs, sūtiet vēlreiz.',
  'form.error.phone.suggest': 'Vai domājāt {phone}? Ja numurs ir pareizs, sūtiet vēlreiz.',
  'form.error.consent': 'Bez šīs piekrišanas pieprasījumu nevar nosūtīt.',
};

/** What is said of leads of earlier visits. */
export const leftover: Pack = {
  'form.left.waiting': 'Jūsu pieprasījums ({time}) vēl gaida nosūtīšanu.',
  'form.left.sent': 'Jūsu pieprasījums ({time}) ir saņemts.',
  'form.left.failed': 'Jūsu pieprasījumu ({time}) neizdevās nosūtīt: {reason}.',
  'form.left.unclear': 'Nav zināms, vai jūsu pieprasījums ({time}) ir saņemts: {reason}.',
};

/** What hands a receipt over. */
export const receipt: Pack = {
  'receipt.what': 'Parakstīts apliecinājums par jūsu lēmumu:',
  'receipt.save': 'Saglabāt',
  'receipt.show': 'Skatīt un izdrukāt',
};

/** The words of consents and notices, each a whole text of its own. */
export const consents: Pack = {
  'purpose.callback.title': 'sazināties ar mani par manu pieprasījumu',
  'purpose.newsletter.title': 'sūtīt man reklāmas ziņas',
  'purpose.service.title': 'sniegt man pakalpojumu',
  'consent.label':
    'Piekrītu, ka {addressee} apstrādā manus personas datus šādam nolūkam: {purpose}',
  'consent.addressee': '{operator}',
  'consent.title': 'Piekrišana personas datu apstrādei',
  'consent.edition': 'Redakcija: {version}',
  'consent.body':
    'Aizpildot veidlapu vietnē {site}, es brīvprātīgi dodu pārzinim piekrišanu apstrādāt manus personas datus.',
  'consent.operator': 'Pārzinis: {operator}',
  'consent.inn': 'nodokļu maksātāja numurs (INN) {inn}',
  'consent.ogrn': 'reģistrācijas numurs (OGRN) {ogrn}',
  'consent.ogrnip': 'reģistrācijas numurs (OGRNIP) {ogrn}',
  'consent.purpose': 'Nolūks: {purpose}.',
  'consent.subject': 'Datu subjekts: es, persona, kas aizpilda veidlapu.',
  'consent.data': 'Kādi dati: {data}.',
  'consent.actions':
    'Ko ar tiem dara: tos vāc, reģistrē, glabā, labo, izgūst, izmanto, bloķē, dzēš un iznīcina, ar datoru un citādi.',
  'consent.actions.share':
    'Ko ar tiem dara: tos vāc, reģistrē, glabā, labo, izgūst, izmanto, nodod tālāk nosauktajiem saņēmējiem, bloķē, dzēš un iznīcina, ar datoru un citādi.',
  'consent.recipients': 'Saņēmēji: {recipients}.',
  'consent.recipients.none': 'Saņēmēji: nav.',
  'consent.term':
    'Termiņš dienās: {days}, no veidlapas nosūtīšanas, vai līdz piekrišanas atsaukšanai, ja tā notiek agrāk.',
  'consent.withdraw': 'Piekrišanu var jebkurā laikā atsaukt, rakstot pārzinim: {contact}.',
  'consent.act': 'Piekrišanu dod, atzīmējot lauciņu pie veidlapas un nospiežot sūtīšanas pogu.',
  'notice.label': '{operator} apstrādās jūsu datus ({data}), lai izpildītu jūsu lūgumu: {purpose}.',
  'notice.title': 'Kā tiek apstrādāti šīs veidlapas dati',
  'notice.body':
    'Jūs vēršaties pie mums pēc savas iniciatīvas, izmantojot veidlapu vietnē {site}; dati ir vajadzīgi, lai jums atbildētu, tāpēc atsevišķa piekrišana netiek prasīta.',
  'notice.withdraw': 'Jebkurā laikā varat iebilst vai lūgt datus dzēst: {contact}.',
  'data.name': 'vārds',
  'data.phone': 'tālruņa numurs',
  'data.email': 'e-pasta adrese',
  'data.message': 'ziņas teksts',
};
