import type { Pack } from '../core/texts';

/** What every first visitor may read. */
export const banner: Pack = {
  dir: 'ltr',
  and: ' és ',
  'banner.title': 'Hozzájárulás a sütikhez',
  'banner.text':
    'Hozzájárulásával ez a webhely sütiket használ a következő célokra: {aims}; adatokat harmadik felek is kaphatnak. Választását bármikor módosíthatja vagy visszavonhatja; részletek: {policy}.',
  'banner.policy': 'adatkezelési tájékoztató',
  'banner.accept': 'Összes elfogadása',
  'banner.decline': 'Elutasítás',
  'banner.choose': 'Kiválasztás',
  'banner.reopen': 'Sütibeállítások',
  'aim.functional': 'kényelmi funkciók',
  'aim.analytics': 'látogatási statisztika',
  'aim.marketing': 'hirdetés',
};

/** The preferences view. */
export const preferences: Pack = {
  'preferences.title': 'Sütibeállítások',
  'preferences.intro':
    'Döntse el, mit engedélyez. Választását itt bármikor módosíthatja vagy visszavonhatja.',
  'preferences.save': 'Választás mentése',
  'preferences.withdraw': 'Hozzájárulás-visszavonás',
  'preferences.withdraw.note':
    'Visszavonás után az oldal újra betöltődik, ha ami fut, másképp nem állítható le.',
  'preferences.close': 'Bezárás',
  'preferences.always': 'Mindig bekapcsolva',
  'preferences.savedAt': 'A választás napja: {date}. Érvényes eddig: {expires}.',
  'preferences.unsaved': 'Még nem választott: semmilyen nem kötelező elem nincs bekapcsolva.',
  'preferences.gpc':
    'Böngészője azt kéri, hogy az adatokat ne osszák meg (Global Privacy Control): kikapcsolva, amíg Ön be nem kapcsolja.',
  'preferences.services': 'Szolgáltatások',
  'preferences.cookies': 'Sütik',
  'preferences.storage': 'Tárhely',
  'preferences.hosts': 'Címek',
  'preferences.life.session': 'a böngésző bezárásáig',
  'preferences.life.endless': 'törlésig',
};

/** The categories, as the preferences and placeholders name them. */
export const categories: Pack = {
  'category.necessary.title': 'Szükséges',
  'category.necessary.description':
    'A webhely működéséhez kellenek. Magát a választását is itt tároljuk: elutasítás esetén látogatói szám nélkül.',
  'category.functional.title': 'Kényelem',
  'category.functional.description':
    'Megjegyzik a beállításokat, és további funkciókat kapcsolnak be.',
  'category.analytics.title': 'Statisztika',
  'category.analytics.description':
    'Segítenek megtudni, mely oldalakat olvassák, és min lehetne javítani.',
  'category.marketing.title': 'Hirdetés',
  'category.marketing.description':
    'Hirdetések megjelenítésére, eredményük mérésére és más webhelyek tartalmának beágyazására szolgálnak.',
  'category.browserInfo':
    'Ezzel a hozzájárulással a választásával és a megkereséseivel együtt a böngésző adatait is elküldjük: név és verzió, rendszer, nyelv, időzóna, a képernyő és az ablak mérete, honnan érkezett, a látogatás első oldala és a kampány címkéi, az első és a legutóbbi látogatásé; ezeket a böngészője megjegyzi.',
  'category.browserInfo.identifiers': 'Továbbá ezeknek a sütiknek az értékei: {names}.',
};

/** What is said where the browser sends Global Privacy Control. */
export const gpc: Pack = {
  'gpc.note':
    'Böngészője elküldte a Global Privacy Control jelzést. Kikapcsolva marad: {categories}.',
  'gpc.choices': 'Adatvédelmi választásai',
};

/** What stands in the place of a frame that waits. */
export const placeholders: Pack = {
  'placeholder.label': 'Tartalom innen: „{service}”',
  'placeholder.text':
    'Csak akkor töltődik be, ha Ön engedélyezi; a szolgáltatás ekkor sütiket tárolhat.',
  'placeholder.once': 'Egyszeri megjelenítés',
  'placeholder.always': 'Állandó engedélyezés',
};

/** What forms show from the start. */
export const forms: Pack = {
  'form.title': 'Küldjön megkeresést',
  'form.submit': 'Küldés',
  'form.sending': 'Küldés folyamatban…',
  'form.failed': 'A küldés nem sikerült: {reason}. Amit beírt, még itt van; kérjük, próbálja újra.',
  'form.failed.phone': 'Vagy hívja ezt a számot: {phone}.',
  'form.close': 'Bezárás',
  'form.reason.network': 'a kiszolgáló nem érhető el',
  'form.outdated':
    'A webhely időközben frissült, és erről az oldalról már semmi sem küldhető el. Amit beírt, még itt van: kérjük, másolja ki, és töltse be újra az oldalt.',
  'form.required': 'kötelező',
  'form.optional': 'nem kötelező',
  'form.full': 'Teljes szöveg',
  'form.address': 'Megnyitás külön oldalon',
  'field.name': 'Név',
  'field.phone': 'Telefon',
  'field.email': 'E-mail',
  'field.message': 'Üzenet',
};

