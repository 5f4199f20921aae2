import type { Pack } from '../core/texts';

/** What every first visitor may read. */
export const banner: Pack = {
  dir: 'ltr',
  and: ' и ',
  'banner.title': 'Пристанак на колачиће',
  'banner.text':
    'Уз ваш пристанак овај сајт користи колачиће за {aims}; податке могу добити и трећа лица. Свој избор можете у сваком тренутку променити или опозвати; више о томе: {policy}.',
  'banner.policy': 'политика приватности',
  'banner.accept': 'Прихвати све',
  'banner.decline': 'Одбиј',
  'banner.choose': 'Подеси',
  'banner.reopen': 'Подешавања колачића',
  'aim.functional': 'једноставније коришћење сајта',
  'aim.analytics': 'статистику посета',
  'aim.marketing': 'приказивање огласа',
};

/** The preferences view. */
export const preferences: Pack = {
  'preferences.title': 'Подешавања колачића',
  'preferences.intro':
    'Одлучите шта ћете дозволити. Свој избор овде можете у сваком тренутку променити или опозвати.',
  'preferences.save': 'Сачувај избор',
  'preferences.withdraw': 'Опозови пристанак',
  'preferences.withdraw.note':
    'После опозива страница се поново учитава ако се оно што је покренуто не може друкчије зауставити.',
  'preferences.close': 'Затвори',
  'preferences.always': 'Увек укључено',
  'preferences.savedAt': 'Датум вашег избора: {date}. Важи до: {expires}.',
  'preferences.unsaved': 'Још нисте изабрали: ништа необавезно није укључено.',
  'preferences.gpc':
    'Ваш прегледач тражи да се подаци не деле (Global Privacy Control): искључено док сами не укључите.',
  'preferences.services': 'Сервиси',
  'preferences.cookies': 'Колачићи',
  'preferences.storage': 'Складиште',
  'preferences.hosts': 'Адресе',
  'preferences.life.session': 'до затварања прегледача',
  'preferences.life.endless': 'док се не обрише',
};

/** The categories, as the preferences and placeholders name them. */
export const categories: Pack = {
  'category.necessary.title': 'Неопходни',
  'category.necessary.description':
    'Потребни су за рад сајта. Овде се чува и сам ваш избор: без броја посетиоца ако сте одбили.',
  'category.functional.title': 'Погодности',
  'category.functional.description': 'Памте подешавања и укључују додатне могућности.',
  'category.analytics.title': 'Статистика',
  'category.analytics.description':
    'Помажу да се види које се странице читају и шта би се могло побољшати.',
  'category.marketing.title': 'Оглашавање',
  'category.marketing.description':
    'Потребни су за приказивање огласа, мерење њиховог учинка и уграђене садржаје других сајтова.',
  'category.browserInfo':
    'Уз овај пристанак, заједно с вашим избором и упитима шаљу се подаци о прегледачу: назив и верзија, систем, језик, временска зона, величина екрана и прозора, одакле сте дошли, прва страница посете и ознаке рекламне кампање, и то прве и последње посете; ваш прегледач их памти.',
  'category.browserInfo.identifiers': 'Такође и вредности ових колачића: {names}.',
};

/** What is said where the browser sends Global Privacy Control. */
export const gpc: Pack = {
  'gpc.note':
    'Ваш прегледач је послао сигнал Global Privacy Control. Искључено остаје: {categories}.',
  'gpc.choices': 'Ваши избори о приватности',
};

/** What stands in the place of a frame that waits. */
export const placeholders: Pack = {
  'placeholder.label': 'Садржај сервиса „{service}”',
  'placeholder.text': 'Учитава се само ако га дозволите; сервис тада може да чува колачиће.',
  'placeholder.once': 'Прикажи једном',
  'placeholder.always': 'Увек дозволи овај сервис',
};

/** What forms show from the start. */
export const forms: Pack = {
  'form.title': 'Пошаљите упит',
  'form.submit': 'Пошаљи',
  'form.sending': 'Шаље се…',
  'form.failed':
    'Слање није успело: {reason}. Све што сте унели је сачувано у форми, покушајте поново.',
  'form.failed.phone': 'Или позовите: {phone}.',
  'form.close': 'Затвори',
  'form.reason.network': 'сервер није доступан',
  'form.outdated':
    'Сајт је у међувремену ажуриран и ова страница више не може да шаље. Оно што сте унели је и даље овде: копирајте га и поново учитајте страницу.',
  'form.required': 'обавезно',
  'form.optional': 'није обавезно',
  'form.full': 'Цео текст',
  'form.address': 'Отвори на посебној страници',
  'field.name': 'Име',
  'field.phone': 'Телефон',
  'field.email': 'Е-пошта',
  'field.message': 'Порука',
};

