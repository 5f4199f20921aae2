import type { Pack } from '../core/texts';

/** What every first visitor may read. */
export const banner: Pack = {
  dir: 'ltr',
  and: ' en ',
  'banner.title': 'Toestemming voor cookies',
  'banner.text':
    'Met uw toestemming gebruikt deze website cookies voor {aims}; ook derden kunnen gegevens ontvangen. U kunt uw keuze op elk moment wijzigen of intrekken; meer staat in de {policy}.',
  'banner.policy': 'privacyverklaring',
  'banner.accept': 'Alles accepteren',
  'banner.decline': 'Weigeren',
  'banner.choose': 'Kiezen',
  'banner.reopen': 'Cookie-instellingen',
  'aim.functional': 'gebruiksgemak',
  'aim.analytics': 'bezoekersstatistieken',
  'aim.marketing': 'reclame',
};

/** The preferences view. */
export const preferences: Pack = {
  'preferences.title': 'Cookie-instellingen',
  'preferences.intro':
    'Bepaal wat u toestaat. U kunt uw keuze hier op elk moment wijzigen of intrekken.',
  'preferences.save': 'Keuze opslaan',
  'preferences.withdraw': 'Toestemming intrekken',
  'preferences.withdraw.note':
    'Na het intrekken wordt de pagina opnieuw geladen als wat actief is, niet anders kan worden gestopt.',
  'preferences.close': 'Sluiten',
  'preferences.always': 'Altijd ingeschakeld',
  'preferences.savedAt': 'Uw keuze van {date} geldt tot {expires}.',
  'preferences.unsaved': 'U hebt nog niet gekozen: er is niets optioneels ingeschakeld.',
  'preferences.gpc':
    'Uw browser vraagt om geen gegevens te delen (Global Privacy Control): uitgeschakeld tot u het zelf inschakelt.',
  'preferences.services': 'Diensten',
  'preferences.cookies': 'Cookies',
  'preferences.storage': 'Opslag',
  'preferences.hosts': 'Adressen',
  'preferences.life.session': 'tot de browser wordt gesloten',
  'preferences.life.endless': 'tot verwijdering',
};

/** The categories, as the preferences and placeholders name them. */
export const categories: Pack = {
  'category.necessary.title': 'Noodzakelijk',
  'category.necessary.description':
    'Nodig om de website te laten werken. Ook uw keuze zelf wordt hier bewaard; als u hebt geweigerd, zonder bezoekersnummer.',
  'category.functional.title': 'Gebruiksgemak',
  'category.functional.description': 'Onthouden instellingen en schakelen extra functies in.',
  'category.analytics.title': 'Statistieken',
  'category.analytics.description':
    'Helpen om te zien welke pagina’s worden gelezen en wat beter kan.',
  'category.marketing.title': 'Reclame',
  'category.marketing.description':
    'Dienen om reclame te tonen, het effect ervan te meten en inhoud van andere websites in te sluiten.',
  'category.browserInfo':
    'Met deze toestemming wordt samen met uw keuze en uw aanvragen informatie over de browser verzonden: naam en versie, systeem, taal, tijdzone, scherm- en venstergrootte, waar u vandaan kwam, de eerste pagina van het bezoek en campagnelabels, van uw eerste en uw laatste bezoek; uw browser onthoudt ze.',
  'category.browserInfo.identifiers': 'Ook de waarden van deze cookies: {names}.',
};

/** What is said where the browser sends Global Privacy Control. */
export const gpc: Pack = {
  'gpc.note':
    'Uw browser heeft het signaal Global Privacy Control gestuurd. Uitgeschakeld blijft: {categories}.',
  'gpc.choices': 'Uw privacykeuzes',
};

/** What stands in the place of a frame that waits. */
export const placeholders: Pack = {
  'placeholder.label': 'Inhoud van “{service}”',
  'placeholder.text':
    'Dit wordt alleen geladen als u het toestaat; de dienst kan dan cookies opslaan.',
  'placeholder.once': 'Eén keer tonen',
  'placeholder.always': 'Deze dienst altijd toestaan',
};

/** What forms show from the start. */
export const forms: Pack = {
  'form.title': 'Stuur een aanvraag',
  'form.submit': 'Verzenden',
  'form.sending': 'Wordt verzonden…',
  'form.failed':
    'Verzenden is niet gelukt: {reason}. Wat u hebt ingevuld, staat er nog. Probeer het opnieuw.',
  'form.failed.phone': 'Of bel {phone}.',
  'form.close': 'Sluiten',
  'form.reason.network': 'de server is niet bereikbaar',
  'form.outdated':
    'De website is intussen bijgewerkt en deze pagina kan niets meer verzenden. Wat u hebt ingevuld, staat er nog: kopieer het en laad de pagina opnieuw.',
  'form.required': 'verplicht',
  'form.optional': 'optioneel',
  'form.full': 'Volledige tekst',
  'form.address': 'Openen op een aparte pagina',
  'field.name': 'Naam',
  'field.phone': 'Telefoon',
  'field.email': 'E-mail',
  'field.message': 'Bericht',
};