/** What forms say once somebody fills them in: what is wrong, and what became of it. */
export const submit: Pack = {
  'form.sent': 'Köszönjük. Megkeresését megkaptuk.',
  'form.waiting':
    'A küldés nem sikerült: {reason}. A megkeresést ez az eszköz megőrzi, és magától el fogja küldeni.',
  'form.cancel': 'Küldés elvetése',
  'form.cancelled': 'A megkeresést nem küldjük el. Amit beírt, még itt van.',
  'form.cancelled.unclear': 'Nem lesz több próbálkozás, de a megkeresés már megérkezhetett.',
  'form.reason.timeout': 'a kiszolgáló nem válaszolt időben',
  'form.reason.server': 'hiba a kiszolgálón ({status})',
  'form.reason.refused': 'a kiszolgáló nem fogadta el az adatokat ({status})',
  'form.reason.insecure': 'az oldal biztonságos kapcsolat nélkül nyílt meg',
  'form.invalid': 'Kérjük, ellenőrizze a megjelölt mezőket.',
  'form.error.required': 'Kérjük, töltse ki ezt a mezőt: „{label}”.',
  'form.error.email': 'Kérjük, ellenőrizze az e-mail-címet: legyen benne „@” és tartománynév.',
  'form.error.phone': 'A szám hiányosnak tűnik. Kérjük, ellenőrizze; ha helyes, küldje el újra.',
  'form.error.phone.suggest': 'Erre gondolt: {phone}? Ha a szám helyes, küldje el újra.',
  'form.error.consent': 'E hozzájárulás nélkül a megkeresés nem küldhető el.',
};

/** What is said of leads of earlier visits. */
export const leftover: Pack = {
  'form.left.waiting': 'Megkeresése ({time}) még elküldésre vár.',
  'form.left.sent': 'Megkeresését ({time}) megkaptuk.',
  'form.left.failed': 'Megkeresését ({time}) nem sikerült elküldeni: {reason}.',
  'form.left.unclear': 'Nem tudni, hogy megkeresése ({time}) megérkezett-e: {reason}.',
};

/** What hands a receipt over. */
export const receipt: Pack = {
  'receipt.what': 'Aláírt igazolás a döntéséről:',
  'receipt.save': 'Mentés',
  'receipt.show': 'Megtekintés és nyomtatás',
};

/** The words of consents and notices, each a whole text of its own. */
export const consents: Pack = {
  'purpose.callback.title': 'kapcsolatfelvétel velem a megkeresésem ügyében',
  'purpose.newsletter.title': 'reklámüzenetek küldése nekem',
  'purpose.service.title': 'szolgáltatás nyújtása nekem',
  'consent.label':
    'Hozzájárulok ahhoz, hogy {addressee} a személyes adataimat a következő célból kezelje: {purpose}',
  'consent.addressee': '{operator}',
  'consent.title': 'Hozzájárulás a személyes adatok kezeléséhez',
  'consent.edition': 'Változat: {version}',
  'consent.body':
    'Az űrlap ({site}) kitöltésével önként hozzájárulok ahhoz, hogy az adatkezelő a személyes adataimat kezelje.',
  'consent.operator': 'Adatkezelő: {operator}',
  'consent.inn': 'adószám (INN) {inn}',
  'consent.ogrn': 'nyilvántartási szám (OGRN) {ogrn}',
  'consent.ogrnip': 'nyilvántartási szám (OGRNIP) {ogrn}',
  'consent.purpose': 'Cél: {purpose}.',
  'consent.subject': 'Kinek az adatai: az enyémek, vagyis az űrlapot kitöltő személyé.',
  'consent.data': 'Milyen adatok: {data}.',
  'consent.actions':
    'Mi történik velük: gyűjtik, rögzítik, tárolják, helyesbítik, lekérdezik, felhasználják, zárolják, törlik és megsemmisítik őket, számítógéppel és más módon.',
  'consent.actions.share':
    'Mi történik velük: gyűjtik, rögzítik, tárolják, helyesbítik, lekérdezik, felhasználják, az alább megnevezett címzetteknek továbbítják, zárolják, törlik és megsemmisítik őket, számítógéppel és más módon.',
  'consent.recipients': 'Címzettek: {recipients}.',
  'consent.recipients.none': 'Címzettek: nincsenek.',
  'consent.term':
    'Időtartam napokban: {days}, az űrlap elküldésétől, vagy a hozzájárulás visszavonásáig, ha az korábbi.',
  'consent.withdraw':
    'A hozzájárulás bármikor visszavonható az adatkezelőnek írt üzenettel: {contact}.',
  'consent.act':
    'A hozzájárulás megadása az űrlap jelölőnégyzetének bejelölésével és a küldés gomb megnyomásával történik.',
  'notice.label': '{operator} az Ön adatait ({data}) a kérése teljesítéséhez kezeli: {purpose}.',
  'notice.title': 'Hogyan kezelik ennek az űrlapnak az adatait',
  'notice.body':
    'Ön keres meg minket az űrlapon ({site}); az adatokra a válaszadáshoz van szükség, ezért külön hozzájárulást nem kérünk.',
  'notice.withdraw': 'Bármikor tiltakozhat, vagy kérheti az adatok törlését: {contact}.',
  'data.name': 'név',
  'data.phone': 'telefonszám',
  'data.email': 'e-mail-cím',
  'data.message': 'az üzenet szövege',
};
