import type { Pack } from '../core/texts';

/** What every first visitor may read. */
export const banner: Pack = {
  dir: 'ltr',
  and: ' ja ',
  'banner.title': 'Nõusolek küpsiste kasutamiseks',
  'banner.text':
    'Teie nõusolekul kasutab see veebisait küpsiseid järgmistel eesmärkidel: {aims}; andmeid võivad saada ka kolmandad isikud. Valikut saate igal ajal muuta või tagasi võtta; täpsemalt: {policy}.',
  'banner.policy': 'privaatsuspoliitika',
  'banner.accept': 'Nõustu kõigiga',
  'banner.decline': 'Keeldu',
  'banner.choose': 'Vali',
  'banner.reopen': 'Küpsiste seaded',
  'aim.functional': 'kasutusmugavus',
  'aim.analytics': 'külastusstatistika',
  'aim.marketing': 'reklaam',
};

/** The preferences view. */
export const preferences: Pack = {
  'preferences.title': 'Küpsiste seaded',
  'preferences.intro':
    'Otsustage, mida lubate. Siin saate valikut igal ajal muuta või tagasi võtta.',
  'preferences.save': 'Salvesta valik',
  'preferences.withdraw': 'Võta nõusolek tagasi',
  'preferences.withdraw.note':
    'Pärast tagasivõtmist laaditakse leht uuesti, kui töötavat ei saa muul viisil peatada.',
  'preferences.close': 'Sulge',
  'preferences.always': 'Alati sees',
  'preferences.savedAt': 'Valiku kuupäev: {date}; kehtib kuni: {expires}.',
  'preferences.unsaved': 'Te ei ole veel valinud: midagi vabatahtlikku ei ole sisse lülitatud.',
  'preferences.gpc':
    'Teie brauser palub andmeid mitte jagada (Global Privacy Control): väljas, kuni te ise sisse ei lülita.',
  'preferences.services': 'Teenused',
  'preferences.cookies': 'Küpsised',
  'preferences.storage': 'Salvestusruum',
  'preferences.hosts': 'Aadressid',
  'preferences.life.session': 'kuni brauseri sulgemiseni',
  'preferences.life.endless': 'kuni kustutamiseni',
};

/** The categories, as the preferences and placeholders name them. */
export const categories: Pack = {
  'category.necessary.title': 'Vajalikud',
  'category.necessary.description':
    'Vajalikud veebisaidi tööks. Siin hoitakse ka teie valikut ennast; kui keeldusite, siis ilma külastajanumbrita.',
  'category.functional.title': 'Mugavus',
  'category.functional.description': 'Jätavad seaded meelde ja lülitavad sisse lisavõimalused.',
  'category.analytics.title': 'Statistika',
  'category.analytics.description':
    'Aitavad mõista, milliseid lehti loetakse ja mida saaks paremaks teha.',
  'category.marketing.title': 'Reklaam',
  'category.marketing.description':
    'Vajalikud reklaami näitamiseks, selle tulemuste mõõtmiseks ja teiste saitide sisu lisamiseks.',
  'category.browserInfo':
    'Selle nõusoleku korral saadetakse koos teie valiku ja päringutega andmed brauseri kohta: nimi ja versioon, süsteem, keel, ajavöönd, ekraani ja akna suurus, kust te tulite, külastuse esimene leht ja kampaania märgised, nii esimese kui ka viimase külastuse omad; teie brauser jätab need meelde.',
  'category.browserInfo.identifiers': 'Samuti nende küpsiste väärtused: {names}.',
};

/** What is said where the browser sends Global Privacy Control. */
export const gpc: Pack = {
  'gpc.note':
    'Teie brauser saatis signaali Global Privacy Control. Välja lülitatuks jääb: {categories}.',
  'gpc.choices': 'Teie privaatsusvalikud',
};

/** What stands in the place of a frame that waits. */
export const placeholders: Pack = {
  'placeholder.label': 'Teenuse „{service}“ sisu',
  'placeholder.text':
    'See laaditakse ainult siis, kui te lubate; teenus võib siis küpsiseid salvestada.',
  'placeholder.once': 'Näita üks kord',
  'placeholder.always': 'Luba see teenus alati',
};

/** What forms show from the start. */
export const forms: Pack = {
  'form.title': 'Saatke päring',
  'form.submit': 'Saada',
  'form.sending': 'Saatmine…',
  'form.failed':
    'Saatmine ei õnnestunud: {reason}. Sisestatu on siin alles, palun proovige uuesti.',
  'form.failed.phone': 'Või helistage: {phone}.',
  'form.close': 'Sulge',
  'form.reason.network': 'serveriga ei saa ühendust',
  'form.outdated':
    'Veebisait on vahepeal uuenenud ja sellelt lehelt ei saa enam midagi saata. Sisestatu on siin alles: palun kopeerige see ja laadige leht uuesti.',
  'form.required': 'kohustuslik',
  'form.optional': 'vabatahtlik',
  'form.full': 'Täistekst',
  'form.address': 'Ava eraldi lehel',
  'field.name': 'Nimi',
  'field.phone': 'Telefon',
  'field.email': 'E-post',
  'field.message': 'Sõnum',
};

