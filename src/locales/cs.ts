import type { Pack } from '../core/texts';

/** What every first visitor may read. */
export const banner: Pack = {
  dir: 'ltr',
  and: ' a ',
  'banner.title': 'Souhlas se soubory cookie',
  'banner.text':
    'S\u00a0vaším souhlasem tento web používá soubory cookie k\u00a0těmto účelům: {aims}; údaje mohou získat i\u00a0třetí strany. Svou volbu můžete kdykoli změnit nebo odvolat; podrobnosti: {policy}.',
  'banner.policy': 'zásady ochrany osobních údajů',
  'banner.accept': 'Přijmout vše',
  'banner.decline': 'Odmítnout',
  'banner.choose': 'Vybrat',
  'banner.reopen': 'Nastavení souborů cookie',
  'aim.functional': 'pohodlí při používání',
  'aim.analytics': 'statistika návštěvnosti',
  'aim.marketing': 'reklama',
};

/** The preferences view. */
export const preferences: Pack = {
  'preferences.title': 'Nastavení souborů cookie',
  'preferences.intro':
    'Rozhodněte, co povolíte. Svou volbu zde můžete kdykoli změnit nebo odvolat.',
  'preferences.save': 'Uložit volbu',
  'preferences.withdraw': 'Odvolat souhlas',
  'preferences.withdraw.note':
    'Po odvolání se stránka načte znovu, pokud to, co běží, nelze zastavit jinak.',
  'preferences.close': 'Zavřít',
  'preferences.always': 'Vždy zapnuto',
  'preferences.savedAt': 'Vaše volba ze dne {date} platí do {expires}.',
  'preferences.unsaved': 'Volba zatím nebyla provedena: nic nepovinného není zapnuto.',
  'preferences.gpc':
    'Váš prohlížeč žádá, aby se údaje nesdílely (Global Privacy Control): vypnuto, dokud to nezapnete vy.',
  'preferences.services': 'Služby',
  'preferences.cookies': 'Soubory cookie',
  'preferences.storage': 'Úložiště',
  'preferences.hosts': 'Adresy',
  'preferences.life.session': 'do zavření prohlížeče',
  'preferences.life.endless': 'do smazání',
};

/** The categories, as the preferences and placeholders name them. */
export const categories: Pack = {
  'category.necessary.title': 'Nezbytné',
  'category.necessary.description':
    'Potřebné pro fungování webu. Ukládá se zde i\u00a0samotná vaše volba; v\u00a0případě odmítnutí bez čísla návštěvníka.',
  'category.functional.title': 'Pohodlí',
  'category.functional.description': 'Pamatují si nastavení a\u00a0zapínají doplňkové funkce.',
  'category.analytics.title': 'Statistika',
  'category.analytics.description':
    'Pomáhají zjistit, které stránky se čtou a\u00a0co by se dalo zlepšit.',
  'category.marketing.title': 'Reklama',
  'category.marketing.description':
    'Slouží k\u00a0zobrazování reklamy, měření jejího účinku a\u00a0vkládání obsahu z\u00a0jiných webů.',
  'category.browserInfo':
    'S\u00a0tímto souhlasem se spolu s\u00a0vaší volbou a\u00a0vašimi poptávkami odesílají informace o\u00a0prohlížeči: název a\u00a0verze, systém, jazyk, časové pásmo, velikost obrazovky a\u00a0okna, odkud přicházíte, první stránka návštěvy a\u00a0označení kampaně, a\u00a0to první a\u00a0poslední návštěvy; váš prohlížeč si je pamatuje.',
  'category.browserInfo.identifiers': 'Dále hodnoty těchto souborů cookie: {names}.',
};

/** What is said where the browser sends Global Privacy Control. */
export const gpc: Pack = {
  'gpc.note': 'Váš prohlížeč odeslal signál Global Privacy Control. Vypnuto zůstává: {categories}.',
  'gpc.choices': 'Vaše volby ochrany soukromí',
};

/** What stands in the place of a frame that waits. */
export const placeholders: Pack = {
  'placeholder.label': 'Obsah služby „{service}“',
  'placeholder.text': 'Načte se, jen pokud to povolíte; služba pak může ukládat soubory cookie.',
  'placeholder.once': 'Zobrazit jednou',
  'placeholder.always': 'Vždy povolit tuto službu',
};

/** What forms show from the start. */
export const forms: Pack = {
  'form.title': 'Pošlete nám poptávku',
  'form.submit': 'Odeslat',
  'form.sending': 'Odesílá se…',
  'form.failed':
    'Odeslání se nezdařilo: {reason}. Vyplněné údaje tu zůstaly, zkuste to prosím znovu.',
  'form.failed.phone': 'Nebo zavolejte: {phone}.',
  'form.close': 'Zavřít',
  'form.reason.network': 'server není dostupný',
  'form.outdated':
    'Web byl mezitím aktualizován a\u00a0z\u00a0této stránky už nelze nic odeslat. Vyplněné údaje tu zůstaly: zkopírujte si je prosím a\u00a0načtěte stránku znovu.',
  'form.required': 'povinné',
  'form.optional': 'nepovinné',
  'form.full': 'Úplné znění',
  'form.address': 'Otevřít na samostatné stránce',
  'field.name': 'Jméno',
  'field.phone': 'Telefon',
  'field.email': 'E-mail',
  'field.message': 'Zpráva',
};

