import type { Pack } from '../core/texts';

/** What every first visitor may read. */
export const banner: Pack = {
  dir: 'ltr',
  and: ' a ',
  'banner.title': 'Súhlas so súbormi cookie',
  'banner.text':
    'S vaším súhlasom používa táto stránka súbory cookie na tieto účely: {aims}; údaje môžu získať aj tretie strany. Svoju voľbu môžete kedykoľvek zmeniť alebo odvolať; podrobnosti: {policy}.',
  'banner.policy': 'zásady ochrany osobných údajov',
  'banner.accept': 'Prijať všetko',
  'banner.decline': 'Odmietnuť',
  'banner.choose': 'Vybrať',
  'banner.reopen': 'Nastavenia súborov cookie',
  'aim.functional': 'pohodlie používania',
  'aim.analytics': 'štatistika návštevnosti',
  'aim.marketing': 'reklama',
};

/** The preferences view. */
export const preferences: Pack = {
  'preferences.title': 'Nastavenia súborov cookie',
  'preferences.intro':
    'Rozhodnite, čo povolíte. Svoju voľbu tu môžete kedykoľvek zmeniť alebo odvolať.',
  'preferences.save': 'Uložiť voľbu',
  'preferences.withdraw': 'Odvolať súhlas',
  'preferences.withdraw.note':
    'Po odvolaní sa stránka načíta znova, ak sa to, čo beží, nedá zastaviť inak.',
  'preferences.close': 'Zavrieť',
  'preferences.always': 'Vždy zapnuté',
  'preferences.savedAt': 'Dátum vašej voľby: {date}. Platí do: {expires}.',
  'preferences.unsaved': 'Zatiaľ ste si nevybrali: nič nepovinné nie je zapnuté.',
  'preferences.gpc':
    'Váš prehliadač žiada, aby sa údaje neposkytovali ďalej (Global Privacy Control): vypnuté, kým to nezapnete vy.',
  'preferences.services': 'Služby',
  'preferences.cookies': 'Súbory cookie',
  'preferences.storage': 'Úložisko',
  'preferences.hosts': 'Adresy',
  'preferences.life.session': 'do zatvorenia prehliadača',
  'preferences.life.endless': 'do vymazania',
};

/** The categories, as the preferences and placeholders name them. */
export const categories: Pack = {
  'category.necessary.title': 'Nevyhnutné',
  'category.necessary.description':
    'Potrebné na fungovanie stránky. Ukladá sa tu aj samotná voľba; ak ste odmietli, bez čísla návštevníka.',
  'category.functional.title': 'Pohodlie',
  'category.functional.description': 'Pamätajú si nastavenia a zapínajú ďalšie funkcie.',
  'category.analytics.title': 'Štatistika',
  'category.analytics.description':
    'Pomáhajú zistiť, ktoré stránky sa čítajú a čo by sa dalo zlepšiť.',
  'category.marketing.title': 'Reklama',
  'category.marketing.description':
    'Zobrazujú reklamu, merajú jej účinok a vkladajú obsah z iných stránok.',
  'category.browserInfo':
    'S týmto súhlasom sa spolu s vašou voľbou a žiadosťami odosielajú údaje o prehliadači: názov a verzia, systém, jazyk, časové pásmo, veľkosť obrazovky a okna, odkiaľ ste prišli, prvá stránka návštevy a označenia kampane, a to z prvej a poslednej návštevy; váš prehliadač si ich pamätá.',
  'category.browserInfo.identifiers': 'Tiež hodnoty týchto súborov cookie: {names}.',
};

/** What is said where the browser sends Global Privacy Control. */
export const gpc: Pack = {
  'gpc.note': 'Váš prehliadač poslal signál Global Privacy Control. Vypnuté zostáva: {categories}.',
  'gpc.choices': 'Vaše voľby ochrany súkromia',
};

/** What stands in the place of a frame that waits. */
export const placeholders: Pack = {
  'placeholder.label': 'Obsah služby „{service}“',
  'placeholder.text': 'Načíta sa, len ak to povolíte; služba potom môže ukladať súbory cookie.',
  'placeholder.once': 'Zobraziť raz',
  'placeholder.always': 'Túto službu vždy povoliť',
};

/** What forms show from the start. */
export const forms: Pack = {
  'form.title': 'Odoslať žiadosť',
  'form.submit': 'Odoslať',
  'form.sending': 'Odosiela sa…',
  'form.failed':
    'Odoslanie sa nepodarilo: {reason}. Čo ste napísali, zostalo tu; skúste to, prosím, znova.',
  'form.failed.phone': 'Alebo zavolajte: {phone}.',
  'form.close': 'Zavrieť',
  'form.reason.network': 'server nie je dostupný',
  'form.outdated':
    'Stránka bola medzitým aktualizovaná a odtiaľto sa už nedá nič odoslať. Čo ste napísali, zostalo tu: skopírujte to, prosím, a načítajte stránku znova.',
  'form.required': 'povinné',
  'form.optional': 'nepovinné',
  'form.full': 'Celé znenie',
  'form.address': 'Otvoriť na samostatnej stránke',
  'field.name': 'Meno',
  'field.phone': 'Telefón',
  'field.email': 'E-mail',
  'field.message': 'Správa',
};

