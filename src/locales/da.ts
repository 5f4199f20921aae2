import type { Pack } from '../core/texts';

/** What every first visitor may read. */
export const banner: Pack = {
  dir: 'ltr',
  and: ' og ',
  'banner.title': 'Samtykke til cookies',
  'banner.text':
    'Med dit samtykke bruger dette websted cookies til {aims}; også tredjeparter kan modtage oplysninger. Du kan til enhver tid ændre dit valg eller trække det tilbage; læs mere i {policy}.',
  'banner.policy': 'privatlivspolitikken',
  'banner.accept': 'Accepter alle',
  'banner.decline': 'Afvis',
  'banner.choose': 'Vælg',
  'banner.reopen': 'Cookieindstillinger',
  'aim.functional': 'bekvemmelighed',
  'aim.analytics': 'besøgsstatistik',
  'aim.marketing': 'reklame',
};

/** The preferences view. */
export const preferences: Pack = {
  'preferences.title': 'Cookieindstillinger',
  'preferences.intro':
    'Bestem, hvad du vil tillade. Her kan du til enhver tid ændre dit valg eller trække det tilbage.',
  'preferences.save': 'Gem valg',
  'preferences.withdraw': 'Træk samtykke tilbage',
  'preferences.withdraw.note':
    'Når samtykket er trukket tilbage, indlæses siden igen, hvis det, der kører, ikke kan stoppes på anden måde.',
  'preferences.close': 'Luk',
  'preferences.always': 'Altid slået til',
  'preferences.savedAt': 'Dit valg fra den {date} gælder til den {expires}.',
  'preferences.unsaved': 'Du har ikke valgt endnu: Intet valgfrit er slået til.',
  'preferences.gpc':
    'Din browser beder om, at oplysninger ikke deles (Global Privacy Control): slået fra, indtil du selv slår det til.',
  'preferences.services': 'Tjenester',
  'preferences.cookies': 'Cookies',
  'preferences.storage': 'Lager',
  'preferences.hosts': 'Adresser',
  'preferences.life.session': 'indtil browseren lukkes',
  'preferences.life.endless': 'indtil sletning',
};

/** The categories, as the preferences and placeholders name them. */
export const categories: Pack = {
  'category.necessary.title': 'Nødvendige',
  'category.necessary.description':
    'Kræves, for at webstedet kan fungere. Her gemmes også selve dit valg; hvis du har afvist, uden besøgsnummer.',
  'category.functional.title': 'Bekvemmelighed',
  'category.functional.description': 'Husker indstillinger og slår ekstra funktioner til.',
  'category.analytics.title': 'Statistik',
  'category.analytics.description':
    'Hjælper med at se, hvilke sider der læses, og hvad der kan forbedres.',
  'category.marketing.title': 'Reklame',
  'category.marketing.description':
    'Bruges til at vise reklamer, måle deres virkning og indlejre indhold fra andre websteder.',
  'category.browserInfo':
    'Med dette samtykke sendes oplysninger om browseren sammen med dit valg og dine henvendelser: navn og version, system, sprog, tidszone, skærm- og vinduesstørrelse, hvor du kom fra, besøgets første side og kampagnemærker, både fra det første og det seneste besøg; din browser husker dem.',
  'category.browserInfo.identifiers': 'Desuden værdierne af disse cookies: {names}.',
};

/** What is said where the browser sends Global Privacy Control. */
export const gpc: Pack = {
  'gpc.note':
    'Din browser har sendt signalet Global Privacy Control. Dette forbliver slået fra: {categories}.',
  'gpc.choices': 'Dine privatlivsvalg',
};

/** What stands in the place of a frame that waits. */
export const placeholders: Pack = {
  'placeholder.label': 'Indhold fra »{service}«',
  'placeholder.text': 'Det indlæses kun, hvis du tillader det; så kan tjenesten gemme cookies.',
  'placeholder.once': 'Vis én gang',
  'placeholder.always': 'Tillad altid denne tjeneste',
};

/** What forms show from the start. */
export const forms: Pack = {
  'form.title': 'Send en henvendelse',
  'form.submit': 'Send',
  'form.sending': 'Sender…',
  'form.failed':
    'Det kunne ikke sendes: {reason}. Det, du har skrevet, står her stadig. Prøv igen.',
  'form.failed.phone': 'Eller ring: {phone}.',
  'form.close': 'Luk',
  'form.reason.network': 'serveren kan ikke nås',
  'form.outdated':
    'Webstedet er opdateret imens, og denne side kan ikke længere sende noget. Det, du har skrevet, står her stadig: Kopier det, og indlæs siden igen.',
  'form.required': 'skal udfyldes',
  'form.optional': 'valgfrit',
  'form.full': 'Hele teksten',
  'form.address': 'Åbn på en separat side',
  'field.name': 'Navn',
  'field.phone': 'Telefon',
  'field.email': 'E-mail',
  'field.message': 'Besked',
};

