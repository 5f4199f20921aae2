import type { Pack } from '../core/texts';

/** The preferences view. */
export const preferences: Pack = {
  'preferences.title': 'Настройки файлов куки',
  'preferences.intro':
    'Решите, что разрешить. Изменить или отозвать выбор можно здесь же в любое время.',
  'preferences.save': 'Сохранить выбор',
  'preferences.withdraw': 'Отозвать согласие',
  'preferences.withdraw.note':
    'После отзыва страница загрузится заново, если запущенное нельзя остановить иначе.',
  'preferences.close': 'Закрыть',
  'preferences.always': 'Всегда включено',
  'preferences.savedAt': 'Ваш выбор от {date} действует до {expires}.',
  'preferences.unsaved': 'Вы ещё не сделали выбор: ничего необязательного не включено.',
  'preferences.gpc':
    'Ваш браузер просит не передавать данные (Global Privacy Control): выключено, пока вы сами не включите.',
  'preferences.services': 'Сервисы',
  'preferences.cookies': 'Куки',
  'preferences.storage': 'Хранилище',
  'preferences.hosts': 'Адреса',
  'preferences.life.session': 'до закрытия браузера',
  'preferences.life.endless': 'пока не удалят',
};

/** The categories, as the preferences and placeholders name them. */
export const categories: Pack = {
  'category.necessary.title': 'Необходимые',
  'category.necessary.description':
    'Нужны для работы сайта. Здесь хранится и сам ваш выбор: без номера посетителя, если вы отказались.',
  'category.functional.title': 'Удобство',
  'category.functional.description': 'Запоминают настройки и включают дополнительные возможности.',
  'category.analytics.title': 'Аналитика',
  'category.analytics.description': 'Помогают понять, какие страницы смотрят и что стоит улучшить.',
  'category.marketing.title': 'Реклама',
  'category.marketing.description':
    'Нужны для показа рекламы, оценки её отдачи и встроенных материалов других сайтов.',
  'category.browserInfo':
    'С этим согласием вместе с выбором и заявками передаются сведения о браузере: название и версия, система, язык, часовой пояс, размер экрана и окна, откуда вы пришли, первая страница визита и метки рекламной кампании: первого визита и последнего, они запоминаются в вашем браузере.',
  'category.browserInfo.identifiers': 'А также значения куки: {names}.',
};

/** What is said where the browser sends Global Privacy Control. */
export const gpc: Pack = {
  'gpc.note': 'Ваш браузер прислал сигнал Global Privacy Control. Выключено: {categories}.',
  'gpc.choices': 'Ваш выбор о личных данных',
};

/** What stands in the place of a frame that waits. */
export const placeholders: Pack = {
  'placeholder.label': 'Материал сервиса «{service}»',
  'placeholder.text':
    'Он загрузится, только если вы разрешите; тогда сервис сможет сохранить файлы куки.',
  'placeholder.once': 'Показать один раз',
  'placeholder.always': 'Всегда разрешать этот сервис',
};

/** What forms show from the start. */
export const forms: Pack = {
  'form.title': 'Оставьте заявку',
  'form.submit': 'Отправить',
  'form.sending': 'Отправляем…',
  'form.failed':
    'Отправить не удалось: {reason}. Всё, что вы ввели, осталось на месте, попробуйте ещё раз.',
  'form.failed.phone': 'Или позвоните: {phone}.',
  'form.close': 'Закрыть',
  'form.reason.network': 'нет связи с сервером',
  'form.outdated':
    'Сайт тем временем обновился, и с этой страницы больше ничего не отправить. Введённое осталось здесь: скопируйте его и загрузите страницу заново.',
  'form.required': 'обязательно',
  'form.optional': 'по желанию',
  'form.full': 'Полный текст',
  'form.address': 'Открыть на отдельной странице',
  'field.name': 'Имя',
  'field.phone': 'Телефон',
  'field.email': 'Эл. почта',
  'field.message': 'Сообщение',
};