/** What forms say once somebody fills them in: what is wrong, and what became of it. */
export const submit: Pack = {
  'form.sent': 'Ďakujeme. Vašu žiadosť sme prijali.',
  'form.waiting':
    'Odoslanie sa zatiaľ nepodarilo: {reason}. Žiadosť je uložená v tomto zariadení a odošle sa sama.',
  'form.cancel': 'Neodosielať',
  'form.cancelled': 'Žiadosť sa neodošle. Čo ste napísali, zostalo tu.',
  'form.cancelled.unclear': 'Žiadosť sa už nebude odosielať znova, mohla však už doraziť.',
  'form.reason.timeout': 'server neodpovedal včas',
  'form.reason.server': 'chyba na serveri ({status})',
  'form.reason.refused': 'server údaje neprijal ({status})',
  'form.reason.insecure': 'stránka bola otvorená bez zabezpečeného pripojenia',
  'form.invalid': 'Skontrolujte, prosím, označené polia.',
  'form.error.required': 'Vyplňte, prosím, pole „{label}“.',
  'form.error.email': 'Skontrolujte, prosím, e-mailovú adresu: musí obsahovať „@“ a doménu.',
  'form.error.phone':
    'Číslo vyzerá neúplné. Skontrolujte ho, prosím; ak je správne, odošlite znova.',
  'form.error.phone.suggest': 'Mysleli ste {phone}? Ak je zadané číslo správne, odošlite znova.',
  'form.error.consent': 'Bez tohto súhlasu sa žiadosť nedá odoslať.',
};

/** What is said of leads of earlier visits. */
export const leftover: Pack = {
  'form.left.waiting': 'Vaša žiadosť ({time}) ešte čaká na odoslanie.',
  'form.left.sent': 'Vaša žiadosť ({time}) bola prijatá.',
  'form.left.failed': 'Vašu žiadosť ({time}) sa nepodarilo odoslať: {reason}.',
  'form.left.unclear': 'Nie je známe, či vaša žiadosť ({time}) dorazila: {reason}.',
};

/** What hands a receipt over. */
export const receipt: Pack = {
  'receipt.what': 'Podpísané potvrdenie o vašom rozhodnutí:',
  'receipt.save': 'Uložiť',
  'receipt.show': 'Zobraziť a vytlačiť',
};

/** The words of consents and notices, each a whole text of its own. */
export const consents: Pack = {
  'purpose.callback.title': 'kontaktovať ma v súvislosti s mojou žiadosťou',
  'purpose.newsletter.title': 'posielať mi reklamné správy',
  'purpose.service.title': 'poskytnúť mi službu',
  'consent.label':
    'Súhlasím s tým, že prevádzkovateľ {addressee} bude spracúvať moje osobné údaje na tento účel: {purpose}',
  'consent.addressee': '{operator}',
  'consent.title': 'Súhlas so spracúvaním osobných údajov',
  'consent.edition': 'Znenie: {version}',
  'consent.body':
    'Vyplnením formulára na stránke {site} udeľujem prevádzkovateľovi slobodne a z vlastnej vôle súhlas so spracúvaním svojich osobných údajov.',
  'consent.operator': 'Prevádzkovateľ: {operator}',
  'consent.inn': 'daňové číslo (INN) {inn}',
  'consent.ogrn': 'registračné číslo (OGRN) {ogrn}',
  'consent.ogrnip': 'registračné číslo (OGRNIP) {ogrn}',
  'consent.purpose': 'Účel: {purpose}.',
  'consent.subject': 'Koho údaje: moje, teda osoby, ktorá vypĺňa formulár.',
  'consent.data': 'Ktoré údaje: {data}.',
  'consent.actions':
    'Čo sa s nimi robí: získavajú sa, zaznamenávajú, uchovávajú, opravujú, vyhľadávajú, používajú, blokujú, vymazávajú a likvidujú, počítačom aj inak.',
  'consent.actions.share':
    'Čo sa s nimi robí: získavajú sa, zaznamenávajú, uchovávajú, opravujú, vyhľadávajú, používajú, poskytujú príjemcom uvedeným nižšie, blokujú, vymazávajú a likvidujú, počítačom aj inak.',
  'consent.recipients': 'Kto ich dostane: {recipients}.',
  'consent.recipients.none': 'Kto ich dostane: nikto.',
  'consent.term':
    'Doba v dňoch: {days}, počítaná od odoslania formulára, alebo do odvolania súhlasu, ak nastane skôr.',
  'consent.withdraw': 'Súhlas možno kedykoľvek odvolať správou prevádzkovateľovi: {contact}.',
  'consent.act':
    'Súhlas sa udeľuje zaškrtnutím políčka pri formulári a stlačením tlačidla na odoslanie.',
  'notice.label':
    '{operator} bude spracúvať vaše údaje ({data}) na vybavenie vašej požiadavky: {purpose}.',
  'notice.title': 'Ako sa spracúvajú údaje z tohto formulára',
  'notice.body':
    'Obraciate sa na nás z vlastnej iniciatívy cez formulár na stránke {site}; údaje sú potrebné na odpoveď, preto sa osobitný súhlas nevyžaduje.',
  'notice.withdraw': 'Kedykoľvek môžete namietať alebo požiadať o vymazanie údajov: {contact}.',
  'data.name': 'meno',
  'data.phone': 'telefónne číslo',
  'data.email': 'e-mailová adresa',
  'data.message': 'text správy',
};
