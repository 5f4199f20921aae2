import type { Pack } from '../core/texts';

/** What every first visitor may read. */
export const banner: Pack = {
  dir: 'ltr',
  and: ' та ',
  'banner.title': 'Згода на файли кукі',
  'banner.text':
    'За вашою згодою сайт використовує файли кукі для таких цілей: {aims}; дані можуть отримувати й сторонні сервіси. Змінити або відкликати вибір можна будь-коли; докладніше — {policy}.',
  'banner.policy': 'у політиці конфіденційності',
  'banner.accept': 'Прийняти всі',
  'banner.decline': 'Відхилити',
  'banner.choose': 'Налаштувати',
  'banner.reopen': 'Налаштування кукі',
  'aim.functional': 'зручність сайту',
  'aim.analytics': 'аналіз відвідуваності',
  'aim.marketing': 'показ реклами',
};

/** The preferences view. */
export const preferences: Pack = {
  'preferences.title': 'Налаштування файлів кукі',
  'preferences.intro': 'Вирішіть, що дозволити. Змінити або відкликати вибір можна тут будь-коли.',
  'preferences.save': 'Зберегти вибір',
  'preferences.withdraw': 'Відкликати згоду',
  'preferences.withdraw.note':
    'Після відкликання сторінка завантажиться знову, якщо запущене не можна зупинити інакше.',
  'preferences.close': 'Закрити',
  'preferences.always': 'Завжди увімкнено',
  'preferences.savedAt': 'Дата вашого вибору: {date}. Діє до: {expires}.',
  'preferences.unsaved': 'Ви ще не зробили вибір: нічого необов’язкового не увімкнено.',
  'preferences.gpc':
    'Ваш браузер просить не передавати дані (Global Privacy Control): вимкнено, доки ви самі не увімкнете.',
  'preferences.services': 'Сервіси',
  'preferences.cookies': 'Кукі',
  'preferences.storage': 'Сховище',
  'preferences.hosts': 'Адреси',
  'preferences.life.session': 'до закриття браузера',
  'preferences.life.endless': 'доки не видалять',
};

/** The categories, as the preferences and placeholders name them. */
export const categories: Pack = {
  'category.necessary.title': 'Необхідні',
  'category.necessary.description':
    'Потрібні для роботи сайту. Тут зберігається і сам ваш вибір: без номера відвідувача, якщо ви відмовилися.',
  'category.functional.title': 'Зручність',
  'category.functional.description':
    'Запам’ятовують налаштування та вмикають додаткові можливості.',
  'category.analytics.title': 'Аналітика',
  'category.analytics.description':
    'Допомагають зрозуміти, які сторінки переглядають і що варто поліпшити.',
  'category.marketing.title': 'Реклама',
  'category.marketing.description':
    'Потрібні для показу реклами, оцінки її віддачі та вбудованих матеріалів інших сайтів.',
  'category.browserInfo':
    'З цією згодою разом із вибором і заявками передаються відомості про браузер: назва й версія, система, мова, часовий пояс, розмір екрана та вікна, звідки ви прийшли, перша сторінка візиту й позначки рекламної кампанії: першого візиту й останнього, їх запам’ятовує ваш браузер.',
  'category.browserInfo.identifiers': 'А також значення кукі: {names}.',
};

/** What is said where the browser sends Global Privacy Control. */
export const gpc: Pack = {
  'gpc.note': 'Ваш браузер надіслав сигнал Global Privacy Control. Вимкнено: {categories}.',
  'gpc.choices': 'Ваш вибір щодо особистих даних',
};

/** What stands in the place of a frame that waits. */
export const placeholders: Pack = {
  'placeholder.label': 'Матеріал сервісу «{service}»',
  'placeholder.text':
    'Він завантажиться, лише якщо ви дозволите; тоді сервіс зможе зберегти файли кукі.',
  'placeholder.once': 'Показати один раз',
  'placeholder.always': 'Завжди дозволяти цей сервіс',
};

/** What forms show from the start. */
export const forms: Pack = {
  'form.title': 'Залиште заявку',
  'form.submit': 'Надіслати',
  'form.sending': 'Надсилаємо…',
  'form.failed':
    'Надіслати не вдалося: {reason}. Усе, що ви ввели, залишилося на місці, спробуйте ще раз.',
  'form.failed.phone': 'Або зателефонуйте: {phone}.',
  'form.close': 'Закрити',
  'form.reason.network': 'немає зв’язку із сервером',
  'form.outdated':
    'Сайт тим часом оновився, і з цієї сторінки більше нічого не надіслати. Введене залишилося тут: скопіюйте його й завантажте сторінку знову.',
  'form.required': 'обов’язково',
  'form.optional': 'за бажанням',
  'form.full': 'Повний текст',
  'form.address': 'Відкрити на окремій сторінці',
  'field.name': 'Ім’я',
  'field.phone': 'Телефон',
  'field.email': 'Ел. пошта',
  'field.message': 'Повідомлення',
};

