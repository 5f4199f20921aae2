import type { deliveriesEn } from './deliveryWordsEn';

/** The words about deliveries on the owner's pages, in Russian. */
export const deliveriesRu: Record<keyof typeof deliveriesEn, string> = {
  'deliveries.title': 'Доставка',
  'deliveries.none.title': 'Заявки остаются здесь',
  'deliveries.none.text':
    'Укажите в `server.deliveries` конфигурации, куда их отправлять, и каждая новая заявка уйдёт туда сама.',
  'deliveries.ofLead': 'Куда отправлена',
  'deliveries.ofLead.none': 'Пока никуда.',
  'deliveries.test': 'Отправить пробную заявку',
  'deliveries.retry': 'Повторить недоставленное',
  'deliveries.open': 'Открыть снова',
  'deliveries.resend': 'Отправить ещё раз',
  'deliveries.sound': 'Работает',
  'deliveries.untried': 'Ещё ничего не отправлялось',
  'deliveries.failing':
    'Не доставляется с {since}: {why}. Попытки повторяются со всё большими промежутками.',
  'deliveries.givenUp':
    'Отправленное {since} не доставлено: {why}. Исправьте это, отправьте пробную и повторите.',
  'deliveries.closed':
    'Получатель сообщил {since}, что больше ничего не принимает (410). Всё ждёт, пока вы не откроете доставку снова.',
  'deliveries.secret.soon':
    'Срок токена истекает {at}: до этого выпустите новый, впишите его и перезапустите приёмник.',
  'deliveries.secret.ended':
    'Срок токена истёк {at}: выпустите новый, впишите его, перезапустите приёмник и повторите недоставленное.',
  'deliveries.gone':
    'Этой доставки больше нет в конфигурации: то, что её ждёт, не уйдёт, пока {delivery} снова не появится в `server.deliveries`.',
  'deliveries.delivered': 'Последняя доставка',
  'deliveries.waiting': 'Ждут отправки',
  'deliveries.failed': 'Не доставлены',
  'deliveries.recipient': 'Получатель',
  'deliveries.operator': 'вы сами',
  'deliveries.alarms': 'Тревоги',
  'deliveries.alarms.yes': 'о других доставках приходят сюда',
  'deliveries.tested.delivered': '{delivery}: пробная заявка принята.',
  'deliveries.tested.failed': '{delivery}: пробная заявка не принята, {why}.',
  'deliveries.back': 'Все доставки',
  'deliveries.missing': 'Такой доставки нет.',
  'delivery.lead.created': 'заявка',
  'delivery.lead.corrected': 'исправление',
  'delivery.lead.withdrawn': 'отзыв согласия',
  'delivery.lead.erased': 'сообщение об удалении',
  'delivery.alarm': 'тревога',
  'delivery.delivered': 'доставлено {at}',
  'delivery.dropped': 'сообщать больше нечего',
  'delivery.failed': 'попытки прекращены ({tries}): {why}',
  'delivery.closed': 'ждёт, пока доставку не откроют',
  'delivery.gone': 'ждёт, но этой доставки больше нет в конфигурации',
  'delivery.waits': 'ждёт первой попытки',
  'delivery.again': 'попыток: {tries} ({why}), следующая {at}',
  'answer.status': 'ответ {status}',
  'answer.401': 'ответ 401: секрет или токен не принят, либо его срок истёк',
  'answer.429': 'ответ 429: слишком частые запросы',
  'answer.TIMEOUT': 'нет ответа вовремя',
  'answer.INSIDE_ADDRESS': 'адрес находится во внутренней сети и не указан в `server.privateHosts`',
  'answer.ENOTFOUND': 'такого имени нет',
  'answer.ECONNREFUSED': 'там никто не отвечает',
  'answer.ECONNRESET': 'соединение оборвано',
  'answer.OWN_FAULT':
    'приёмник не смог подготовить её к отправке; `assent verify` покажет, не повреждены ли данные',
  'answer.tls': 'ненадёжный сертификат ({code})',
  'answer.other': 'связаться не удалось ({code})',
};
