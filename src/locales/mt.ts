import type { Pack } from '../core/texts';

/** What every first visitor may read. */
export const banner: Pack = {
  dir: 'ltr',
  and: ' u ',
  'banner.title': 'Kunsens għall-cookies',
  'banner.text':
    'Bil-kunsens tiegħek dan is-sit juża cookies għal dawn l-għanijiet: {aims}; partijiet terzi wkoll jistgħu jirċievu data. Tista’ tibdel jew tirtira l-għażla tiegħek fi kwalunkwe ħin; aktar dettalji: {policy}.',
  'banner.policy': 'politika tal-privatezza',
  'banner.accept': 'Aċċetta kollox',
  'banner.decline': 'Irrifjuta',
  'banner.choose': 'Agħżel',
  'banner.reopen': 'Settings tal-cookies',
  'aim.functional': 'kumdità fl-użu',
  'aim.analytics': 'statistika taż-żjarat',
  'aim.marketing': 'reklamar',
};

/** The preferences view. */
export const preferences: Pack = {
  'preferences.title': 'Settings tal-cookies',
  'preferences.intro':
    'Iddeċiedi x’tippermetti. Hawn tista’ tibdel jew tirtira l-għażla tiegħek fi kwalunkwe ħin.',
  'preferences.save': 'Issejvja l-għażla',
  'preferences.withdraw': 'Irtira l-kunsens',
  'preferences.withdraw.note':
    'Wara l-irtirar il-paġna terġa’ titgħabba jekk dak li jkun għaddej ma jistax jitwaqqaf mod ieħor.',
  'preferences.close': 'Agħlaq',
  'preferences.always': 'Dejjem attivi',
  'preferences.savedAt': 'Data tal-għażla tiegħek: {date}; tgħodd sa: {expires}.',
  'preferences.unsaved': 'Għadek ma għażiltx: m’hemm xejn fakultattiv attiv.',
  'preferences.gpc':
    'Il-browser tiegħek jitlob li d-data ma tiġix kondiviża (Global Privacy Control): mitfi sakemm ma tixgħelux int stess.',
  'preferences.services': 'Servizzi',
  'preferences.cookies': 'Cookies',
  'preferences.storage': 'Ħżin',
  'preferences.hosts': 'Indirizzi',
  'preferences.life.session': 'sakemm jingħalaq il-browser',
  'preferences.life.endless': 'sakemm jitħassar',
};

/** The categories, as the preferences and placeholders name them. */
export const categories: Pack = {
  'category.necessary.title': 'Neċessarji',
  'category.necessary.description':
    'Meħtieġa biex is-sit jaħdem. Hawn tinżamm ukoll l-għażla tiegħek stess: mingħajr numru ta’ viżitatur jekk irrifjutajt.',
  'category.functional.title': 'Kumdità',
  'category.functional.description': 'Jiftakru s-settings u jixegħlu funzjonijiet addizzjonali.',
  'category.analytics.title': 'Statistika',
  'category.analytics.description':
    'Jgħinu biex wieħed jara liema paġni jinqraw u x’jista’ jittejjeb.',
  'category.marketing.title': 'Reklamar',
  'category.marketing.description':
    'Iservu biex juru reklami, ikejlu l-effett tagħhom u jinkorporaw kontenut minn siti oħra.',
  'category.browserInfo':
    'B’dan il-kunsens, flimkien mal-għażla u t-talbiet tiegħek tintbagħat informazzjoni dwar il-browser: isem u verżjoni, sistema, lingwa, żona tal-ħin, daqs tal-iskrin u tat-tieqa, minn fejn ġejt, l-ewwel paġna taż-żjara u t-tikketti tal-kampanja, tal-ewwel żjara u tal-aħħar waħda; il-browser tiegħek jiftakarhom.',
  'category.browserInfo.identifiers': 'Kif ukoll il-valuri ta’ dawn il-cookies: {names}.',
};

/** What is said where the browser sends Global Privacy Control. */
export const gpc: Pack = {
  'gpc.note':
    'Il-browser tiegħek bagħat is-sinjal Global Privacy Control. Jibqa’ mitfi: {categories}.',
  'gpc.choices': 'L-għażliet tiegħek dwar il-privatezza',
};

/** What stands in the place of a frame that waits. */
export const placeholders: Pack = {
  'placeholder.label': 'Kontenut minn “{service}”',
  'placeholder.text':
    'Jitgħabba biss jekk tippermettih; is-servizz imbagħad jista’ jaħżen cookies.',
  'placeholder.once': 'Uri darba',
  'placeholder.always': 'Ippermetti dejjem',
};

/** What forms show from the start. */
export const forms: Pack = {
  'form.title': 'Ibgħat talba',
  'form.submit': 'Ibgħat',
  'form.sending': 'Qed jintbagħat…',
  'form.failed':
    'Ma setax jintbagħat: {reason}. Dak li ktibt għadu hawn, jekk jogħġbok erġa’ pprova.',
  'form.failed.phone': 'Jew ċempel: {phone}.',
  'form.close': 'Agħlaq',
  'form.reason.network': 'is-server ma jistax jintlaħaq',
  'form.outdated':
    'Is-sit ġie aġġornat sadanittant u din il-paġna ma tista’ tibgħat xejn aktar. Dak li ktibt għadu hawn: jekk jogħġbok ikkopjah u erġa’ għabbi l-paġna.',
  'form.required': 'obbligatorju',
  'form.optional': 'fakultattiv',
  'form.full': 'Test sħiħ',
  'form.address': 'Iftaħ f’paġna separata',
  'field.name': 'Isem',
  'field.phone': 'Telefon',
  'field.email': 'Email',
  'field.message': 'Messaġġ',
};

