import type { Pack } from '../core/texts';

/** What every first visitor may read. */
export const banner: Pack = {
  dir: 'ltr',
  and: ' і ',
  'banner.title': 'Згода на файлы кукі',
  'banner.text':
    'З вашай згоды сайт выкарыстоўвае файлы кукі для {aims}; даныя могуць атрымліваць і староннія сэрвісы. Змяніць або адклікаць выбар можна ў любы час; падрабязней\u00a0— {policy}.',
  'banner.policy': 'у палітыцы прыватнасці',
  'banner.accept': 'Прыняць усе',
  'banner.decline': 'Адхіліць',
  'banner.choose': 'Наладзіць',
  'banner.reopen': 'Налады файлаў кукі',
  'aim.functional': 'зручнасці сайта',
  'aim.analytics': 'аналізу наведвальнасці',
  'aim.marketing': 'паказу рэкламы',
};

/** The preferences view. */
export const preferences: Pack = {
  'preferences.title': 'Налады файлаў кукі',
  'preferences.intro':
    'Вырашыце, што дазволіць. Змяніць або адклікаць выбар можна тут жа ў любы час.',
  'preferences.save': 'Захаваць выбар',
  'preferences.withdraw': 'Адклікаць згоду',
  'preferences.withdraw.note':
    'Пасля адклікання старонка загрузіцца нанова, калі запушчанае нельга спыніць інакш.',
  'preferences.close': 'Закрыць',
  'preferences.always': 'Заўсёды ўключана',
  'preferences.savedAt': 'Ваш выбар ад {date} дзейнічае да {expires}.',
  'preferences.unsaved': 'Вы яшчэ не зрабілі выбар: нічога неабавязковага не ўключана.',
  'preferences.gpc':
    'Ваш браўзер просіць не перадаваць даныя (Global Privacy Control): выключана, пакуль вы самі не ўключыце.',
  'preferences.services': 'Сэрвісы',
  'preferences.cookies': 'Кукі',
  'preferences.storage': 'Сховішча',
  'preferences.hosts': 'Адрасы',
  'preferences.life.session': 'да закрыцця браўзера',
  'preferences.life.endless': 'пакуль не выдаляць',
};

/** The categories, as the preferences and placeholders name them. */
export const categories: Pack = {
  'category.necessary.title': 'Неабходныя',
  'category.necessary.description':
    'Патрэбныя для працы сайта. Тут захоўваецца і сам ваш выбар: без нумара наведвальніка, калі вы адмовіліся.',
  'category.functional.title': 'Зручнасць',
  'category.functional.description': 'Запамінаюць налады і ўключаюць дадатковыя магчымасці.',
  'category.analytics.title': 'Аналітыка',
  'category.analytics.description':
    'Дапамагаюць зразумець, якія старонкі глядзяць і што варта палепшыць.',
  'category.marketing.title': 'Рэклама',
  'category.marketing.description':
    'Патрэбныя для паказу рэкламы, ацэнкі яе вынікаў і ўбудаваных матэрыялаў іншых сайтаў.',
  'category.browserInfo':
    'З гэтай згодай разам з выбарам і заяўкамі перадаюцца звесткі пра браўзер: назва і версія, сістэма, мова, часавы пояс, памер экрана і акна, адкуль вы прыйшлі, першая старонка візіту і пазнакі рэкламнай кампаніі: першага візіту і апошняга, яны запамінаюцца ў вашым браўзеры.',
  'category.browserInfo.identifiers': 'А таксама значэнні кукі: {names}.',
};

/** What is said where the browser sends Global Privacy Control. */
export const gpc: Pack = {
  'gpc.note': 'Ваш браўзер даслаў сігнал Global Privacy Control. Выключана: {categories}.',
  'gpc.choices': 'Ваш выбар аб прыватнасці',
};

/** What stands in the place of a frame that waits. */
export const placeholders: Pack = {
  'placeholder.label': 'Матэрыял сэрвісу «{service}»',
  'placeholder.text':
    'Ён загрузіцца, толькі калі вы дазволіце; тады сэрвіс зможа захаваць файлы кукі.',
  'placeholder.once': 'Паказаць адзін раз',
  'placeholder.always': 'Заўсёды дазваляць гэты сэрвіс',
};

/** What forms show from the start. */
export const forms: Pack = {
  'form.title': 'Пакіньце заяўку',
  'form.submit': 'Адправіць',
  'form.sending': 'Адпраўляем…',
  'form.failed':
    'Адправіць не ўдалося: {reason}. Усё, што вы ўвялі, засталося на месцы, паспрабуйце яшчэ раз.',
  'form.failed.phone': 'Або патэлефануйце: {phone}.',
  'form.close': 'Закрыць',
  'form.reason.network': 'няма сувязі з серверам',
  'form.outdated':
    'Сайт тым часам абнавіўся, і з гэтай старонкі ўжо нічога не адправіць. Уведзенае засталося тут: скапіруйце яго і загрузіце старонку нанова.',
  'form.required': 'абавязкова',
  'form.optional': 'па жаданні',
  'form.full': 'Поўны тэкст',
  'form.address': 'Адкрыць на асобнай старонцы',
  'field.name': 'Імя',
  'field.phone': 'Тэлефон',
  'field.email': 'Эл. пошта',
  'field.message': 'Паведамленне',
};

