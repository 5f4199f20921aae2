import type { Pack } from '../core/texts';

/** What every first visitor may read. */
export const banner: Pack = {
  dir: 'ltr',
  and: ' ja ',
  'banner.title': 'Suostumus evästeisiin',
  'banner.text':
    'Tämä sivusto käyttää suostumuksellasi evästeitä seuraaviin tarkoituksiin: {aims}; tietoja voivat saada myös kolmannet osapuolet. Voit muuttaa valintaasi tai peruuttaa sen milloin tahansa; lisätietoja: {policy}.',
  'banner.policy': 'tietosuojaseloste',
  'banner.accept': 'Hyväksy kaikki',
  'banner.decline': 'Hylkää',
  'banner.choose': 'Valitse',
  'banner.reopen': 'Evästeasetukset',
  'aim.functional': 'käyttömukavuus',
  'aim.analytics': 'kävijätilastot',
  'aim.marketing': 'mainonta',
};

/** The preferences view. */
export const preferences: Pack = {
  'preferences.title': 'Evästeasetukset',
  'preferences.intro':
    'Päätä, mitä sallit. Voit muuttaa valintaasi tai peruuttaa sen täällä milloin tahansa.',
  'preferences.save': 'Tallenna valinta',
  'preferences.withdraw': 'Peruuta suostumus',
  'preferences.withdraw.note':
    'Peruuttamisen jälkeen sivu ladataan uudelleen, jos käynnissä olevaa ei voi pysäyttää muuten.',
  'preferences.close': 'Sulje',
  'preferences.always': 'Aina käytössä',
  'preferences.savedAt': 'Valintasi päiväys: {date}; voimassa {expires} asti.',
  'preferences.unsaved': 'Et ole vielä valinnut: mitään valinnaista ei ole käytössä.',
  'preferences.gpc':
    'Selaimesi pyytää, ettei tietoja jaeta (Global Privacy Control): pois käytöstä, ellet itse ota käyttöön.',
  'preferences.services': 'Palvelut',
  'preferences.cookies': 'Evästeet',
  'preferences.storage': 'Tallennustila',
  'preferences.hosts': 'Osoitteet',
  'preferences.life.session': 'kunnes selain suljetaan',
  'preferences.life.endless': 'kunnes poistetaan',
};

/** The categories, as the preferences and placeholders name them. */
export const categories: Pack = {
  'category.necessary.title': 'Välttämättömät',
  'category.necessary.description':
    'Tarvitaan, jotta sivusto toimii. Täällä säilytetään myös itse valintasi; jos kieltäydyit, ilman kävijänumeroa.',
  'category.functional.title': 'Mukavuus',
  'category.functional.description': 'Muistavat asetukset ja ottavat käyttöön lisätoimintoja.',
  'category.analytics.title': 'Tilastot',
  'category.analytics.description':
    'Auttavat näkemään, mitä sivuja luetaan ja mitä voisi parantaa.',
  'category.marketing.title': 'Mainonta',
  'category.marketing.description':
    'Niillä näytetään mainoksia, mitataan niiden vaikutusta ja upotetaan muiden sivustojen sisältöä.',
  'category.browserInfo':
    'Tällä suostumuksella valintasi ja pyyntöjesi mukana lähetetään tietoja selaimesta: nimi ja versio, järjestelmä, kieli, aikavyöhyke, näytön ja ikkunan koko, mistä tulit, käynnin ensimmäinen sivu ja kampanjatunnisteet sekä ensimmäiseltä että viimeisimmältä käynniltä; selaimesi muistaa ne.',
  'category.browserInfo.identifiers': 'Lisäksi näiden evästeiden arvot: {names}.',
};

/** What is said where the browser sends Global Privacy Control. */
export const gpc: Pack = {
  'gpc.note':
    'Selaimesi lähetti signaalin Global Privacy Control. Pois käytöstä pysyy: {categories}.',
  'gpc.choices': 'Tietosuojavalintasi',
};

/** What stands in the place of a frame that waits. */
export const placeholders: Pack = {
  'placeholder.label': 'Palvelun ”{service}” sisältö',
  'placeholder.text': 'Se ladataan vain, jos sallit sen; palvelu voi silloin tallentaa evästeitä.',
  'placeholder.once': 'Näytä kerran',
  'placeholder.always': 'Salli tämä palvelu aina',
};

/** What forms show from the start. */
export const forms: Pack = {
  'form.title': 'Lähetä yhteydenottopyyntö',
  'form.submit': 'Lähetä',
  'form.sending': 'Lähetetään…',
  'form.failed': 'Lähetys ei onnistunut: {reason}. Kirjoittamasi on yhä tässä, yritä uudelleen.',
  'form.failed.phone': 'Tai soita: {phone}.',
  'form.close': 'Sulje',
  'form.reason.network': 'palvelimeen ei saada yhteyttä',
  'form.outdated':
    'Sivusto on sillä välin päivittynyt, eikä tältä sivulta voi enää lähettää mitään. Kirjoittamasi on yhä tässä: kopioi se ja lataa sivu uudelleen.',
  'form.required': 'pakollinen',
  'form.optional': 'vapaaehtoinen',
  'form.full': 'Koko teksti',
  'form.address': 'Avaa omalla sivullaan',
  'field.name': 'Nimi',
  'field.phone': 'Puhelin',
  'field.email': 'Sähköposti',
  'field.message': 'Viesti',
};