/** What forms say once somebody fills them in: what is wrong, and what became of it. */
export const submit: Pack = {
  'form.sent': 'Хвала. Ваш упит је примљен.',
  'form.waiting': 'Слање није успело: {reason}. Упит је сачуван на овом уређају и послаће се сам.',
  'form.cancel': 'Не шаљи',
  'form.cancelled': 'Упит неће бити послат. Све што сте унели је сачувано у форми.',
  'form.cancelled.unclear': 'Упит се више неће слати, али је можда већ стигао.',
  'form.reason.timeout': 'сервер није одговорио на време',
  'form.reason.server': 'грешка на серверу ({status})',
  'form.reason.refused': 'сервер није прихватио податке ({status})',
  'form.reason.insecure': 'страница је отворена без безбедне везе',
  'form.invalid': 'Проверите означена поља.',
  'form.error.required': 'Попуните поље „{label}”.',
  'form.error.email': 'Проверите адресу е-поште: потребни су „@” и домен.',
  'form.error.phone': 'Број изгледа непотпуно. Проверите га; ако је тачан, пошаљите поново.',
  'form.error.phone.suggest': 'Да ли сте мислили на {phone}? Ако је број тачан, пошаљите поново.',
  'form.error.consent': 'Без овог пристанка упит се не може послати.',
};

/** What is said of leads of earlier visits. */
export const leftover: Pack = {
  'form.left.waiting': 'Ваш упит ({time}) још чека на слање.',
  'form.left.sent': 'Ваш упит ({time}) је примљен.',
  'form.left.failed': 'Слање вашег упита ({time}) није успело: {reason}.',
  'form.left.unclear': 'Не зна се да ли је ваш упит ({time}) стигао: {reason}.',
};

/** What hands a receipt over. */
export const receipt: Pack = {
  'receipt.what': 'Потписана потврда о вашој одлуци:',
  'receipt.save': 'Сачувај',
  'receipt.show': 'Погледај и одштампај',
};

/** The words of consents and notices, each a whole text of its own. */
export const consents: Pack = {
  'purpose.callback.title': 'контакт са мном поводом мог упита',
  'purpose.newsletter.title': 'слање рекламних порука',
  'purpose.service.title': 'пружање услуге',
  'consent.label':
    'Пристајем да {addressee} обрађује моје податке о личности у следећу сврху: {purpose}',
  'consent.addressee': '{operator}',
  'consent.title': 'Пристанак на обраду података о личности',
  'consent.edition': 'Верзија: {version}',
  'consent.body':
    'Попуњавањем форме на сајту {site} слободно и по својој вољи дајем руковаоцу пристанак на обраду мојих података о личности.',
  'consent.operator': 'Руковалац: {operator}',
  'consent.inn': 'порески број (ИНН) {inn}',
  'consent.ogrn': 'регистарски број (ОГРН) {ogrn}',
  'consent.ogrnip': 'регистарски број (ОГРНИП) {ogrn}',
  'consent.purpose': 'Сврха: {purpose}.',
  'consent.subject': 'Чији подаци: моји, особе која попуњава форму.',
  'consent.data': 'Који подаци: {data}.',
  'consent.actions':
    'Шта се с њима ради: прикупљају се, бележе, чувају, исправљају, издвајају, користе, блокирају, бришу и уништавају, рачунаром и на други начин.',
  'consent.actions.share':
    'Шта се с њима ради: прикупљају се, бележе, чувају, исправљају, издвајају, користе, преносе доле наведеним примаоцима, блокирају, бришу и уништавају, рачунаром и на други начин.',
  'consent.recipients': 'Ко их добија: {recipients}.',
  'consent.recipients.none': 'Ко их добија: нико.',
  'consent.term': 'Рок у данима: {days}, од слања форме, или до опозива ако он наступи раније.',
  'consent.withdraw': 'Пристанак се може опозвати у сваком тренутку, писањем руковаоцу: {contact}.',
  'consent.act': 'Пристанак се даје означавањем поља уз форму и притиском на дугме за слање.',
  'notice.label':
    '{operator} ће обрадити ваше податке ({data}) да би испунио ваш захтев: {purpose}.',
  'notice.title': 'Како се обрађују подаци из форме',
  'notice.body':
    'Сами нам се обраћате преко форме на сајту {site}; подаци су потребни да бисмо одговорили, па се посебан пристанак не тражи.',
  'notice.withdraw': 'У сваком тренутку можете уложити приговор или затражити брисање: {contact}.',
  'data.name': 'име',
  'data.phone': 'број телефона',
  'data.email': 'адреса е-поште',
  'data.message': 'текст поруке',
};
