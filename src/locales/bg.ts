import type { Pack } from '../core/texts';

/** What every first visitor may read. */
export const banner: Pack = {
  dir: 'ltr',
  and: ' и ',
  'banner.title': 'Съгласие за бисквитки',
  'banner.text':
    'С\u00a0Вашето съгласие този сайт използва бисквитки за следните цели: {aims}; данни могат да получават и\u00a0трети страни. Можете да промените или оттеглите избора си по всяко време; подробности: {policy}.',
  'banner.policy': 'политика за поверителност',
  'banner.accept': 'Приемане на всички',
  'banner.decline': 'Отхвърляне',
  'banner.choose': 'Избор',
  'banner.reopen': 'Настройки за бисквитки',
  'aim.functional': 'удобство при ползване',
  'aim.analytics': 'статистика на посещенията',
  'aim.marketing': 'реклама',
};

/** The preferences view. */
export const preferences: Pack = {
  'preferences.title': 'Настройки за бисквитки',
  'preferences.intro':
    'Решете какво да разрешите. Тук можете да промените или оттеглите избора си по всяко време.',
  'preferences.save': 'Запазване на избора',
  'preferences.withdraw': 'Оттегляне на съгласие',
  'preferences.withdraw.note':
    'След оттегляне страницата се зарежда отново, ако това, което работи, не може да бъде спряно по друг начин.',
  'preferences.close': 'Затваряне',
  'preferences.always': 'Винаги включено',
  'preferences.savedAt': 'Дата на избора: {date}. Валиден до: {expires}.',
  'preferences.unsaved': 'Все още не сте направили избор: нищо незадължително не е включено.',
  'preferences.gpc':
    'Вашият браузър иска данните да не се споделят (Global Privacy Control): изключено, докато сами не го включите.',
  'preferences.services': 'Услуги',
  'preferences.cookies': 'Бисквитки',
  'preferences.storage': 'Хранилище',
  'preferences.hosts': 'Адреси',
  'preferences.life.session': 'до затваряне на браузъра',
  'preferences.life.endless': 'до изтриване',
};

/** The categories, as the preferences and placeholders name them. */
export const categories: Pack = {
  'category.necessary.title': 'Необходими',
  'category.necessary.description':
    'Нужни са за работата на сайта. Тук се съхранява и\u00a0самият Ви избор: без номер на посетителя, ако сте отказали.',
  'category.functional.title': 'Удобство',
  'category.functional.description': 'Запомнят настройките и\u00a0включват допълнителни функции.',
  'category.analytics.title': 'Статистика',
  'category.analytics.description':
    'Помагат да се види кои страници се четат и\u00a0какво може да се подобри.',
  'category.marketing.title': 'Реклама',
  'category.marketing.description':
    'Служат за показване на реклама, измерване на резултата от нея и\u00a0вграждане на съдържание от други сайтове.',
  'category.browserInfo':
    'С\u00a0това съгласие заедно с\u00a0избора и\u00a0запитванията Ви се изпращат данни за браузъра: име и\u00a0версия, система, език, часова зона, размер на екрана и\u00a0прозореца, откъде идвате, първата страница на посещението и\u00a0етикетите на рекламната кампания, от първото посещение и\u00a0от последното; браузърът Ви ги запомня.',
  'category.browserInfo.identifiers': 'Също и\u00a0стойностите на тези бисквитки: {names}.',
};

/** What is said where the browser sends Global Privacy Control. */
export const gpc: Pack = {
  'gpc.note':
    'Вашият браузър изпрати сигнала Global Privacy Control. Изключено остава: {categories}.',
  'gpc.choices': 'Вашият избор относно поверителността',
};

/** What stands in the place of a frame that waits. */
export const placeholders: Pack = {
  'placeholder.label': 'Съдържание от „{service}“',
  'placeholder.text':
    'Зарежда се само ако го разрешите; тогава услугата може да съхранява бисквитки.',
  'placeholder.once': 'Показване веднъж',
  'placeholder.always': 'Винаги да се разрешава',
};

/** What forms show from the start. */
export const forms: Pack = {
  'form.title': 'Изпратете запитване',
  'form.submit': 'Изпращане',
  'form.sending': 'Изпраща се…',
  'form.failed': 'Изпращането не бе успешно: {reason}. Въведеното е запазено тук, опитайте отново.',
  'form.failed.phone': 'Или се обадете: {phone}.',
  'form.close': 'Затваряне',
  'form.reason.network': 'няма връзка със сървъра',
  'form.outdated':
    'Междувременно сайтът е обновен и\u00a0от тази страница вече не може да се изпрати нищо. Въведеното още е тук: копирайте го и\u00a0заредете страницата отново.',
  'form.required': 'задължително',
  'form.optional': 'по желание',
  'form.full': 'Пълен текст',
  'form.address': 'Отваряне на отделна страница',
  'field.name': 'Име',
  'field.phone': 'Телефон',
  'field.email': 'Имейл',
  'field.message': 'Съобщение',
};