/** What forms say once somebody fills them in: what is wrong, and what became of it. */
export const submit: Pack = {
  'form.sent': 'Kiitos. Pyyntösi on vastaanotettu.',
  'form.waiting':
    'Lähetys ei onnistunut: {reason}. Pyyntö on tallennettu tälle laitteelle, ja se lähtee itsestään.',
  'form.cancel': 'Älä lähetä',
  'form.cancelled': 'Pyyntöä ei lähetetä. Kirjoittamasi on yhä tässä.',
  'form.cancelled.unclear': 'Lähetystä ei enää yritetä, mutta pyyntö on voinut jo mennä perille.',
  'form.reason.timeout': 'palvelin ei vastannut ajoissa',
  'form.reason.server': 'virhe palvelimella ({status})',
  'form.reason.refused': 'palvelin ei ottanut tietoja vastaan ({status})',
  'form.reason.insecure': 'sivu avattiin ilman suojattua yhteyttä',
  'form.invalid': 'Tarkista merkityt kentät.',
  'form.error.required': 'Täytä kenttä ”{label}”.',
  'form.error.email': 'Tarkista sähköpostiosoite: siinä pitää olla ”@” ja verkkotunnus.',
  'form.error.phone': 'Numero näyttää vajaalta. Tarkista se; jos se on oikein, lähetä uudelleen.',
  'form.error.phone.suggest': 'Tarkoititko {phone}? Jos numero on oikein, lähetä uudelleen.',
  'form.error.consent': 'Pyyntöä ei voi lähettää ilman tätä suostumusta.',
};

/** What is said of leads of earlier visits. */
export const leftover: Pack = {
  'form.left.waiting': 'Pyyntösi ({time}) odottaa yhä lähettämistä.',
  'form.left.sent': 'Pyyntösi ({time}) on vastaanotettu.',
  'form.left.failed': 'Pyyntöäsi ({time}) ei voitu lähettää: {reason}.',
  'form.left.unclear': 'Ei tiedetä, menikö pyyntösi ({time}) perille: {reason}.',
};

/** What hands a receipt over. */
export const receipt: Pack = {
  'receipt.what': 'Allekirjoitettu todistus päätöksestäsi:',
  'receipt.save': 'Tallenna',
  'receipt.show': 'Katso ja tulosta',
};

/** The words of consents and notices, each a whole text of its own. */
export const consents: Pack = {
  'purpose.callback.title': 'yhteydenotto minuun pyyntöni johdosta',
  'purpose.newsletter.title': 'mainosviestien lähettäminen minulle',
  'purpose.service.title': 'palvelun tarjoaminen minulle',
  'consent.label':
    'Suostun siihen, että {addressee} käsittelee henkilötietojani seuraavaan tarkoitukseen: {purpose}',
  'consent.addressee': '{operator}',
  'consent.title': 'Suostumus henkilötietojen käsittelyyn',
  'consent.edition': 'Versio: {version}',
  'consent.body':
    'Täyttämällä lomakkeen sivustolla {site} annan rekisterinpitäjälle vapaaehtoisesti suostumukseni henkilötietojeni käsittelyyn.',
  'consent.operator': 'Rekisterinpitäjä: {operator}',
  'consent.inn': 'veronumero (INN) {inn}',
  'consent.ogrn': 'rekisterinumero (OGRN) {ogrn}',
  'consent.ogrnip': 'rekisterinumero (OGRNIP) {ogrn}',
  'consent.purpose': 'Tarkoitus: {purpose}.',
  'consent.subject': 'Kenen tiedot: minun, lomakkeen täyttäjän.',
  'consent.data': 'Mitkä tiedot: {data}.',
  'consent.actions':
    'Mitä niillä tehdään: niitä kerätään, tallennetaan, säilytetään, oikaistaan, haetaan, käytetään, lukitaan, poistetaan ja tuhotaan, tietokoneella ja muulla tavoin.',
  'consent.actions.share':
    'Mitä niillä tehdään: niitä kerätään, tallennetaan, säilytetään, oikaistaan, haetaan, käytetään, luovutetaan alla nimetyille vastaanottajille, lukitaan, poistetaan ja tuhotaan, tietokoneella ja muulla tavoin.',
  'consent.recipients': 'Vastaanottajat: {recipients}.',
  'consent.recipients.none': 'Vastaanottajat: ei ketään.',
  'consent.term':
    'Säilytysaika päivinä: {days}, lomakkeen lähettämisestä alkaen, tai suostumuksen peruuttamiseen asti, jos se tapahtuu aiemmin.',
  'consent.withdraw':
    'Suostumuksen voi peruuttaa milloin tahansa kirjoittamalla rekisterinpitäjälle: {contact}.',
  'consent.act':
    'Suostumus annetaan rastittamalla lomakkeen ruutu ja painamalla lähetyspainiketta.',
  'notice.label': '{operator} käsittelee tietojasi ({data}) pyyntösi toteuttamiseksi: {purpose}.',
  'notice.title': 'Miten tämän lomakkeen tietoja käsitellään',
  'notice.body':
    'Otat itse meihin yhteyttä lomakkeella sivustolla {site}; tietoja tarvitaan vastaamiseen, joten erillistä suostumusta ei pyydetä.',
  'notice.withdraw':
    'Voit milloin tahansa vastustaa käsittelyä tai pyytää tietojen poistamista: {contact}.',
  'data.name': 'nimi',
  'data.phone': 'puhelinnumero',
  'data.email': 'sähköpostiosoite',
  'data.message': 'viestin teksti',
};
