import type { Pack } from '../core/texts';

/** What every first visitor may read. */
export const banner: Pack = {
  dir: 'ltr',
  and: ' och ',
  'banner.title': 'Samtycke till kakor',
  'banner.text':
    'Med ditt samtycke använder webbplatsen kakor för {aims}; även tredje part kan få uppgifter. Du kan när som helst ändra eller återkalla ditt val; läs mer i vår {policy}.',
  'banner.policy': 'integritetspolicy',
  'banner.accept': 'Godkänn alla',
  'banner.decline': 'Avvisa',
  'banner.choose': 'Välj',
  'banner.reopen': 'Inställningar för kakor',
  'aim.functional': 'bekvämlighet',
  'aim.analytics': 'besöksstatistik',
  'aim.marketing': 'annonsering',
};

/** The preferences view. */
export const preferences: Pack = {
  'preferences.title': 'Inställningar för kakor',
  'preferences.intro':
    'Bestäm vad du vill tillåta. Här kan du när som helst ändra eller återkalla ditt val.',
  'preferences.save': 'Spara valet',
  'preferences.withdraw': 'Återkalla samtycke',
  'preferences.withdraw.note':
    'Efter ett återkallande laddas sidan om ifall det som körs inte kan stoppas på annat sätt.',
  'preferences.close': 'Stäng',
  'preferences.always': 'Alltid på',
  'preferences.savedAt': 'Ditt val från {date} gäller till {expires}.',
  'preferences.unsaved': 'Du har inte valt ännu: inget frivilligt är på.',
  'preferences.gpc':
    'Din webbläsare ber om att uppgifter inte lämnas vidare (Global Privacy Control): av, så länge du inte själv slår på det.',
  'preferences.services': 'Tjänster',
  'preferences.cookies': 'Kakor',
  'preferences.storage': 'Lagring',
  'preferences.hosts': 'Adresser',
  'preferences.life.session': 'tills webbläsaren stängs',
  'preferences.life.endless': 'tills det raderas',
};

/** The categories, as the preferences and placeholders name them. */
export const categories: Pack = {
  'category.necessary.title': 'Nödvändiga',
  'category.necessary.description':
    'Behövs för att webbplatsen ska fungera. Även ditt val sparas här; om du avvisade, utan besökarnummer.',
  'category.functional.title': 'Bekvämlighet',
  'category.functional.description': 'Minns inställningar och slår på extra funktioner.',
  'category.analytics.title': 'Statistik',
  'category.analytics.description':
    'Hjälper till att se vilka sidor som läses och vad som kan förbättras.',
  'category.marketing.title': 'Annonsering',
  'category.marketing.description':
    'Visar annonser, mäter vad de ger och bäddar in innehåll från andra webbplatser.',
  'category.browserInfo':
    'Med detta samtycke skickas uppgifter om webbläsaren tillsammans med ditt val och dina förfrågningar: namn och version, system, språk, tidszon, skärmens och fönstrets storlek, varifrån du kom, besökets första sida och kampanjmärken, från ditt första och ditt senaste besök; din webbläsare minns dem.',
  'category.browserInfo.identifiers': 'Även värdena i dessa kakor: {names}.',
};

/** What is said where the browser sends Global Privacy Control. */
export const gpc: Pack = {
  'gpc.note':
    'Din webbläsare har skickat signalen Global Privacy Control. Detta förblir avstängt: {categories}.',
  'gpc.choices': 'Dina integritetsval',
};

/** What stands in the place of a frame that waits. */
export const placeholders: Pack = {
  'placeholder.label': 'Innehåll från ”{service}”',
  'placeholder.text': 'Det laddas bara om du tillåter det; tjänsten kan då spara kakor.',
  'placeholder.once': 'Visa en gång',
  'placeholder.always': 'Tillåt alltid denna tjänst',
};

/** What forms show from the start. */
export const forms: Pack = {
  'form.title': 'Skicka en förfrågan',
  'form.submit': 'Skicka',
  'form.sending': 'Skickar…',
  'form.failed': 'Det gick inte att skicka: {reason}. Det du skrev finns kvar, försök igen.',
  'form.failed.phone': 'Eller ring {phone}.',
  'form.close': 'Stäng',
  'form.reason.network': 'servern går inte att nå',
  'form.outdated':
    'Webbplatsen har uppdaterats under tiden och den här sidan kan inte längre skicka något. Det du skrev finns kvar: kopiera det och ladda om sidan.',
  'form.required': 'obligatoriskt',
  'form.optional': 'frivilligt',
  'form.full': 'Hela texten',
  'form.address': 'Öppna på egen sida',
  'field.name': 'Namn',
  'field.phone': 'Telefon',
  'field.email': 'E-post',
  'field.message': 'Meddelande',
};

