import type { Pack } from '../core/texts';

/** What every first visitor may read. */
export const banner: Pack = {
  dir: 'ltr',
  and: ' agus ',
  'banner.title': 'Toiliú le fianáin',
  'banner.text':
    'Le do thoiliú, úsáideann an suíomh seo fianáin chun na gcríoch seo: {aims}; féadfaidh tríú páirtithe sonraí a fháil freisin. Is féidir leat do rogha a athrú nó a tharraingt siar am ar bith; tuilleadh eolais: {policy}.',
  'banner.policy': 'beartas príobháideachais',
  'banner.accept': 'Glac le gach ceann',
  'banner.decline': 'Diúltaigh',
  'banner.choose': 'Roghnaigh',
  'banner.reopen': 'Socruithe fianán',
  'aim.functional': 'áisiúlacht',
  'aim.analytics': 'staitisticí cuairteanna',
  'aim.marketing': 'fógraíocht',
};

/** The preferences view. */
export const preferences: Pack = {
  'preferences.title': 'Socruithe fianán',
  'preferences.intro':
    'Socraigh cad a cheadaíonn tú. Is féidir leat do rogha a athrú nó a tharraingt siar anseo am ar bith.',
  'preferences.save': 'Sábháil an rogha',
  'preferences.withdraw': 'Tarraing siar an toiliú',
  'preferences.withdraw.note':
    'Tar éis tarraingt siar, athlódáiltear an leathanach mura féidir a bhfuil ar siúl a stopadh ar shlí eile.',
  'preferences.close': 'Dún',
  'preferences.always': 'Ar siúl i gcónaí',
  'preferences.savedAt': 'Dáta do rogha: {date}; bailí go dtí: {expires}.',
  'preferences.unsaved': 'Níl rogha déanta agat fós: níl aon rud roghnach ar siúl.',
  'preferences.gpc':
    'Iarrann do bhrabhsálaí gan sonraí a roinnt (Global Privacy Control): múchta go dtí go gcuireann tú féin ar siúl é.',
  'preferences.services': 'Seirbhísí',
  'preferences.cookies': 'Fianáin',
  'preferences.storage': 'Stóras',
  'preferences.hosts': 'Seoltaí',
  'preferences.life.session': 'go dtí go ndúntar an brabhsálaí',
  'preferences.life.endless': 'go dtí go scriostar é',
};

/** The categories, as the preferences and placeholders name them. */
export const categories: Pack = {
  'category.necessary.title': 'Riachtanach',
  'category.necessary.description':
    'Teastaíonn siad chun go n-oibreodh an suíomh. Coimeádtar do rogha féin anseo freisin, gan uimhir chuairteora má dhiúltaigh tú.',
  'category.functional.title': 'Áisiúlacht',
  'category.functional.description':
    'Cuimhníonn siad ar shocruithe agus cuireann siad gnéithe breise ar siúl.',
  'category.analytics.title': 'Staitisticí',
  'category.analytics.description':
    'Cabhraíonn siad lena fheiceáil cé na leathanaigh a léitear agus cad a d’fhéadfaí a fheabhsú.',
  'category.marketing.title': 'Fógraíocht',
  'category.marketing.description':
    'Úsáidtear iad chun fógraí a thaispeáint, a dtoradh a thomhas agus ábhar ó shuíomhanna eile a leabú.',
  'category.browserInfo':
    'Leis an toiliú seo, seoltar eolas faoin mbrabhsálaí in éineacht le do rogha agus le d’iarratais: ainm agus leagan, córas, teanga, crios ama, méid an scáileáin agus na fuinneoige, cad as ar tháinig tú, céad leathanach na cuairte agus lipéid feachtais, ón gcéad chuairt agus ón gcuairt dheireanach; cuimhníonn do bhrabhsálaí orthu.',
  'category.browserInfo.identifiers': 'Freisin, luachanna na bhfianán seo: {names}.',
};