/** What forms say once somebody fills them in: what is wrong, and what became of it. */
export const submit: Pack = {
  'form.sent': 'Grazzi. It-talba tiegħek waslet.',
  'form.waiting':
    'Ma setax jintbagħat: {reason}. It-talba nżammet fuq dan l-apparat u se tintbagħat waħedha.',
  'form.cancel': 'Tibgħatx',
  'form.cancelled': 'It-talba mhux se tintbagħat. Dak li ktibt għadu hawn.',
  'form.cancelled.unclear': 'Mhux se jerġa’ jsir tentattiv, iżda t-talba setgħet diġà waslet.',
  'form.reason.timeout': 'is-server ma weġibx fil-ħin',
  'form.reason.server': 'żball fis-server ({status})',
  'form.reason.refused': 'is-server ma aċċettax id-data ({status})',
  'form.reason.insecure': 'il-paġna nfetħet mingħajr konnessjoni sigura',
  'form.invalid': 'Jekk jogħġbok iċċekkja l-oqsma mmarkati.',
  'form.error.required': 'Jekk jogħġbok imla l-qasam “{label}”.',
  'form.error.email': 'Jekk jogħġbok iċċekkja l-indirizz tal-email: jeħtieġ “@” u dominju.',
  'form.error.phone':
    'In-numru jidher mhux komplut. Jekk jogħġbok iċċekkjah; jekk inhu tajjeb, erġa’ ibgħat.',
  'form.error.phone.suggest': 'Ridt tgħid {phone}? Jekk in-numru hu tajjeb, erġa’ ibgħat.',
  'form.error.consent': 'It-talba ma tistax tintbagħat mingħajr dan il-kunsens.',
};

/** What is said of leads of earlier visits. */
export const leftover: Pack = {
  'form.left.waiting': 'It-talba tiegħek ({time}) għadha tistenna biex tintbagħat.',
  'form.left.sent': 'It-talba tiegħek ({time}) waslet.',
  'form.left.failed': 'It-talba tiegħek ({time}) ma setgħetx tintbagħat: {reason}.',
  'form.left.unclear': 'Mhux magħruf jekk it-talba tiegħek ({time}) waslitx: {reason}.',
};

/** What hands a receipt over. */
export const receipt: Pack = {
  'receipt.what': 'Riċevuta ffirmata tad-deċiżjoni tiegħek:',
  'receipt.save': 'Issejvjaha',
  'receipt.show': 'Ara u stampa',
};

/** The words of consents and notices, each a whole text of its own. */
export const consents: Pack = {
  'purpose.callback.title': 'kuntatt miegħi dwar it-talba tiegħi',
  'purpose.newsletter.title': 'messaġġi ta’ reklamar mibgħuta lili',
  'purpose.service.title': 'servizz ipprovdut lili',
  'consent.label':
    'Nagħti l-kunsens tiegħi biex id-data personali tiegħi tiġi pproċessata minn {addressee} għal dan l-għan: {purpose}',
  'consent.addressee': '{operator}',
  'consent.title': 'Kunsens għall-ipproċessar ta’ data personali',
  'consent.edition': 'Verżjoni: {version}',
  'consent.body':
    'Billi nimla l-formola fuq {site}, nagħti lill-kontrollur, liberament u minn rajja, il-kunsens tiegħi biex jipproċessa d-data personali tiegħi.',
  'consent.operator': 'Kontrollur: {operator}',
  'consent.inn': 'numru tat-taxxa (INN) {inn}',
  'consent.ogrn': 'numru ta’ reġistrazzjoni (OGRN) {ogrn}',
  'consent.ogrnip': 'numru ta’ reġistrazzjoni (OGRNIP) {ogrn}',
  'consent.purpose': 'Għan: {purpose}.',
  'consent.subject': 'Id-data ta’ min: tiegħi, il-persuna li timla l-formola.',
  'consent.data': 'Liema data: {data}.',
  'consent.actions':
    'X’isir biha: tinġabar, tiġi rreġistrata, maħżuna, ikkoreġuta, irkuprata, użata, imblukkata, imħassra u meqruda, bil-kompjuter u b’mod ieħor.',
  'consent.actions.share':
    'X’isir biha: tinġabar, tiġi rreġistrata, maħżuna, ikkoreġuta, irkuprata, użata, mgħoddija lir-riċevituri msemmija hawn taħt, imblukkata, imħassra u meqruda, bil-kompjuter u b’mod ieħor.',
  'consent.recipients': 'Riċevituri: {recipients}.',
  'consent.recipients.none': 'Riċevituri: ħadd.',
  'consent.term':
    'Perjodu f’jiem: {days}, minn meta tintbagħat il-formola, jew sakemm jiġi rtirat il-kunsens jekk dan iseħħ qabel.',
  'consent.withdraw':
    'Il-kunsens jista’ jiġi rtirat fi kwalunkwe ħin billi tikteb lill-kontrollur: {contact}.',
  'consent.act':
    'Il-kunsens jingħata billi timmarka l-kaxxa ħdejn il-formola u tagħfas il-buttuna biex tibgħat.',
  'notice.label':
    'Id-data tiegħek ({data}) se tiġi pproċessata minn {operator} biex isir dak li titlob: {purpose}.',
  'notice.title': 'Kif tiġi pproċessata d-data ta’ din il-formola',
  'notice.body':
    'Int stess tikkuntattjana permezz tal-formola fuq {site}; id-data hija meħtieġa biex inwieġbuk, għalhekk ma jintalabx kunsens separat.',
  'notice.withdraw': 'Tista’ toġġezzjona jew titlob it-tħassir fi kwalunkwe ħin: {contact}.',
  'data.name': 'isem',
  'data.phone': 'numru tat-telefon',
  'data.email': 'indirizz tal-email',
  'data.message': 'test tal-messaġġ',
};
