import type { Pack } from '../core/texts';

/** What every first visitor may read. */
export const banner: Pack = {
  dir: 'ltr',
  and: ' ва ',
  'banner.title': 'Розигӣ ба файлҳои куки',
  'banner.text':
    'Бо розигии шумо сайт файлҳои кукиро бо ин мақсадҳо истифода мебарад: {aims}; маълумотро тарафҳои сеюм низ гирифта метавонанд. Интихоби худро ҳар вақт тағйир додан ё бозпас гирифтан мумкин аст; муфассал: {policy}.',
  'banner.policy': 'сиёсати махфият',
  'banner.accept': 'Ҳамаро қабул кардан',
  'banner.decline': 'Рад кардан',
  'banner.choose': 'Интихоб кардан',
  'banner.reopen': 'Танзимоти куки',
  'aim.functional': 'истифодаи қулай',
  'aim.analytics': 'омори боздидҳо',
  'aim.marketing': 'намоиши реклама',
};

/** The preferences view. */
export const preferences: Pack = {
  'preferences.title': 'Танзимоти файлҳои куки',
  'preferences.intro':
    'Қарор диҳед, ки ба чӣ иҷозат медиҳед. Интихоби худро дар ҳамин ҷо ҳар вақт тағйир додан ё бозпас гирифтан мумкин аст.',
  'preferences.save': 'Нигоҳ доштани интихоб',
  'preferences.withdraw': 'Бозпас гирифтани розигӣ',
  'preferences.withdraw.note':
    'Пас аз бозпас гирифтани розигӣ, агар кори ба роҳ андохташударо ба тарзи дигар қатъ кардан имкон надошта бошад, саҳифа аз нав бор мешавад.',
  'preferences.close': 'Пӯшидан',
  'preferences.always': 'Ҳамеша фаъол',
  'preferences.savedAt': 'Санаи интихоби шумо: {date}. Амал мекунад то: {expires}.',
  'preferences.unsaved': 'Шумо ҳанӯз интихоб накардаед: ҳеҷ чизи ихтиёрӣ фаъол нест.',
  'preferences.gpc':
    'Браузери шумо хоҳиш мекунад, ки маълумот дода нашавад (Global Privacy Control): то худатон фаъол накунед, хомӯш аст.',
  'preferences.services': 'Хизматҳо',
  'preferences.cookies': 'Файлҳои куки',
  'preferences.storage': 'Анбор',
  'preferences.hosts': 'Суроғаҳо',
  'preferences.life.session': 'то пӯшидани браузер',
  'preferences.life.endless': 'то нест кардан',
};

/** The categories, as the preferences and placeholders name them. */
export const categories: Pack = {
  'category.necessary.title': 'Зарурӣ',
  'category.necessary.description':
    'Барои кори сайт лозиманд. Худи интихоби шумо низ дар ин ҷо нигоҳ дошта мешавад: агар рад карда бошед, бе рақами боздидкунанда.',
  'category.functional.title': 'Қулайӣ',
  'category.functional.description':
    'Танзимотро дар ёд нигоҳ медоранд ва имкониятҳои иловагиро фаъол мекунанд.',
  'category.analytics.title': 'Омор',
  'category.analytics.description':
    'Барои фаҳмидани он ки кадом саҳифаҳоро мехонанд ва чиро беҳтар кардан мумкин аст, ёрӣ медиҳанд.',
  'category.marketing.title': 'Реклама',
  'category.marketing.description':
    'Барои намоиши реклама, санҷиши натиҷаи он ва маводи дарҷшудаи сайтҳои дигар лозиманд.',
  'category.browserInfo':
    'Бо ин розигӣ ҳамроҳи интихоб ва дархостҳои шумо маълумот дар бораи браузер фиристода мешавад: ном ва нусха, система, забон, минтақаи вақт, андозаи экран ва тиреза, аз куҷо омаданатон, саҳифаи якуми боздид ва нишонаҳои маъракаи рекламавӣ: аз боздиди якум ва охирин; онҳоро браузери шумо дар ёд нигоҳ медорад.',
  'category.browserInfo.identifiers': 'Инчунин қиматҳои ин кукиҳо: {names}.',
};