/** What is said where the browser sends Global Privacy Control. */
export const gpc: Pack = {
  'gpc.note':
    'Sheol do bhrabhsálaí an comhartha Global Privacy Control. Fanann siad seo múchta: {categories}.',
  'gpc.choices': 'Do roghanna príobháideachais',
};

/** What stands in the place of a frame that waits. */
export const placeholders: Pack = {
  'placeholder.label': 'Ábhar ó “{service}”',
  'placeholder.text':
    'Ní lódáiltear é ach amháin má cheadaíonn tú é; féadfaidh an tseirbhís fianáin a stóráil ansin.',
  'placeholder.once': 'Taispeáin uair amháin',
  'placeholder.always': 'Ceadaigh i gcónaí',
};

/** What forms show from the start. */
export const forms: Pack = {
  'form.title': 'Seol iarratas',
  'form.submit': 'Seol',
  'form.sending': 'Á sheoladh…',
  'form.failed':
    'Níorbh fhéidir é a sheoladh: {reason}. Tá an méid a chlóscríobh tú anseo fós, bain triail eile as.',
  'form.failed.phone': 'Nó glaoigh: {phone}.',
  'form.close': 'Dún',
  'form.reason.network': 'ní féidir an freastalaí a shroicheadh',
  'form.outdated':
    'Nuashonraíodh an suíomh idir an dá linn, agus ní féidir aon rud a sheoladh ón leathanach seo a thuilleadh. Tá an méid a chlóscríobh tú anseo fós: cóipeáil é agus athlódáil an leathanach.',
  'form.required': 'éigeantach',
  'form.optional': 'roghnach',
  'form.full': 'Téacs iomlán',
  'form.address': 'Oscail ar leathanach ar leith',
  'field.name': 'Ainm',
  'field.phone': 'Fón',
  'field.email': 'Ríomhphost',
  'field.message': 'Teachtaireacht',
};

/** What forms say once somebody fills them in: what is wrong, and what became of it. */
export const submit: Pack = {
  'form.sent': 'Go raibh maith agat. Fuarthas d’iarratas.',
  'form.waiting':
    'Níorbh fhéidir é a sheoladh: {reason}. Coimeádtar an t-iarratas ar an ngléas seo agus seolfar é uaidh féin.',
  'form.cancel': 'Ná seol',
  'form.cancelled': 'Ní sheolfar an t-iarratas. Tá an méid a chlóscríobh tú anseo fós.',
  'form.cancelled.unclear':
    'Ní bhainfear triail eile as, ach d’fhéadfadh an t-iarratas a bheith tagtha cheana féin.',
  'form.reason.timeout': 'níor fhreagair an freastalaí in am',
  'form.reason.server': 'earráid ar an bhfreastalaí ({status})',
  'form.reason.refused': 'níor ghlac an freastalaí leis na sonraí ({status})',
  'form.reason.insecure': 'osclaíodh an leathanach gan nasc slán',
  'form.invalid': 'Seiceáil na réimsí marcáilte.',
  'form.error.required': 'Líon isteach an réimse “{label}”.',
  'form.error.email': 'Seiceáil an seoladh ríomhphoist: ní mór “@” agus fearann a bheith ann.',
  'form.error.phone': 'Tá cuma neamhiomlán ar an uimhir. Seiceáil í; má tá sí ceart, seol arís.',
  'form.error.phone.suggest': 'An raibh {phone} i gceist agat? Má tá an uimhir ceart, seol arís.',
  'form.error.consent': 'Ní féidir an t-iarratas a sheoladh gan an toiliú seo.',
};

/** What is said of leads of earlier visits. */
export const leftover: Pack = {
  'form.left.waiting': 'Tá d’iarratas ({time}) ag fanacht le seoladh fós.',
  'form.left.sent': 'Fuarthas d’iarratas ({time}).',
  'form.left.failed': 'Níorbh fhéidir d’iarratas ({time}) a sheoladh: {reason}.',
  'form.left.unclear': 'Ní fios ar tháinig d’iarratas ({time}): {reason}.',
};

