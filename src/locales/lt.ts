import type { Pack } from '../core/texts';

/** What every first visitor may read. */
export const banner: Pack = {
  dir: 'ltr',
  and: ' ir ',
  'banner.title': 'Sutikimas dėl slapukų',
  'banner.text':
    'Jums sutikus, ši svetainė naudoja slapukus šiais tikslais: {aims}; duomenis gali gauti ir trečiosios šalys. Savo pasirinkimą galite bet kada pakeisti arba atšaukti; išsamiau: {policy}.',
  'banner.policy': 'privatumo politika',
  'banner.accept': 'Priimti visus',
  'banner.decline': 'Atmesti',
  'banner.choose': 'Pasirinkti',
  'banner.reopen': 'Slapukų nustatymai',
  'aim.functional': 'naudojimo patogumas',
  'aim.analytics': 'lankomumo statistika',
  'aim.marketing': 'reklama',
};

/** The preferences view. */
export const preferences: Pack = {
  'preferences.title': 'Slapukų nustatymai',
  'preferences.intro':
    'Nuspręskite, ką leidžiate. Savo pasirinkimą čia galite bet kada pakeisti arba atšaukti.',
  'preferences.save': 'Išsaugoti pasirinkimą',
  'preferences.withdraw': 'Atšaukti sutikimą',
  'preferences.withdraw.note':
    'Atšaukus puslapis įkeliamas iš naujo, jei to, kas veikia, negalima sustabdyti kitaip.',
  'preferences.close': 'Uždaryti',
  'preferences.always': 'Visada įjungta',
  'preferences.savedAt': 'Pasirinkimo data: {date}. Galioja iki: {expires}.',
  'preferences.unsaved': 'Dar nepasirinkote: niekas, kas neprivaloma, neįjungta.',
  'preferences.gpc':
    'Jūsų naršyklė prašo nesidalyti duomenimis (Global Privacy Control): išjungta, kol jūs to neįjungsite.',
  'preferences.services': 'Paslaugos',
  'preferences.cookies': 'Slapukai',
  'preferences.storage': 'Saugykla',
  'preferences.hosts': 'Adresai',
  'preferences.life.session': 'kol naršyklė bus uždaryta',
  'preferences.life.endless': 'kol bus ištrinta',
};

/** The categories, as the preferences and placeholders name them. */
export const categories: Pack = {
  'category.necessary.title': 'Būtinieji',
  'category.necessary.description':
    'Reikalingi svetainei veikti. Čia saugomas ir pats jūsų pasirinkimas: jei atmetėte, be lankytojo numerio.',
  'category.functional.title': 'Patogumas',
  'category.functional.description': 'Įsimena nustatymus ir įjungia papildomas funkcijas.',
  'category.analytics.title': 'Statistika',
  'category.analytics.description':
    'Padeda suprasti, kurie puslapiai skaitomi ir ką būtų galima pagerinti.',
  'category.marketing.title': 'Reklama',
  'category.marketing.description':
    'Naudojami reklamai rodyti, jos rezultatams matuoti ir kitų svetainių turiniui įterpti.',
  'category.browserInfo':
    'Davus šį sutikimą, kartu su jūsų pasirinkimu ir užklausomis siunčiama informacija apie naršyklę: pavadinimas ir versija, sistema, kalba, laiko juosta, ekrano ir lango dydis, iš kur atėjote, pirmasis apsilankymo puslapis ir reklamos kampanijos žymos, pirmojo apsilankymo ir paskutiniojo; jūsų naršyklė tai įsimena.',
  'category.browserInfo.identifiers': 'Taip pat šių slapukų reikšmės: {names}.',
};

/** What is said where the browser sends Global Privacy Control. */
export const gpc: Pack = {
  'gpc.note':
    'Jūsų naršyklė atsiuntė signalą Global Privacy Control. Išjungta lieka: {categories}.',
  'gpc.choices': 'Jūsų privatumo pasirinkimai',
};

/** What stands in the place of a frame that waits. */
export const placeholders: Pack = {
  'placeholder.label': 'Paslaugos „{service}“ turinys',
  'placeholder.text': 'Jis įkeliamas tik jums leidus; tada paslauga gali įrašyti slapukų.',
  'placeholder.once': 'Rodyti vieną kartą',
  'placeholder.always': 'Visada leisti šią paslaugą',
};

/** What forms show from the start. */
export const forms: Pack = {
  'form.title': 'Siųskite užklausą',
  'form.submit': 'Siųsti',
  'form.sending': 'Siunčiama…',
  'form.failed': 'Išsiųsti nepavyko: {reason}. Tai, ką įrašėte, liko čia, bandykite dar kartą.',
  'form.failed.phone': 'Arba skambinkite: {phone}.',
  'form.close': 'Uždaryti',
  'form.reason.network': 'serveris nepasiekiamas',
  'form.outdated':
    'Svetainė tuo metu buvo atnaujinta, ir iš šio puslapio nieko nebegalima išsiųsti. Tai, ką įrašėte, liko čia: nukopijuokite ir įkelkite puslapį iš naujo.',
  'form.required': 'privaloma',
  'form.optional': 'neprivaloma',
  'form.full': 'Visas tekstas',
  'form.address': 'Atverti atskirame puslapyje',
  'field.name': 'Vardas',
  'field.phone': 'Telefonas',
  'field.email': 'El. paštas',
  'field.message': 'Žinutė',
};