/** What is said where the browser sends Global Privacy Control. */
export const gpc: Pack = {
  'gpc.note': 'Браузери шумо сигнали Global Privacy Control фиристод. Хомӯш аст: {categories}.',
  'gpc.choices': 'Интихоби шумо дар бораи махфият',
};

/** What stands in the place of a frame that waits. */
export const placeholders: Pack = {
  'placeholder.label': 'Маводи хизмати «{service}»',
  'placeholder.text':
    'Он танҳо бо иҷозати шумо бор мешавад; он гоҳ хизмат файлҳои кукиро нигоҳ дошта метавонад.',
  'placeholder.once': 'Як бор нишон додан',
  'placeholder.always': 'Ҳамеша иҷозат додан ба ин хизмат',
};

/** What forms show from the start. */
export const forms: Pack = {
  'form.title': 'Дархост гузоред',
  'form.submit': 'Фиристодан',
  'form.sending': 'Фиристода мешавад…',
  'form.failed':
    'Фиристодан муяссар нашуд: {reason}. Ҳар чи навиштаед, дар ҷояш аст, бори дигар кӯшиш кунед.',
  'form.failed.phone': 'Ё занг занед: {phone}.',
  'form.close': 'Пӯшидан',
  'form.reason.network': 'бо сервер алоқа нест',
  'form.outdated':
    'Сайт дар ин миён нав шуд ва аз ин саҳифа дигар чизе фиристодан мумкин нест. Навиштаатон дар ин ҷост: онро нусха бардоред ва саҳифаро аз нав бор кунед.',
  'form.required': 'ҳатмӣ',
  'form.optional': 'ихтиёрӣ',
  'form.full': 'Матни пурра',
  'form.address': 'Дар саҳифаи алоҳида кушодан',
  'field.name': 'Ном',
  'field.phone': 'Телефон',
  'field.email': 'Почтаи эл.',
  'field.message': 'Паём',
};

/** What forms say once somebody fills them in: what is wrong, and what became of it. */
export const submit: Pack = {
  'form.sent': 'Ташаккур. Дархости шумо қабул шуд.',
  'form.waiting':
    'Фиристодан муяссар нашуд: {reason}. Дархост дар ин дастгоҳ нигоҳ дошта шуд ва худ аз худ фиристода мешавад.',
  'form.cancel': 'Нафиристодан',
  'form.cancelled': 'Дархост фиристода намешавад. Ҳар чи навиштаед, дар ҷояш аст.',
  'form.cancelled.unclear': 'Дигар намефиристем, вале дархост шояд аллакай расида бошад.',
  'form.reason.timeout': 'сервер сари вақт ҷавоб надод',
  'form.reason.server': 'хато дар сервер ({status})',
  'form.reason.refused': 'сервер маълумотро қабул накард ({status})',
  'form.reason.insecure': 'саҳифа бе пайвасти ҳифзшуда кушода шудааст',
  'form.invalid': 'Майдонҳои нишонгузошташударо тафтиш кунед.',
  'form.error.required': 'Майдони «{label}»-ро пур кунед.',
  'form.error.email': 'Суроғаи почтаро тафтиш кунед: дар он бояд «@» ва домен бошад.',
  'form.error.phone': 'Рақам нопурра менамояд. Онро тафтиш кунед; агар дуруст бошад, боз фиристед.',
  'form.error.phone.suggest':
    'Шояд {phone} гуфтанӣ будед? Агар рақами навиштаатон дуруст бошад, боз фиристед.',
  'form.error.consent': 'Бе ин розигӣ дархостро фиристодан мумкин нест.',
};

/** What is said of leads of earlier visits. */
export const leftover: Pack = {
  'form.left.waiting': 'Дархости шумо ({time}) ҳанӯз интизори фиристодан аст.',
  'form.left.sent': 'Дархости шумо ({time}) қабул шуд.',
  'form.left.failed': 'Дархости шуморо ({time}) фиристодан муяссар нашуд: {reason}.',
  'form.left.unclear': 'Маълум нест, ки дархости шумо ({time}) расидааст ё не: {reason}.',
};