/** What forms say once somebody fills them in: what is wrong, and what became of it. */
export const submit: Pack = {
  'form.sent': 'Děkujeme. Vaši poptávku jsme přijali.',
  'form.waiting':
    'Odeslání se nezdařilo: {reason}. Poptávka je uložena v\u00a0tomto zařízení a\u00a0odešle se sama.',
  'form.cancel': 'Neodesílat',
  'form.cancelled': 'Poptávka se neodešle. Vyplněné údaje tu zůstaly.',
  'form.cancelled.unclear': 'Znovu se odesílat nebude, poptávka však už mohla dorazit.',
  'form.reason.timeout': 'server včas neodpověděl',
  'form.reason.server': 'chyba na serveru ({status})',
  'form.reason.refused': 'server údaje nepřijal ({status})',
  'form.reason.insecure': 'stránka byla otevřena bez zabezpečeného připojení',
  'form.invalid': 'Zkontrolujte prosím označená pole.',
  'form.error.required': 'Vyplňte prosím pole „{label}“.',
  'form.error.email': 'Zkontrolujte prosím e-mailovou adresu: musí obsahovat „@“ a\u00a0doménu.',
  'form.error.phone':
    'Číslo vypadá neúplně. Zkontrolujte ho prosím; pokud je správné, odešlete znovu.',
  'form.error.phone.suggest': 'Nemělo to být {phone}? Pokud je číslo správné, odešlete znovu.',
  'form.error.consent': 'Bez tohoto souhlasu nelze poptávku odeslat.',
};

/** What is said of leads of earlier visits. */
export const leftover: Pack = {
  'form.left.waiting': 'Vaše poptávka ({time}) stále čeká na odeslání.',
  'form.left.sent': 'Vaši poptávku ({time}) jsme přijali.',
  'form.left.failed': 'Vaši poptávku ({time}) se nepodařilo odeslat: {reason}.',
  'form.left.unclear': 'Není známo, zda vaše poptávka ({time}) dorazila: {reason}.',
};

/** What hands a receipt over. */
export const receipt: Pack = {
  'receipt.what': 'Podepsané potvrzení o\u00a0vašem rozhodnutí:',
  'receipt.save': 'Uložit',
  'receipt.show': 'Zobrazit a\u00a0vytisknout',
};

/** The words of consents and notices, each a whole text of its own. */
export const consents: Pack = {
  'purpose.callback.title': 'kontaktovat mě ohledně mé poptávky',
  'purpose.newsletter.title': 'zasílat mi obchodní sdělení',
  'purpose.service.title': 'poskytnout mi službu',
  'consent.label':
    'Souhlasím s\u00a0tím, že {addressee} bude zpracovávat mé osobní údaje k\u00a0tomuto účelu: {purpose}',
  'consent.addressee': '{operator}',
  'consent.title': 'Souhlas se zpracováním osobních údajů',
  'consent.edition': 'Verze: {version}',
  'consent.body':
    'Vyplněním formuláře na webu {site} dávám správci svobodně a\u00a0z\u00a0vlastní vůle souhlas se zpracováním svých osobních údajů.',
  'consent.operator': 'Správce: {operator}',
  'consent.inn': 'daňové číslo (INN) {inn}',
  'consent.ogrn': 'registrační číslo (OGRN) {ogrn}',
  'consent.ogrnip': 'registrační číslo (OGRNIP) {ogrn}',
  'consent.purpose': 'Účel: {purpose}.',
  'consent.subject': 'Čí údaje: moje, tedy osoby vyplňující formulář.',
  'consent.data': 'Které údaje: {data}.',
  'consent.actions':
    'Co se s\u00a0nimi děje: shromažďují se, zaznamenávají, uchovávají, opravují, vyhledávají, používají, blokují, mažou a\u00a0ničí, pomocí počítače i\u00a0jinak.',
  'consent.actions.share':
    'Co se s\u00a0nimi děje: shromažďují se, zaznamenávají, uchovávají, opravují, vyhledávají, používají, předávají níže uvedeným příjemcům, blokují, mažou a\u00a0ničí, pomocí počítače i\u00a0jinak.',
  'consent.recipients': 'Příjemci: {recipients}.',
  'consent.recipients.none': 'Příjemci: žádní.',
  'consent.term':
    'Doba ve dnech: {days}, od odeslání formuláře, nebo do odvolání souhlasu, pokud nastane dříve.',
  'consent.withdraw': 'Souhlas lze kdykoli odvolat zprávou správci: {contact}.',
  'consent.act':
    'Souhlas se uděluje zaškrtnutím políčka u\u00a0formuláře a\u00a0stisknutím tlačítka k\u00a0odeslání.',
  'notice.label':
    '{operator} zpracuje vaše údaje ({data}), aby bylo možné splnit vaši žádost: {purpose}.',
  'notice.title': 'Jak se zpracovávají údaje z\u00a0tohoto formuláře',
  'notice.body':
    'Obracíte se na nás z\u00a0vlastní iniciativy prostřednictvím formuláře na webu {site}; údaje jsou potřebné k\u00a0odpovědi, a\u00a0proto se zvláštní souhlas nevyžaduje.',
  'notice.withdraw': 'Kdykoli můžete vznést námitku nebo požádat o\u00a0výmaz: {contact}.',
  'data.name': 'jméno',
  'data.phone': 'telefonní číslo',
  'data.email': 'e-mailová adresa',
  'data.message': 'text zprávy',
};
