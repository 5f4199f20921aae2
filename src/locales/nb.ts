import type { Pack } from '../core/texts';

/** What every first visitor may read. */
export const banner: Pack = {
  dir: 'ltr',
  and: ' og ',
  'banner.title': 'Samtykke til informasjonskapsler',
  'banner.text':
    'Med ditt samtykke bruker nettstedet informasjonskapsler til {aims}; også tredjeparter kan få opplysninger. Du kan når som helst endre eller trekke tilbake valget; les mer i vår {policy}.',
  'banner.policy': 'personvernerklæring',
  'banner.accept': 'Godta alle',
  'banner.decline': 'Avslå',
  'banner.choose': 'Velg',
  'banner.reopen': 'Valg av informasjonskapsler',
  'aim.functional': 'enklere bruk',
  'aim.analytics': 'besøksstatistikk',
  'aim.marketing': 'annonsering',
};

/** The preferences view. */
export const preferences: Pack = {
  'preferences.title': 'Innstillinger for informasjonskapsler',
  'preferences.intro':
    'Bestem hva du vil tillate. Her kan du når som helst endre eller trekke tilbake valget.',
  'preferences.save': 'Lagre valget',
  'preferences.withdraw': 'Trekk tilbake samtykket',
  'preferences.withdraw.note':
    'Etter at samtykket er trukket tilbake, lastes siden på nytt hvis det som kjører, ikke kan stanses på annen måte.',
  'preferences.close': 'Lukk',
  'preferences.always': 'Alltid på',
  'preferences.savedAt': 'Valget ditt fra {date} gjelder til {expires}.',
  'preferences.unsaved': 'Du har ikke valgt ennå: ingenting frivillig er slått på.',
  'preferences.gpc':
    'Nettleseren din ber om at opplysninger ikke deles (Global Privacy Control): av, så lenge du ikke slår det på selv.',
  'preferences.services': 'Tjenester',
  'preferences.cookies': 'Informasjonskapsler',
  'preferences.storage': 'Lagring',
  'preferences.hosts': 'Adresser',
  'preferences.life.session': 'til nettleseren lukkes',
  'preferences.life.endless': 'til det slettes',
};

/** The categories, as the preferences and placeholders name them. */
export const categories: Pack = {
  'category.necessary.title': 'Nødvendige',
  'category.necessary.description':
    'Trengs for at nettstedet skal virke. Også selve valget ditt lagres her; hvis du avslo, uten besøksnummer.',
  'category.functional.title': 'Enklere bruk',
  'category.functional.description': 'Husker innstillinger og slår på ekstra funksjoner.',
  'category.analytics.title': 'Statistikk',
  'category.analytics.description':
    'Hjelper til med å se hvilke sider som leses, og hva som kan bli bedre.',
  'category.marketing.title': 'Annonsering',
  'category.marketing.description':
    'Viser annonser, måler hva de gir, og setter inn innhold fra andre nettsteder.',
  'category.browserInfo':
    'Med dette samtykket sendes opplysninger om nettleseren sammen med valget ditt og henvendelsene dine: navn og versjon, system, språk, tidssone, størrelsen på skjerm og vindu, hvor du kom fra, første side i besøket og kampanjemerker, fra første og siste besøk; nettleseren din husker dem.',
  'category.browserInfo.identifiers': 'Også verdiene i disse informasjonskapslene: {names}.',
};

/** What is said where the browser sends Global Privacy Control. */
export const gpc: Pack = {
  'gpc.note':
    'Nettleseren din har sendt signalet Global Privacy Control. Fortsatt av: {categories}.',
  'gpc.choices': 'Dine valg om personvern',
};

/** What stands in the place of a frame that waits. */
export const placeholders: Pack = {
  'placeholder.label': 'Innhold fra «{service}»',
  'placeholder.text':
    'Det lastes bare hvis du tillater det; tjenesten kan da lagre informasjonskapsler.',
  'placeholder.once': 'Vis én gang',
  'placeholder.always': 'Tillat alltid denne tjenesten',
};

/** What forms show from the start. */
export const forms: Pack = {
  'form.title': 'Send en henvendelse',
  'form.submit': 'Send',
  'form.sending': 'Sender…',
  'form.failed': 'Sendingen mislyktes: {reason}. Det du skrev, er fortsatt her. Prøv igjen.',
  'form.failed.phone': 'Eller ring {phone}.',
  'form.close': 'Lukk',
  'form.reason.network': 'får ikke kontakt med serveren',
  'form.outdated':
    'Nettstedet er oppdatert i mellomtiden, og denne siden kan ikke lenger sende noe. Det du skrev, er fortsatt her: kopier det og last siden på nytt.',
  'form.required': 'må fylles ut',
  'form.optional': 'valgfritt',
  'form.full': 'Hele teksten',
  'form.address': 'Åpne på egen side',
  'field.name': 'Navn',
  'field.phone': 'Telefon',
  'field.email': 'E-post',
  'field.message': 'Melding',
};