/** What forms say once somebody fills them in: what is wrong, and what became of it. */
export const submit: Pack = {
  'form.sent': 'Спасибо! Заявка принята.',
  'form.waiting':
    'Отправить не удалось: {reason}. Заявка сохранена на этом устройстве и уйдёт сама.',
  'form.cancel': 'Не отправлять',
  'form.cancelled': 'Заявка не уйдёт. Всё, что вы ввели, осталось на месте.',
  'form.cancelled.unclear': 'Больше отправлять не будем, но заявка могла уже дойти.',
  'form.reason.timeout': 'сервер не ответил вовремя',
  'form.reason.server': 'ошибка на сервере ({status})',
  'form.reason.refused': 'сервер не принял данные ({status})',
  'form.reason.insecure': 'страница открыта без защищённого соединения',
  'form.invalid': 'Проверьте отмеченные поля.',
  'form.error.required': 'Заполните поле «{label}».',
  'form.error.email': 'Проверьте адрес почты: в нём должны быть «@» и домен.',
  'form.error.phone': 'Номер похож на неполный. Проверьте его; если он верный, отправьте ещё раз.',
  'form.error.phone.suggest':
    'Возможно, вы имели в виду {phone}? Если номер верный, отправьте ещё раз.',
  'form.error.consent': 'Без этого согласия отправить заявку нельзя.',
};

/** What is said of leads of earlier visits. */
export const leftover: Pack = {
  'form.left.waiting': 'Ваша заявка ({time}) ещё ждёт отправки.',
  'form.left.sent': 'Ваша заявка ({time}) принята.',
  'form.left.failed': 'Вашу заявку ({time}) отправить не удалось: {reason}.',
  'form.left.unclear': 'Неизвестно, дошла ли ваша заявка ({time}): {reason}.',
};

/** What hands a receipt over. */
export const receipt: Pack = {
  'receipt.what': 'Квитанция о вашем решении, с подписью:',
  'receipt.save': 'Сохранить',
  'receipt.show': 'Посмотреть и напечатать',
};

/** The words of consents and notices, each a whole text of its own. */
export const consents: Pack = {
  'purpose.callback.title': 'связаться со мной по моей заявке',
  'purpose.newsletter.title': 'присылать мне рекламные сообщения',
  'purpose.service.title': 'оказать мне услугу',
  'consent.label':
    'Даю {addressee} согласие на обработку моих персональных данных, чтобы {purpose}',
  'consent.addressee': 'оператору ({operator})',
  'consent.title': 'Согласие на обработку персональных данных',
  'consent.edition': 'Редакция: {version}',
  'consent.body':
    'Заполняя форму на сайте {site}, я свободно, по своей воле и в своём интересе даю согласие оператору на обработку моих персональных данных.',
  'consent.operator': 'Оператор: {operator}',
  'consent.inn': 'ИНН {inn}',
  'consent.ogrn': 'ОГРН {ogrn}',
  'consent.ogrnip': 'ОГРНИП {ogrn}',
  'consent.purpose': 'Цель: {purpose}.',
  'consent.subject': 'Чьи данные: мои, того, кто заполняет форму.',
  'consent.data': 'Какие данные: {data}.',
  'consent.actions':
    'Что с ними делают: собирают, записывают, хранят, уточняют, извлекают, используют, блокируют, удаляют и уничтожают, с помощью компьютера и без него.',
  'consent.actions.share':
    'Что с ними делают: собирают, записывают, хранят, уточняют, извлекают, используют, передают названным ниже получателям, блокируют, удаляют и уничтожают, с помощью компьютера и без него.',
  'consent.recipients': 'Кому передают: {recipients}.',
  'consent.recipients.none': 'Кому передают: никому.',
  'consent.term':
    'Срок в днях: {days}, считая с отправки формы, или до отзыва, если он наступит раньше.',
  'consent.withdraw': 'Отозвать согласие можно в любое время, написав оператору: {contact}.',
  'consent.act': 'Согласие даётся отметкой в поле у формы и нажатием кнопки отправки.',
  'notice.label':
    '{operator} обработает ваши данные ({data}), чтобы выполнить вашу просьбу: {purpose}.',
  'notice.title': 'Как обрабатываются данные формы',
  'notice.body':
    'Вы сами обращаетесь к нам через форму на сайте {site}; данные нужны, чтобы ответить, поэтому отдельное согласие не требуется.',
  'notice.withdraw': 'Возразить или попросить удалить данные можно в любое время: {contact}.',
  'data.name': 'имя',
  'data.phone': 'номер телефона',
  'data.email': 'адрес электронной почты',
  'data.message': 'текст сообщения',
};