/** What forms say once somebody fills them in: what is wrong, and what became of it. */
export const submit: Pack = {
  'form.sent': 'Tack. Vi har tagit emot din förfrågan.',
  'form.waiting':
    'Det gick inte att skicka ännu: {reason}. Din förfrågan är sparad på den här enheten och skickas av sig själv.',
  'form.cancel': 'Skicka inte',
  'form.cancelled': 'Din förfrågan skickas inte. Det du skrev finns kvar.',
  'form.cancelled.unclear': 'Inga fler försök görs, men din förfrågan kan redan ha kommit fram.',
  'form.reason.timeout': 'servern svarade inte i tid',
  'form.reason.server': 'ett fel på servern ({status})',
  'form.reason.refused': 'servern tog inte emot uppgifterna ({status})',
  'form.reason.insecure': 'sidan öppnades utan säker anslutning',
  'form.invalid': 'Kontrollera de markerade fälten.',
  'form.error.required': 'Fyll i fältet ”{label}”.',
  'form.error.email': 'Kontrollera e-postadressen: den behöver ”@” och en domän.',
  'form.error.phone': 'Numret verkar ofullständigt. Kontrollera det; om det stämmer, skicka igen.',
  'form.error.phone.suggest': 'Menade du {phone}? Om numret du skrev stämmer, skicka igen.',
  'form.error.consent': 'Förfrågan kan inte skickas utan detta samtycke.',
};

/** What is said of leads of earlier visits. */
export const leftover: Pack = {
  'form.left.waiting': 'Din förfrågan ({time}) väntar fortfarande på att skickas.',
  'form.left.sent': 'Din förfrågan ({time}) har tagits emot.',
  'form.left.failed': 'Din förfrågan ({time}) kunde inte skickas: {reason}.',
  'form.left.unclear': 'Det går inte att säga om din förfrågan ({time}) kom fram: {reason}.',
};

/** What hands a receipt over. */
export const receipt: Pack = {
  'receipt.what': 'Undertecknat kvitto på ditt beslut:',
  'receipt.save': 'Spara',
  'receipt.show': 'Visa och skriv ut',
};

/** The words of consents and notices, each a whole text of its own. */
export const consents: Pack = {
  'purpose.callback.title': 'att kontakta mig om min förfrågan',
  'purpose.newsletter.title': 'att skicka reklam till mig',
  'purpose.service.title': 'att utföra en tjänst åt mig',
  'consent.label':
    'Jag samtycker till att {addressee} behandlar mina personuppgifter för detta ändamål: {purpose}',
  'consent.addressee': '{operator}',
  'consent.title': 'Samtycke till behandling av personuppgifter',
  'consent.edition': 'Version: {version}',
  'consent.body':
    'Genom att fylla i formuläret på {site} lämnar jag frivilligt mitt samtycke till att den personuppgiftsansvarige behandlar mina personuppgifter.',
  'consent.operator': 'Personuppgiftsansvarig: {operator}',
  'consent.inn': 'skattenummer (INN) {inn}',
  'consent.ogrn': 'registreringsnummer (OGRN) {ogrn}',
  'consent.ogrnip': 'registreringsnummer (OGRNIP) {ogrn}',
  'consent.purpose': 'Ändamål: {purpose}.',
  'consent.subject': 'Vems uppgifter: mina, alltså den som fyller i formuläret.',
  'consent.data': 'Vilka uppgifter: {data}.',
  'consent.actions':
    'Vad som görs med dem: de samlas in, registreras, lagras, rättas, tas fram, används, blockeras, raderas och förstörs, med dator och på annat sätt.',
  'consent.actions.share':
    'Vad som görs med dem: de samlas in, registreras, lagras, rättas, tas fram, används, lämnas ut till mottagarna nedan, blockeras, raderas och förstörs, med dator och på annat sätt.',
  'consent.recipients': 'Vem som får dem: {recipients}.',
  'consent.recipients.none': 'Vem som får dem: ingen.',
  'consent.term':
    'Tid i dagar: {days} från det att formuläret skickas, eller tills samtycket återkallas om det sker tidigare.',
  'consent.withdraw':
    'Samtycket kan när som helst återkallas genom att skriva till den personuppgiftsansvarige: {contact}.',
  'consent.act':
    'Samtycket lämnas genom att kryssa i rutan vid formuläret och trycka på knappen för att skicka.',
  'notice.label':
    '{operator} behandlar dina uppgifter ({data}) för att göra det du ber om: {purpose}.',
  'notice.title': 'Så behandlas uppgifterna i detta formulär',
  'notice.body':
    'Du kontaktar oss själv genom formuläret på {site}; uppgifterna behövs för att svara dig, därför krävs inget särskilt samtycke.',
  'notice.withdraw':
    'Du kan när som helst invända eller begära att uppgifterna raderas: {contact}.',
  'data.name': 'namn',
  'data.phone': 'telefonnummer',
  'data.email': 'e-postadress',
  'data.message': 'meddelandets text',
};