/** What forms say once somebody fills them in: what is wrong, and what became of it. */
export const submit: Pack = {
  'form.sent': 'Tak. Din henvendelse er modtaget.',
  'form.waiting':
    'Det kunne ikke sendes: {reason}. Henvendelsen er gemt på denne enhed og bliver sendt af sig selv.',
  'form.cancel': 'Send ikke',
  'form.cancelled': 'Henvendelsen bliver ikke sendt. Det, du har skrevet, står her stadig.',
  'form.cancelled.unclear': 'Der forsøges ikke igen, men henvendelsen kan allerede være nået frem.',
  'form.reason.timeout': 'serveren svarede ikke i tide',
  'form.reason.server': 'fejl på serveren ({status})',
  'form.reason.refused': 'serveren tog ikke imod oplysningerne ({status})',
  'form.reason.insecure': 'siden blev åbnet uden en sikker forbindelse',
  'form.invalid': 'Kontroller de markerede felter.',
  'form.error.required': 'Udfyld feltet »{label}«.',
  'form.error.email': 'Kontroller e-mailadressen: Den skal have et »@« og et domæne.',
  'form.error.phone':
    'Nummeret ser ufuldstændigt ud. Kontroller det; hvis det er rigtigt, så send igen.',
  'form.error.phone.suggest': 'Mente du {phone}? Hvis nummeret er rigtigt, så send igen.',
  'form.error.consent': 'Uden dette samtykke kan henvendelsen ikke sendes.',
};

/** What is said of leads of earlier visits. */
export const leftover: Pack = {
  'form.left.waiting': 'Din henvendelse ({time}) venter stadig på at blive sendt.',
  'form.left.sent': 'Din henvendelse ({time}) er modtaget.',
  'form.left.failed': 'Din henvendelse ({time}) kunne ikke sendes: {reason}.',
  'form.left.unclear': 'Det vides ikke, om din henvendelse ({time}) er nået frem: {reason}.',
};

/** What hands a receipt over. */
export const receipt: Pack = {
  'receipt.what': 'Underskrevet kvittering for din beslutning:',
  'receipt.save': 'Gem',
  'receipt.show': 'Vis og udskriv',
};

/** The words of consents and notices, each a whole text of its own. */
export const consents: Pack = {
  'purpose.callback.title': 'at kontakte mig om min henvendelse',
  'purpose.newsletter.title': 'at sende mig reklame',
  'purpose.service.title': 'at levere en tjeneste til mig',
  'consent.label':
    'Jeg giver samtykke til, at {addressee} behandler mine personoplysninger med følgende formål: {purpose}',
  'consent.addressee': '{operator}',
  'consent.title': 'Samtykke til behandling af personoplysninger',
  'consent.edition': 'Udgave: {version}',
  'consent.body':
    'Ved at udfylde formularen på {site} giver jeg frivilligt den dataansvarlige mit samtykke til at behandle mine personoplysninger.',
  'consent.operator': 'Dataansvarlig: {operator}',
  'consent.inn': 'skattenummer (INN) {inn}',
  'consent.ogrn': 'registreringsnummer (OGRN) {ogrn}',
  'consent.ogrnip': 'registreringsnummer (OGRNIP) {ogrn}',
  'consent.purpose': 'Formål: {purpose}.',
  'consent.subject': 'Hvem oplysningerne vedrører: mig, den person, der udfylder formularen.',
  'consent.data': 'Hvilke oplysninger: {data}.',
  'consent.actions':
    'Hvad der sker med dem: De indsamles, registreres, opbevares, berigtiges, hentes frem, bruges, blokeres, slettes og tilintetgøres, med computer og på anden måde.',
  'consent.actions.share':
    'Hvad der sker med dem: De indsamles, registreres, opbevares, berigtiges, hentes frem, bruges, videregives til modtagerne nævnt nedenfor, blokeres, slettes og tilintetgøres, med computer og på anden måde.',
  'consent.recipients': 'Modtagere: {recipients}.',
  'consent.recipients.none': 'Modtagere: ingen.',
  'consent.term':
    'Periode i dage: {days}, fra formularen sendes, eller indtil samtykket trækkes tilbage, hvis det sker før.',
  'consent.withdraw':
    'Samtykket kan til enhver tid trækkes tilbage ved at skrive til den dataansvarlige: {contact}.',
  'consent.act':
    'Samtykket gives ved at sætte kryds i feltet ved formularen og trykke på knappen til at sende.',
  'notice.label':
    '{operator} behandler dine oplysninger ({data}) for at gøre det, du beder om: {purpose}.',
  'notice.title': 'Sådan behandles oplysningerne fra denne formular',
  'notice.body':
    'Du kontakter os selv gennem formularen på {site}; oplysningerne er nødvendige for at svare dig, så der bedes ikke om et særskilt samtykke.',
  'notice.withdraw': 'Du kan til enhver tid gøre indsigelse eller bede om sletning: {contact}.',
  'data.name': 'navn',
  'data.phone': 'telefonnummer',
  'data.email': 'e-mailadresse',
  'data.message': 'beskedens tekst',
};