/** What forms say once somebody fills them in: what is wrong, and what became of it. */
export const submit: Pack = {
  'form.sent': 'Дякуємо. Заявку прийнято.',
  'form.waiting':
    'Надіслати не вдалося: {reason}. Заявку збережено на цьому пристрої, вона надішлеться сама.',
  'form.cancel': 'Не надсилати',
  'form.cancelled': 'Заявку не буде надіслано. Усе, що ви ввели, залишилося на місці.',
  'form.cancelled.unclear': 'Більше надсилати не будемо, але заявка могла вже надійти.',
  'form.reason.timeout': 'сервер не відповів вчасно',
  'form.reason.server': 'помилка на сервері ({status})',
  'form.reason.refused': 'сервер не прийняв дані ({status})',
  'form.reason.insecure': 'сторінку відкрито без захищеного з’єднання',
  'form.invalid': 'Перевірте позначені поля.',
  'form.error.required': 'Заповніть поле «{label}».',
  'form.error.email': 'Перевірте адресу пошти: у ній мають бути «@» і домен.',
  'form.error.phone':
    'Номер схожий на неповний. Перевірте його; якщо він правильний, надішліть ще раз.',
  'form.error.phone.suggest':
    'Можливо, ви мали на увазі {phone}? Якщо введений номер правильний, надішліть ще раз.',
  'form.error.consent': 'Без цієї згоди надіслати заявку не можна.',
};

/** What is said of leads of earlier visits. */
export const leftover: Pack = {
  'form.left.waiting': 'Ваша заявка ({time}) ще чекає на надсилання.',
  'form.left.sent': 'Вашу заявку ({time}) прийнято.',
  'form.left.failed': 'Вашу заявку ({time}) надіслати не вдалося: {reason}.',
  'form.left.unclear': 'Невідомо, чи надійшла ваша заявка ({time}): {reason}.',
};

/** What hands a receipt over. */
export const receipt: Pack = {
  'receipt.what': 'Підписана квитанція про ваше рішення:',
  'receipt.save': 'Зберегти',
  'receipt.show': 'Показати й роздрукувати',
};

/** The words of consents and notices, each a whole text of its own. */
export const consents: Pack = {
  'purpose.callback.title': 'зв’язатися зі мною щодо моєї заявки',
  'purpose.newsletter.title': 'надсилати мені рекламні повідомлення',
  'purpose.service.title': 'надати мені послугу',
  'consent.label':
    'Даю згоду володільцю даних ({addressee}) на обробку моїх персональних даних, щоб {purpose}',
  'consent.addressee': '{operator}',
  'consent.title': 'Згода на обробку персональних даних',
  'consent.edition': 'Редакція: {version}',
  'consent.body':
    'Заповнюючи форму на сайті {site}, я добровільно, з власної волі даю володільцю персональних даних згоду на обробку моїх персональних даних.',
  'consent.operator': 'Володілець персональних даних: {operator}',
  'consent.inn': 'податковий номер (ИНН) {inn}',
  'consent.ogrn': 'реєстраційний номер (ОГРН) {ogrn}',
  'consent.ogrnip': 'реєстраційний номер (ОГРНИП) {ogrn}',
  'consent.purpose': 'Мета: {purpose}.',
  'consent.subject': 'Чиї дані: мої, того, хто заповнює форму.',
  'consent.data': 'Які дані: {data}.',
  'consent.actions':
    'Що з ними роблять: збирають, реєструють, зберігають, уточнюють, вибирають, використовують, блокують, видаляють і знищують, за допомогою комп’ютера та без нього.',
  'consent.actions.share':
    'Що з ними роблять: збирають, реєструють, зберігають, уточнюють, вибирають, використовують, передають названим нижче одержувачам, блокують, видаляють і знищують, за допомогою комп’ютера та без нього.',
  'consent.recipients': 'Кому передають: {recipients}.',
  'consent.recipients.none': 'Кому передають: нікому.',
  'consent.term':
    'Строк у днях: {days}, рахуючи від надсилання форми, або до відкликання, якщо воно настане раніше.',
  'consent.withdraw':
    'Відкликати згоду можна будь-коли, написавши володільцю персональних даних: {contact}.',
  'consent.act': 'Згоду надають позначкою в полі біля форми та натисканням кнопки надсилання.',
  'notice.label': '{operator} опрацює ваші дані ({data}), щоб виконати ваше прохання: {purpose}.',
  'notice.title': 'Як обробляються дані цієї форми',
  'notice.body':
    'Ви самі звертаєтеся до нас через форму на сайті {site}; дані потрібні, щоб відповісти, тому окрема згода не потрібна.',
  'notice.withdraw': 'Заперечити або попросити видалити дані можна будь-коли: {contact}.',
  'data.name': 'ім’я',
  'data.phone': 'номер телефону',
  'data.email': 'адреса електронної пошти',
  'data.message': 'текст повідомлення',
};