/** What forms say once somebody fills them in: what is wrong, and what became of it. */
export const submit: Pack = {
  'form.sent': 'Takk. Henvendelsen din er mottatt.',
  'form.waiting':
    'Sendingen mislyktes: {reason}. Henvendelsen er lagret på denne enheten og sendes av seg selv.',
  'form.cancel': 'Ikke send',
  'form.cancelled': 'Henvendelsen blir ikke sendt. Det du skrev, er fortsatt her.',
  'form.cancelled.unclear':
    'Det blir ikke gjort flere forsøk, men henvendelsen kan allerede ha kommet fram.',
  'form.reason.timeout': 'serveren svarte ikke i tide',
  'form.reason.server': 'feil på serveren ({status})',
  'form.reason.refused': 'serveren tok ikke imot opplysningene ({status})',
  'form.reason.insecure': 'siden ble åpnet uten sikker forbindelse',
  'form.invalid': 'Kontroller de merkede feltene.',
  'form.error.required': 'Fyll ut feltet «{label}».',
  'form.error.email': 'Kontroller e-postadressen: den må ha «@» og et domene.',
  'form.error.phone':
    'Nummeret ser ufullstendig ut. Kontroller det; hvis det stemmer, send på nytt.',
  'form.error.phone.suggest': 'Mente du {phone}? Hvis nummeret stemmer, send på nytt.',
  'form.error.consent': 'Henvendelsen kan ikke sendes uten dette samtykket.',
};

/** What is said of leads of earlier visits. */
export const leftover: Pack = {
  'form.left.waiting': 'Henvendelsen din ({time}) venter fortsatt på å bli sendt.',
  'form.left.sent': 'Henvendelsen din ({time}) er mottatt.',
  'form.left.failed': 'Henvendelsen din ({time}) kunne ikke sendes: {reason}.',
  'form.left.unclear': 'Det er uvisst om henvendelsen din ({time}) kom fram: {reason}.',
};

/** What hands a receipt over. */
export const receipt: Pack = {
  'receipt.what': 'Signert kvittering på det du bestemte:',
  'receipt.save': 'Lagre',
  'receipt.show': 'Vis og skriv ut',
};

/** The words of consents and notices, each a whole text of its own. */
export const consents: Pack = {
  'purpose.callback.title': 'å kontakte meg om henvendelsen min',
  'purpose.newsletter.title': 'å sende meg reklame',
  'purpose.service.title': 'å yte meg en tjeneste',
  'consent.label':
    'Jeg samtykker til at {addressee} behandler personopplysningene mine for dette formålet: {purpose}',
  'consent.addressee': '{operator}',
  'consent.title': 'Samtykke til behandling av personopplysninger',
  'consent.edition': 'Utgave: {version}',
  'consent.body':
    'Ved å fylle ut skjemaet på {site} samtykker jeg frivillig til at den behandlingsansvarlige behandler personopplysningene mine.',
  'consent.operator': 'Behandlingsansvarlig: {operator}',
  'consent.inn': 'skattenummer (INN) {inn}',
  'consent.ogrn': 'registreringsnummer (OGRN) {ogrn}',
  'consent.ogrnip': 'registreringsnummer (OGRNIP) {ogrn}',
  'consent.purpose': 'Formål: {purpose}.',
  'consent.subject': 'Hvem opplysningene gjelder: meg, den som fyller ut skjemaet.',
  'consent.data': 'Hvilke opplysninger: {data}.',
  'consent.actions':
    'Hva som gjøres med dem: de samles inn, registreres, lagres, rettes, hentes fram, brukes, sperres, slettes og tilintetgjøres, med datamaskin og på annen måte.',
  'consent.actions.share':
    'Hva som gjøres med dem: de samles inn, registreres, lagres, rettes, hentes fram, brukes, gis til mottakerne nedenfor, sperres, slettes og tilintetgjøres, med datamaskin og på annen måte.',
  'consent.recipients': 'Hvem som får dem: {recipients}.',
  'consent.recipients.none': 'Hvem som får dem: ingen.',
  'consent.term':
    'Tid i dager: {days} fra skjemaet sendes, eller til samtykket trekkes tilbake hvis det skjer tidligere.',
  'consent.withdraw':
    'Samtykket kan når som helst trekkes tilbake ved å skrive til den behandlingsansvarlige: {contact}.',
  'consent.act':
    'Samtykket gis ved å krysse av i ruten ved skjemaet og trykke på knappen for å sende.',
  'notice.label':
    '{operator} behandler opplysningene dine ({data}) for å gjøre det du ber om: {purpose}.',
  'notice.title': 'Slik behandles opplysningene i dette skjemaet',
  'notice.body':
    'Du henvender deg til oss selv gjennom skjemaet på {site}; opplysningene trengs for å svare deg, derfor kreves ikke noe eget samtykke.',
  'notice.withdraw': 'Du kan når som helst protestere eller be om sletting: {contact}.',
  'data.name': 'navn',
  'data.phone': 'telefonnummer',
  'data.email': 'e-postadresse',
  'data.message': 'meldingstekst',
};