/** What forms say once somebody fills them in: what is wrong, and what became of it. */
export const submit: Pack = {
  'form.sent': 'Ačiū. Jūsų užklausa gauta.',
  'form.waiting':
    'Išsiųsti nepavyko: {reason}. Užklausa išsaugota šiame įrenginyje ir bus išsiųsta pati.',
  'form.cancel': 'Nesiųsti',
  'form.cancelled': 'Užklausa nebus išsiųsta. Tai, ką įrašėte, liko čia.',
  'form.cancelled.unclear': 'Daugiau nebus bandoma siųsti, bet užklausa jau galėjo būti gauta.',
  'form.reason.timeout': 'serveris laiku neatsakė',
  'form.reason.server': 'serverio klaida ({status})',
  'form.reason.refused': 'serveris nepriėmė duomenų ({status})',
  'form.reason.insecure': 'puslapis atvertas be saugaus ryšio',
  'form.invalid': 'Patikrinkite pažymėtus laukus.',
  'form.error.required': 'Užpildykite lauką „{label}“.',
  'form.error.email': 'Patikrinkite el. pašto adresą: jame turi būti „@“ ir domenas.',
  'form.error.phone':
    'Numeris atrodo nepilnas. Patikrinkite jį; jei jis teisingas, siųskite dar kartą.',
  'form.error.phone.suggest':
    'Gal turėjote omenyje {phone}? Jei numeris teisingas, siųskite dar kartą.',
  'form.error.consent': 'Be šio sutikimo užklausos išsiųsti negalima.',
};

/** What is said of leads of earlier visits. */
export const leftover: Pack = {
  'form.left.waiting': 'Jūsų užklausa ({time}) dar laukia išsiuntimo.',
  'form.left.sent': 'Jūsų užklausa ({time}) gauta.',
  'form.left.failed': 'Jūsų užklausos ({time}) išsiųsti nepavyko: {reason}.',
  'form.left.unclear': 'Nežinoma, ar jūsų užklausa ({time}) gauta: {reason}.',
};

/** What hands a receipt over. */
export const receipt: Pack = {
  'receipt.what': 'Pasirašytas jūsų sprendimo patvirtinimas:',
  'receipt.save': 'Išsaugoti',
  'receipt.show': 'Peržiūrėti ir spausdinti',
};

/** The words of consents and notices, each a whole text of its own. */
export const consents: Pack = {
  'purpose.callback.title': 'susisiekti su manimi dėl mano užklausos',
  'purpose.newsletter.title': 'siųsti man reklaminius pranešimus',
  'purpose.service.title': 'suteikti man paslaugą',
  'consent.label': 'Sutinku, kad {addressee} tvarkytų mano asmens duomenis šiuo tikslu: {purpose}',
  'consent.addressee': '{operator}',
  'consent.title': 'Sutikimas tvarkyti asmens duomenis',
  'consent.edition': 'Redakcija: {version}',
  'consent.body':
    'Formos svetainėje {site} užpildymas reiškia, kad laisva valia duodu duomenų valdytojui sutikimą tvarkyti mano asmens duomenis.',
  'consent.operator': 'Duomenų valdytojas: {operator}',
  'consent.inn': 'mokesčių mokėtojo numeris (INN) {inn}',
  'consent.ogrn': 'registracijos numeris (OGRN) {ogrn}',
  'consent.ogrnip': 'registracijos numeris (OGRNIP) {ogrn}',
  'consent.purpose': 'Tikslas: {purpose}.',
  'consent.subject': 'Kieno duomenys: mano, formą pildančio asmens.',
  'consent.data': 'Kokie duomenys: {data}.',
  'consent.actions':
    'Kas su jais daroma: jie renkami, įrašomi, saugomi, taisomi, išgaunami, naudojami, blokuojami, ištrinami ir sunaikinami, kompiuteriu ir kitais būdais.',
  'consent.actions.share':
    'Kas su jais daroma: jie renkami, įrašomi, saugomi, taisomi, išgaunami, naudojami, perduodami toliau nurodytiems duomenų gavėjams, blokuojami, ištrinami ir sunaikinami, kompiuteriu ir kitais būdais.',
  'consent.recipients': 'Duomenų gavėjai: {recipients}.',
  'consent.recipients.none': 'Duomenų gavėjų nėra.',
  'consent.term':
    'Terminas dienomis: {days}, nuo formos išsiuntimo, arba iki sutikimo atšaukimo, jei jis įvyksta anksčiau.',
  'consent.withdraw': 'Sutikimą galima bet kada atšaukti parašius duomenų valdytojui: {contact}.',
  'consent.act':
    'Sutikimas duodamas pažymint langelį prie formos ir paspaudžiant siuntimo mygtuką.',
  'notice.label':
    '{operator} tvarkys jūsų duomenis ({data}), kad įvykdytų jūsų prašymą: {purpose}.',
  'notice.title': 'Kaip tvarkomi šios formos duomenys',
  'notice.body':
    'Jūs kreipiatės į mus savo iniciatyva per formą svetainėje {site}; duomenų reikia, kad galėtume atsakyti, todėl atskiro sutikimo neprašoma.',
  'notice.withdraw':
    'Bet kada galite nesutikti su tvarkymu arba prašyti ištrinti duomenis: {contact}.',
  'data.name': 'vardas',
  'data.phone': 'telefono numeris',
  'data.email': 'el. pašto adresas',
  'data.message': 'žinutės tekstas',
};