/** What forms say once somebody fills them in: what is wrong, and what became of it. */
export const submit: Pack = {
  'form.sent': 'Bedankt. Uw aanvraag is ontvangen.',
  'form.waiting':
    'Verzenden is niet gelukt: {reason}. De aanvraag is op dit apparaat bewaard en wordt vanzelf verzonden.',
  'form.cancel': 'Niet verzenden',
  'form.cancelled': 'De aanvraag wordt niet verzonden. Wat u hebt ingevuld, staat er nog.',
  'form.cancelled.unclear':
    'Er wordt niet opnieuw geprobeerd, maar de aanvraag kan al zijn aangekomen.',
  'form.reason.timeout': 'de server antwoordde niet op tijd',
  'form.reason.server': 'fout op de server ({status})',
  'form.reason.refused': 'de server nam de gegevens niet aan ({status})',
  'form.reason.insecure': 'de pagina is geopend zonder beveiligde verbinding',
  'form.invalid': 'Controleer de gemarkeerde velden.',
  'form.error.required': 'Vul het veld “{label}” in.',
  'form.error.email': 'Controleer het e-mailadres: er is een “@” en een domein nodig.',
  'form.error.phone':
    'Het nummer lijkt onvolledig. Controleer het; als het klopt, verzend dan opnieuw.',
  'form.error.phone.suggest': 'Bedoelde u {phone}? Als het nummer klopt, verzend dan opnieuw.',
  'form.error.consent': 'Zonder deze toestemming kan de aanvraag niet worden verzonden.',
};

/** What is said of leads of earlier visits. */
export const leftover: Pack = {
  'form.left.waiting': 'Uw aanvraag ({time}) wacht nog op verzending.',
  'form.left.sent': 'Uw aanvraag ({time}) is ontvangen.',
  'form.left.failed': 'Uw aanvraag ({time}) kon niet worden verzonden: {reason}.',
  'form.left.unclear': 'Het is niet bekend of uw aanvraag ({time}) is aangekomen: {reason}.',
};

/** What hands a receipt over. */
export const receipt: Pack = {
  'receipt.what': 'Ondertekend bewijs van uw beslissing:',
  'receipt.save': 'Opslaan',
  'receipt.show': 'Bekijken en afdrukken',
};

/** The words of consents and notices, each a whole text of its own. */
export const consents: Pack = {
  'purpose.callback.title': 'contact met mij opnemen over mijn aanvraag',
  'purpose.newsletter.title': 'mij reclameberichten sturen',
  'purpose.service.title': 'mij een dienst leveren',
  'consent.label':
    'Ik geef {addressee} toestemming om mijn persoonsgegevens te verwerken voor het volgende doel: {purpose}',
  'consent.addressee': '{operator}',
  'consent.title': 'Toestemming voor de verwerking van persoonsgegevens',
  'consent.edition': 'Versie: {version}',
  'consent.body':
    'Door het formulier op {site} in te vullen, geef ik de verwerkingsverantwoordelijke vrijwillig toestemming om mijn persoonsgegevens te verwerken.',
  'consent.operator': 'Verwerkingsverantwoordelijke: {operator}',
  'consent.inn': 'belastingnummer (INN) {inn}',
  'consent.ogrn': 'registratienummer (OGRN) {ogrn}',
  'consent.ogrnip': 'registratienummer (OGRNIP) {ogrn}',
  'consent.purpose': 'Doel: {purpose}.',
  'consent.subject': 'Wiens gegevens: die van mij, de persoon die het formulier invult.',
  'consent.data': 'Welke gegevens: {data}.',
  'consent.actions':
    'Wat ermee gebeurt: ze worden verzameld, vastgelegd, opgeslagen, gecorrigeerd, opgevraagd, gebruikt, geblokkeerd, gewist en vernietigd, met de computer en op andere wijze.',
  'consent.actions.share':
    'Wat ermee gebeurt: ze worden verzameld, vastgelegd, opgeslagen, gecorrigeerd, opgevraagd, gebruikt, doorgegeven aan de hieronder genoemde ontvangers, geblokkeerd, gewist en vernietigd, met de computer en op andere wijze.',
  'consent.recipients': 'Ontvangers: {recipients}.',
  'consent.recipients.none': 'Ontvangers: geen.',
  'consent.term':
    'Termijn in dagen: {days}, vanaf het verzenden van het formulier, of tot de toestemming wordt ingetrokken als dat eerder is.',
  'consent.withdraw':
    'De toestemming kan op elk moment worden ingetrokken door de verwerkingsverantwoordelijke te schrijven: {contact}.',
  'consent.act':
    'De toestemming wordt gegeven door het vakje bij het formulier aan te vinken en op de verzendknop te drukken.',
  'notice.label': '{operator} verwerkt uw gegevens ({data}) om te doen wat u vraagt: {purpose}.',
  'notice.title': 'Hoe de gegevens van dit formulier worden verwerkt',
  'notice.body':
    'U neemt zelf contact met ons op via het formulier op {site}; de gegevens zijn nodig om u te antwoorden, daarom wordt er geen aparte toestemming gevraagd.',
  'notice.withdraw': 'U kunt op elk moment bezwaar maken of om wissing vragen: {contact}.',
  'data.name': 'naam',
  'data.phone': 'telefoonnummer',
  'data.email': 'e-mailadres',
  'data.message': 'tekst van het bericht',
};