/** What hands a receipt over. */
export const receipt: Pack = {
  'receipt.what': 'Квитансияи имзошуда дар бораи қарори шумо:',
  'receipt.save': 'Нигоҳ доштан',
  'receipt.show': 'Дидан ва чоп кардан',
};

/** The words of consents and notices, each a whole text of its own. */
export const consents: Pack = {
  'purpose.callback.title': 'тамос гирифтан бо ман оид ба дархостам',
  'purpose.newsletter.title': 'фиристодани паёмҳои рекламавӣ ба ман',
  'purpose.service.title': 'расонидани хизмат ба ман',
  'consent.label':
    'Ба оператор ({addressee}) барои коркарди маълумоти шахсии худ бо ин мақсад розигӣ медиҳам: {purpose}',
  'consent.addressee': '{operator}',
  'consent.title': 'Розигӣ ба коркарди маълумоти шахсӣ',
  'consent.edition': 'Таҳрир: {version}',
  'consent.body':
    'Бо пур кардани варақаи сайти {site} ман озодона ва бо хоҳиши худ ба оператор барои коркарди маълумоти шахсиам розигӣ медиҳам.',
  'consent.operator': 'Оператор: {operator}',
  'consent.inn': 'рақами андоз (ИНН) {inn}',
  'consent.ogrn': 'рақами бақайдгирӣ (ОГРН) {ogrn}',
  'consent.ogrnip': 'рақами бақайдгирӣ (ОГРНИП) {ogrn}',
  'consent.purpose': 'Мақсад: {purpose}.',
  'consent.subject': 'Маълумоти кӣ: аз они ман, шахсе ки варақаро пур мекунад.',
  'consent.data': 'Кадом маълумот: {data}.',
  'consent.actions':
    'Бо маълумот чӣ мекунанд: ҷамъ мекунанд, сабт мекунанд, нигоҳ медоранд, дақиқ мекунанд, мегиранд, истифода мебаранд, масдуд мекунанд, тоза мекунанд ва нест мекунанд, бо ёрии компютер ва бе он.',
  'consent.actions.share':
    'Бо маълумот чӣ мекунанд: ҷамъ мекунанд, сабт мекунанд, нигоҳ медоранд, дақиқ мекунанд, мегиранд, истифода мебаранд, ба гирандагони дар поён номбаршуда медиҳанд, масдуд мекунанд, тоза мекунанд ва нест мекунанд, бо ёрии компютер ва бе он.',
  'consent.recipients': 'Ба кӣ дода мешавад: {recipients}.',
  'consent.recipients.none': 'Ба кӣ дода мешавад: ба ҳеҷ кас.',
  'consent.term':
    'Муҳлат бо рӯз: {days}, аз рӯзи фиристодани варақа, ё то бозпас гирифтани розигӣ, агар он пештар бошад.',
  'consent.withdraw':
    'Розигиро ҳар вақт бо навиштан ба оператор бозпас гирифтан мумкин аст: {contact}.',
  'consent.act':
    'Розигӣ бо гузоштани нишона дар назди варақа ва пахш кардани тугмаи фиристодан дода мешавад.',
  'notice.label':
    '{operator} маълумоти шуморо ({data}) барои иҷрои хоҳиши шумо коркард мекунад: {purpose}.',
  'notice.title': 'Маълумоти ин варақа чӣ гуна коркард мешавад',
  'notice.body':
    'Шумо худатон тавассути варақаи сайти {site} ба мо муроҷиат мекунед; маълумот барои ҷавоб додан лозим аст, бинобар ин розигии алоҳида талаб карда намешавад.',
  'notice.withdraw':
    'Ҳар вақт эътироз кардан ё нест кардани маълумотро хоҳиш кардан мумкин аст: {contact}.',
  'data.name': 'ном',
  'data.phone': 'рақами телефон',
  'data.email': 'суроғаи почтаи электронӣ',
  'data.message': 'матни паём',
};