/** What forms say once somebody fills them in: what is wrong, and what became of it. */
export const submit: Pack = {
  'form.sent': 'Дзякуем. Заяўка прынята.',
  'form.waiting':
    'Адправіць не ўдалося: {reason}. Заяўка захавана на гэтай прыладзе і адправіцца сама.',
  'form.cancel': 'Не адпраўляць',
  'form.cancelled': 'Заяўка не будзе адпраўлена. Усё, што вы ўвялі, засталося на месцы.',
  'form.cancelled.unclear': 'Больш адпраўляць не будзем, але заяўка магла ўжо дайсці.',
  'form.reason.timeout': 'сервер не адказаў своечасова',
  'form.reason.server': 'памылка на серверы ({status})',
  'form.reason.refused': 'сервер не прыняў даныя ({status})',
  'form.reason.insecure': 'старонка адкрыта без абароненага злучэння',
  'form.invalid': 'Праверце пазначаныя палі.',
  'form.error.required': 'Запоўніце поле «{label}».',
  'form.error.email': 'Праверце адрас пошты: у ім павінны быць «@» і дамен.',
  'form.error.phone':
    'Нумар падобны да няпоўнага. Праверце яго; калі ён правільны, адпраўце яшчэ раз.',
  'form.error.phone.suggest':
    'Магчыма, вы мелі на ўвазе {phone}? Калі нумар правільны, адпраўце яшчэ раз.',
  'form.error.consent': 'Без гэтай згоды адправіць заяўку нельга.',
};

/** What is said of leads of earlier visits. */
export const leftover: Pack = {
  'form.left.waiting': 'Ваша заяўка ({time}) яшчэ чакае адпраўкі.',
  'form.left.sent': 'Ваша заяўка ({time}) прынята.',
  'form.left.failed': 'Вашу заяўку ({time}) адправіць не ўдалося: {reason}.',
  'form.left.unclear': 'Невядома, ці дайшла ваша заяўка ({time}): {reason}.',
};

/** What hands a receipt over. */
export const receipt: Pack = {
  'receipt.what': 'Падпісаная квітанцыя аб вашым рашэнні:',
  'receipt.save': 'Захаваць',
  'receipt.show': 'Паглядзець і надрукаваць',
};

/** The words of consents and notices, each a whole text of its own. */
export const consents: Pack = {
  'purpose.callback.title': 'звязацца са мной па маёй заяўцы',
  'purpose.newsletter.title': 'дасылаць мне рэкламныя паведамленні',
  'purpose.service.title': 'аказаць мне паслугу',
  'consent.label': 'Даю {addressee} згоду на апрацоўку маіх персанальных даных, каб {purpose}',
  'consent.addressee': 'аператару ({operator})',
  'consent.title': 'Згода на апрацоўку персанальных даных',
  'consent.edition': 'Рэдакцыя: {version}',
  'consent.body':
    'Запаўняючы форму на сайце {site}, я свабодна, па сваёй волі і ў сваіх інтарэсах даю аператару згоду на апрацоўку маіх персанальных даных.',
  'consent.operator': 'Аператар: {operator}',
  'consent.inn': 'падатковы нумар (ІНН) {inn}',
  'consent.ogrn': 'рэгістрацыйны нумар (ОГРН) {ogrn}',
  'consent.ogrnip': 'рэгістрацыйны нумар (ОГРНІП) {ogrn}',
  'consent.purpose': 'Мэта: {purpose}.',
  'consent.subject': 'Чые даныя: мае, таго, хто запаўняе форму.',
  'consent.data': 'Якія даныя: {data}.',
  'consent.actions':
    'Што з імі робяць: збіраюць, запісваюць, захоўваюць, удакладняюць, здабываюць, выкарыстоўваюць, блакіруюць, выдаляюць і знішчаюць, з дапамогай камп’ютара і без яго.',
  'consent.actions.share':
    'Што з імі робяць: збіраюць, запісваюць, захоўваюць, удакладняюць, здабываюць, выкарыстоўваюць, перадаюць названым ніжэй атрымальнікам, блакіруюць, выдаляюць і знішчаюць, з дапамогай камп’ютара і без яго.',
  'consent.recipients': 'Каму перадаюць: {recipients}.',
  'consent.recipients.none': 'Каму перадаюць: нікому.',
  'consent.term':
    'Тэрмін у днях: {days}, пачынаючы з адпраўкі формы, або да адклікання, калі яно наступіць раней.',
  'consent.withdraw': 'Адклікаць згоду можна ў любы час, напісаўшы аператару: {contact}.',
  'consent.act': 'Згода даецца адзнакай у полі каля формы і націсканнем кнопкі адпраўкі.',
  'notice.label': '{operator} апрацуе вашы даныя ({data}), каб выканаць вашу просьбу: {purpose}.',
  'notice.title': 'Як апрацоўваюцца даныя формы',
  'notice.body':
    'Вы самі звяртаецеся да нас праз форму на сайце {site}; даныя патрэбныя, каб адказаць, таму асобная згода не патрабуецца.',
  'notice.withdraw': 'Запярэчыць або папрасіць выдаліць даныя можна ў любы час: {contact}.',
  'data.name': 'імя',
  'data.phone': 'нумар тэлефона',
  'data.email': 'адрас электроннай пошты',
  'data.message': 'тэкст паведамлення',
};