/** What forms say once somebody fills them in: what is wrong, and what became of it. */
export const submit: Pack = {
  'form.sent': 'Täname. Teie päring on vastu võetud.',
  'form.waiting':
    'Saatmine ei õnnestunud: {reason}. Päring on sellesse seadmesse salvestatud ja saadetakse ise ära.',
  'form.cancel': 'Ära saada',
  'form.cancelled': 'Päringut ei saadeta. Sisestatu on siin alles.',
  'form.cancelled.unclear': 'Rohkem saata ei proovita, kuid päring võis juba kohale jõuda.',
  'form.reason.timeout': 'server ei vastanud õigel ajal',
  'form.reason.server': 'viga serveris ({status})',
  'form.reason.refused': 'server ei võtnud andmeid vastu ({status})',
  'form.reason.insecure': 'leht avati ilma turvalise ühenduseta',
  'form.invalid': 'Palun kontrollige märgitud välju.',
  'form.error.required': 'Palun täitke väli „{label}“.',
  'form.error.email': 'Palun kontrollige e-posti aadressi: vaja on märki „@“ ja domeeni.',
  'form.error.phone':
    'Number tundub poolik. Palun kontrollige seda; kui see on õige, saatke uuesti.',
  'form.error.phone.suggest': 'Kas mõtlesite {phone}? Kui number on õige, saatke uuesti.',
  'form.error.consent': 'Ilma selle nõusolekuta ei saa päringut saata.',
};

/** What is said of leads of earlier visits. */
export const leftover: Pack = {
  'form.left.waiting': 'Teie päring ({time}) ootab veel saatmist.',
  'form.left.sent': 'Teie päring ({time}) on vastu võetud.',
  'form.left.failed': 'Teie päringut ({time}) ei õnnestunud saata: {reason}.',
  'form.left.unclear': 'Ei ole teada, kas teie päring ({time}) jõudis kohale: {reason}.',
};

/** What hands a receipt over. */
export const receipt: Pack = {
  'receipt.what': 'Allkirjastatud tõend teie otsuse kohta:',
  'receipt.save': 'Salvesta',
  'receipt.show': 'Vaata ja prindi',
};

/** The words of consents and notices, each a whole text of its own. */
export const consents: Pack = {
  'purpose.callback.title': 'minuga minu päringu asjus ühenduse võtmine',
  'purpose.newsletter.title': 'mulle reklaami saatmine',
  'purpose.service.title': 'mulle teenuse osutamine',
  'consent.label':
    'Nõustun, et {addressee} töötleb minu isikuandmeid järgmisel eesmärgil: {purpose}',
  'consent.addressee': '{operator}',
  'consent.title': 'Nõusolek isikuandmete töötlemiseks',
  'consent.edition': 'Versioon: {version}',
  'consent.body':
    'Täites vormi saidil {site}, annan vastutavale töötlejale vabatahtlikult nõusoleku oma isikuandmete töötlemiseks.',
  'consent.operator': 'Vastutav töötleja: {operator}',
  'consent.inn': 'maksunumber (INN) {inn}',
  'consent.ogrn': 'registrinumber (OGRN) {ogrn}',
  'consent.ogrnip': 'registrinumber (OGRNIP) {ogrn}',
  'consent.purpose': 'Eesmärk: {purpose}.',
  'consent.subject': 'Kelle andmed: minu, vormi täitja omad.',
  'consent.data': 'Millised andmed: {data}.',
  'consent.actions':
    'Mida nendega tehakse: kogutakse, salvestatakse, säilitatakse, parandatakse, otsitakse välja, kasutatakse, blokeeritakse, kustutatakse ja hävitatakse, nii arvutiga kui ka muul viisil.',
  'consent.actions.share':
    'Mida nendega tehakse: kogutakse, salvestatakse, säilitatakse, parandatakse, otsitakse välja, kasutatakse, edastatakse allpool nimetatud vastuvõtjatele, blokeeritakse, kustutatakse ja hävitatakse, nii arvutiga kui ka muul viisil.',
  'consent.recipients': 'Vastuvõtjad: {recipients}.',
  'consent.recipients.none': 'Vastuvõtjad: puuduvad.',
  'consent.term':
    'Tähtaeg päevades: {days}, alates vormi saatmisest, või kuni nõusoleku tagasivõtmiseni, kui see toimub varem.',
  'consent.withdraw':
    'Nõusoleku saab igal ajal tagasi võtta, kirjutades vastutavale töötlejale: {contact}.',
  'consent.act': 'Nõusolek antakse vormi juures märkeruutu märkides ja saatmisnupule vajutades.',
  'notice.label': '{operator} töötleb teie andmeid ({data}), et täita teie soov: {purpose}.',
  'notice.title': 'Kuidas selle vormi andmeid töödeldakse',
  'notice.body':
    'Pöördute meie poole ise saidil {site} oleva vormi kaudu; andmeid on vaja teile vastamiseks, seetõttu eraldi nõusolekut ei küsita.',
  'notice.withdraw': 'Igal ajal saate esitada vastuväite või nõuda andmete kustutamist: {contact}.',
  'data.name': 'nimi',
  'data.phone': 'telefoninumber',
  'data.email': 'e-posti aadress',
  'data.message': 'sõnumi tekst',
};