/** What hands a receipt over. */
export const receipt: Pack = {
  'receipt.what': 'Admháil shínithe ar do chinneadh:',
  'receipt.save': 'Sábháil',
  'receipt.show': 'Féach agus priontáil',
};

/** The words of consents and notices, each a whole text of its own. */
export const consents: Pack = {
  'purpose.callback.title': 'teagmháil a dhéanamh liom faoi m’iarratas',
  'purpose.newsletter.title': 'teachtaireachtaí fógraíochta a sheoladh chugam',
  'purpose.service.title': 'seirbhís a sholáthar dom',
  'consent.label':
    'Toilím go bpróiseálfaidh {addressee} mo shonraí pearsanta chun na críche seo: {purpose}',
  'consent.addressee': '{operator}',
  'consent.title': 'Toiliú le próiseáil sonraí pearsanta',
  'consent.edition': 'Leagan: {version}',
  'consent.body':
    'Trí an fhoirm ar {site} a líonadh, tugaim mo thoiliú don rialaitheoir, go saor agus de mo thoil féin, mo shonraí pearsanta a phróiseáil.',
  'consent.operator': 'Rialaitheoir: {operator}',
  'consent.inn': 'uimhir chánach (INN) {inn}',
  'consent.ogrn': 'uimhir chláraithe (OGRN) {ogrn}',
  'consent.ogrnip': 'uimhir chláraithe (OGRNIP) {ogrn}',
  'consent.purpose': 'Cuspóir: {purpose}.',
  'consent.subject': 'Cé leis na sonraí: liomsa, an duine a líonann an fhoirm.',
  'consent.data': 'Cé na sonraí: {data}.',
  'consent.actions':
    'Cad a dhéantar leo: bailítear, taifeadtar, stóráiltear, ceartaítear, aisghabhtar, úsáidtear, blocáiltear, léirscriostar agus scriostar iad, le ríomhaire agus ar shlite eile.',
  'consent.actions.share':
    'Cad a dhéantar leo: bailítear, taifeadtar, stóráiltear, ceartaítear, aisghabhtar, úsáidtear, cuirtear ar aghaidh chuig na faighteoirí atá luaite thíos, blocáiltear, léirscriostar agus scriostar iad, le ríomhaire agus ar shlite eile.',
  'consent.recipients': 'Faighteoirí: {recipients}.',
  'consent.recipients.none': 'Faighteoirí: níl aon duine.',
  'consent.term':
    'Tréimhse i laethanta: {days}, ón uair a sheoltar an fhoirm, nó go dtí go dtarraingítear siar an toiliú más túisce é.',
  'consent.withdraw':
    'Is féidir toiliú a tharraingt siar am ar bith trí scríobh chuig an rialaitheoir: {contact}.',
  'consent.act':
    'Tugtar toiliú trí thic a chur sa bhosca ag an bhfoirm agus an cnaipe seolta a bhrú.',
  'notice.label':
    'Próiseálfaidh {operator} do shonraí ({data}) chun an rud a iarrann tú a dhéanamh: {purpose}.',
  'notice.title': 'Conas a phróiseáiltear sonraí na foirme seo',
  'notice.body':
    'Déanann tú féin teagmháil linn tríd an bhfoirm ar {site}; tá na sonraí ag teastáil chun freagra a thabhairt ort, mar sin ní iarrtar toiliú ar leith.',
  'notice.withdraw':
    'Is féidir leat agóid a dhéanamh nó léirscriosadh a iarraidh am ar bith: {contact}.',
  'data.name': 'ainm',
  'data.phone': 'uimhir theileafóin',
  'data.email': 'seoladh ríomhphoist',
  'data.message': 'téacs na teachtaireachta',
};
