import { recordWords } from '../../locales/records';
import { accessRu } from './accessWordsRu';
import { asideRu } from './asideWordsRu';
import { deliveriesRu } from './deliveryWordsRu';
import { figuresRu } from './figureWordsRu';
import { inboxRu } from './inboxWordsRu';
import { keysRu } from './keysWordsRu';
import { requestsRu } from './requestWordsRu';
import { rightsRu } from './rightsWordsRu';
import { textsRu } from './textsWordsRu';
import type { en } from './wordsEn';

/** The words of the owner's pages in Russian. */
export const ru: Readonly<Record<keyof typeof en, string>> = {
  ...recordWords.ru,
  ...rightsRu,
  ...deliveriesRu,
  ...figuresRu,
  ...inboxRu,
  ...accessRu,
  ...asideRu,
  ...textsRu,
  ...keysRu,
  ...requestsRu,
  lang: 'ru',
  'desk.skip': 'К содержанию',
  'desk.ways': 'Разделы',
  'desk.menu': 'Меню',
  'desk.missing': 'Такой страницы нет.',
  'role.owner': 'Владелец',
  'role.manager': 'Менеджер',
  'leads.title': 'Заявки',
  'leads.none.title': 'Заявок пока нет',
  'leads.none.text': 'Как только кто-нибудь отправит форму, заявка появится здесь.',
  'leads.all': 'Все',
  'leads.aside.badge': 'Отложена',
  'leads.suspect': 'Похоже на спам',
  'leads.filter': 'Какие заявки',
  'leads.anyForm': 'Все формы',
  'leads.show': 'Показать',
  'leads.unfound.title': 'Здесь пусто',
  'leads.unfound.text': 'Таких заявок нет. Выберите «Все» или другую форму.',
  'leads.newer': 'Новее',
  'leads.older': 'Старше',
  'leads.page': 'Страница {page} из {pages}',
  'leads.unread': 'Непрочитанное сообщение',
  'leads.doubtful': 'Проверьте номер',
  'leads.missing': 'Такой заявки нет.',
  'lead.back': 'Все заявки',
  'lead.accept': 'Это настоящая заявка',
  'lead.typed': 'введено так: {typed}',
  'lead.doubted': 'человек подтвердил, хотя значение необычное',
  'lead.phone.doubtful': 'не соответствует плану нумерации',
  'lead.about': 'О заявке',
  'lead.received': 'Получена',
  'lead.form': 'Форма',
  'lead.page': 'Страница',
  'lead.address': 'Сетевой адрес',
  'lead.replaces': 'Вместо заявки',
  'lead.replacedBy': 'Заменена заявкой',
  'lead.id': 'Номер',
  'lead.consent': 'На что дано согласие',
  'lead.notice': 'О чём сообщено',
  'lead.decidedAt': 'Решение принято',
  'lead.shownAt': 'Тексты показаны',
  'lead.how': 'Каким действием',
  'lead.where': 'Где',
  'lead.origin': 'Сайт',
  'lead.locale': 'Язык',
  'lead.translated': 'Перевод',
  'lead.translated.yes': 'страницу переводил браузер: прочитанное не вполне то, что ниже',
  'lead.regime': 'Режим',
  'lead.revision': 'Редакция вопроса',
  'lead.policy': 'Политика',
  'lead.widget': 'Виджет',
  'lead.texts': 'Точные тексты',
  'lead.texts.unfold': 'Показать слова',
  'lead.texts.opened': 'открывали',
  'lead.texts.closed': 'не открывали',
  'lead.texts.unknown': 'этот приёмник его не публиковал',
  'lead.texts.missing': 'Слова этого текста здесь неизвестны.',
  'lead.browser': 'Браузер',
  'lead.stamp': 'Отметка о согласии, JSON',
  'lead.raw': 'Что не удалось прочесть',
  'proof.title': 'Доказательства',
  'proof.pack': 'Пакет доказательств (ZIP)',
  'proof.packOf': 'только для цели «{purpose}»',
  'disclosure.title': 'Передано другим по закону',
  'disclosure.by': 'отметка: {name}',
  'disclosure.add': 'Отметить, что данные переданы',
  'disclosure.to': 'Кому',
  'disclosure.basis': 'По какому закону или запросу',
  'disclosure.note': 'Отметить',
  'disclosure.unfit': 'Передача не отмечена',
  'disclosure.fit':
    'Вернитесь и напишите и то и другое: кому переданы данные и по какому закону или запросу.',
  'unsigned.key':
    'Квитанции не подписываются: нечем, ключа нет. Заявки сохраняются. Причину приёмник назвал при запуске; новый ключ: наберите на сервере assent keys rotate и запустите приёмник заново.',
  'unsigned.address':
    'Квитанции не подписываются: в настройках нет адреса этого приёмника. Заявки сохраняются. Добавьте «receiver» или «origin» в «server».',
  'unsigned.ledger':
    'Журнал не сходится. Заявки сохраняются, квитанции не подписываются. Наберите на сервере: assent verify',
  'reason.version-unknown':
    'Отложена: её отправил виджет новее этого приёмника. Обновите приёмник.',
  'reason.key-unknown':
    'Отложена: в ней есть то, чего приёмник не знает, — её отправил более новый виджет. Известное показано ниже; остальное удалится, когда вы её примете. Обновите приёмник.',
  'reason.held':
    'Её хранит закон, и то, что не удалось прочесть, тоже: принять её можно будет, когда удержание закончится.',
  'reason.text-unknown':
    'Отложена: в ней назван текст, которого приёмник не публиковал. Сверьте слова ниже с вашим сайтом.',
  'reason.text-missing':
    'Отложена: согласие заявлено без показанного текста. Проверьте страницу, с которой она пришла.',
  'reason.page-untold':
    'Отложена: браузер не сообщил, с какой страницы она отправлена, — так бывает на страницах с «Referrer-Policy: no-referrer». Если ваш сайт присылает такой заголовок, замените его на «strict-origin-when-cross-origin»: тогда такие заявки будут приняты сразу.',
  'reason.suspect':
    'Отложена: похоже, что её заполнила программа. Заполнено поле, которого люди не видят, или заявка пришла быстрее, чем печатает человек. Браузеры иногда делают так и за живых людей, поэтому взгляните на неё.',
  'consents.title': 'Согласия',
  'consents.back': 'Все согласия',
  'consents.counts': 'Как люди решили',
  'consents.counts.hint':
    'По всем заявкам и решениям, кроме отложенных. «Выключено сигналом»: Global Privacy Control, сам человек не отказывался.',
  'consents.subject': 'О чём',
  'consents.daily': 'Отказы по дням',
  'consents.daily.hint':
    'От отказа без идентификатора остаётся только это число, по дням UTC: ни строки, ни записи в журнале.',
  'consents.day': 'День',
  'consents.decision': 'Решение',
  'consents.count': 'Сколько',
  'consents.none.title': 'Решений пока нет',
  'consents.none.text': 'Как только кто-нибудь ответит баннеру, его выбор появится здесь.',
  'kind.purpose': 'цель',
  'kind.category': 'категория',
  'kind.service': 'сервис',
  'state.given': 'согласие дано',
  'state.refused': 'отказ',
  'state.signal': 'выключено сигналом',
  'state.withdrawn': 'отозвано',
  'state.informed': 'уведомление показано',
  'role.consent': 'Текст согласия',
  'role.label': 'Слова у отметки',
  'role.banner': 'Баннер',
  'role.category': 'Категория',
  'role.policy': 'Политика',
  'unkept.title': 'Ничего не удалено',
  'unkept.text':
    'Файл tombstones.jsonl в папке данных не записывается, а без него удалённое вернулось бы с резервной копией. Проверьте права на файл и место на диске и попробуйте ещё раз.',
  'unpressed.title': 'Кнопка не сработала',
  'unpressed.text':
    'Ничего не изменилось. Обычно так бывает, когда в другой вкладке вышли или вошли заново. Вернитесь назад, скопируйте написанное, обновите страницу и нажмите ещё раз. Если текст был очень длинным, сократите его.',
  'failed.title': 'База данных не отвечает',
  'failed.text': 'Ничего не потеряно. Обновите страницу чуть позже.',
};