/** What forms say once somebody fills them in: what is wrong, and what became of it. */
export const submit: Pack = {
  'form.sent': 'Благодарим. Запитването Ви е получено.',
  'form.waiting':
    'Изпращането не бе успешно: {reason}. Запитването е запазено на това устройство и\u00a0ще бъде изпратено само.',
  'form.cancel': 'Отмяна на изпращането',
  'form.cancelled': 'Запитването няма да бъде изпратено. Въведеното още е тук.',
  'form.cancelled.unclear': 'Няма да се прави нов опит, но запитването може вече да е пристигнало.',
  'form.reason.timeout': 'сървърът не отговори навреме',
  'form.reason.server': 'грешка на сървъра ({status})',
  'form.reason.refused': 'сървърът не прие данните ({status})',
  'form.reason.insecure': 'страницата е отворена без защитена връзка',
  'form.invalid': 'Проверете отбелязаните полета.',
  'form.error.required': 'Попълнете полето „{label}“.',
  'form.error.email': 'Проверете имейл адреса: трябва да има „@“ и\u00a0домейн.',
  'form.error.phone': 'Номерът изглежда непълен. Проверете го; ако е верен, изпратете отново.',
  'form.error.phone.suggest':
    'Може би имахте предвид {phone}? Ако номерът е верен, изпратете отново.',
  'form.error.consent': 'Без това съгласие запитването не може да бъде изпратено.',
};

/** What is said of leads of earlier visits. */
export const leftover: Pack = {
  'form.left.waiting': 'Запитването Ви ({time}) още чака да бъде изпратено.',
  'form.left.sent': 'Запитването Ви ({time}) е получено.',
  'form.left.failed': 'Запитването Ви ({time}) не можа да бъде изпратено: {reason}.',
  'form.left.unclear': 'Не е известно дали запитването Ви ({time}) е пристигнало: {reason}.',
};

/** What hands a receipt over. */
export const receipt: Pack = {
  'receipt.what': 'Подписана разписка за Вашето решение:',
  'receipt.save': 'Запазване',
  'receipt.show': 'Преглед и\u00a0печат',
};

/** The words of consents and notices, each a whole text of its own. */
export const consents: Pack = {
  'purpose.callback.title': 'връзка с\u00a0мен по моето запитване',
  'purpose.newsletter.title': 'изпращане на рекламни съобщения до мен',
  'purpose.service.title': 'предоставяне на услуга на мен',
  'consent.label':
    'Давам съгласие {addressee} да обработва личните ми данни със следната цел: {purpose}',
  'consent.addressee': '{operator}',
  'consent.title': 'Съгласие за обработване на лични данни',
  'consent.edition': 'Редакция: {version}',
  'consent.body':
    'С\u00a0попълването на формуляра на сайта {site} давам на администратора свободно и\u00a0по собствена воля съгласието си за обработване на личните ми данни.',
  'consent.operator': 'Администратор: {operator}',
  'consent.inn': 'данъчен номер (ИНН) {inn}',
  'consent.ogrn': 'регистрационен номер (ОГРН) {ogrn}',
  'consent.ogrnip': 'регистрационен номер (ОГРНИП) {ogrn}',
  'consent.purpose': 'Цел: {purpose}.',
  'consent.subject': 'Чии данни: моите, на лицето, което попълва формуляра.',
  'consent.data': 'Кои данни: {data}.',
  'consent.actions':
    'Какво се прави с\u00a0тях: събират се, записват се, съхраняват се, поправят се, извличат се, използват се, блокират се, изтриват се и\u00a0се унищожават, с\u00a0компютър и\u00a0по друг начин.',
  'consent.actions.share':
    'Какво се прави с\u00a0тях: събират се, записват се, съхраняват се, поправят се, извличат се, използват се, предават се на посочените по-долу получатели, блокират се, изтриват се и\u00a0се унищожават, с\u00a0компютър и\u00a0по друг начин.',
  'consent.recipients': 'Получатели: {recipients}.',
  'consent.recipients.none': 'Получатели: няма.',
  'consent.term':
    'Срок в\u00a0дни: {days}, считано от изпращането на формуляра, или до оттеглянето на съгласието, ако то е по-рано.',
  'consent.withdraw':
    'Съгласието може да бъде оттеглено по всяко време с\u00a0писмено съобщение до администратора: {contact}.',
  'consent.act':
    'Съгласието се дава с\u00a0отметка в\u00a0полето при формуляра и\u00a0натискане на бутона за изпращане.',
  'notice.label':
    '{operator} ще обработи Вашите данни ({data}), за да изпълни искането Ви: {purpose}.',
  'notice.title': 'Как се обработват данните от този формуляр',
  'notice.body':
    'Вие сами се обръщате към нас чрез формуляра на сайта {site}; данните са нужни, за да Ви отговорим, затова не се иска отделно съгласие.',
  'notice.withdraw': 'По всяко време можете да възразите или да поискате изтриване: {contact}.',
  'data.name': 'име',
  'data.phone': 'телефонен номер',
  'data.email': 'имейл адрес',
  'data.message': 'текст на съобщението',
};
