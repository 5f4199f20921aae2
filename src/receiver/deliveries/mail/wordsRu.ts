import type { mailEn } from './wordsEn';

/** The words of mails to the owner, in Russian. */
export const mailRu: Record<keyof typeof mailEn, string> = {
  'subject.lead.created': 'Новая заявка, {site}',
  'subject.lead.corrected': 'Заявку исправили, {site}',
  'subject.lead.withdrawn': 'Согласие отозвано, {site}',
  'subject.lead.erased': 'Заявка удалена, {site}',
  'subject.alarm': 'Заявки не доходят: {delivery}, {site}',
  'subject.test': 'Пробная заявка, {site}',
  'lead.created': 'На сайте {site} оставили заявку.',
  'lead.corrected': 'Человек исправил свою заявку. Теперь в ней:',
  'lead.withdrawn':
    'Человек отозвал согласие. Больше не используйте его данные для этого: {purposes}.',
  'lead.erased':
    'Заявка {id} удалена. Удалите и то, что осталось от неё у вас: в этой почте, в таблицах, в телефонах.',
  alarm:
    'С {since} по доставке «{delivery}» доходит не всё (последний ответ: {last}).{givenUp} Заявки сохранены и видны на /admin.',
  'alarm.givenUp': 'Больше не отправляется:',
  'subject.alarm.silence': 'Заявок больше нет: {form}, {site}',
  'alarm.silence':
    'Форма «{form}» обычно приносит заявки, но с {since} не принесла ни одной (полных дней: {days}). Откройте её страницу и отправьте заявку сами.',
  'alarm.silence.aside':
    'Форма «{form}» обычно приносит заявки, но всё, что пришло с {since} (полных дней: {days}), отложено: на странице могут быть не те тексты, которые знает приёмник. Посмотрите отложенные заявки и страницу.',
  'subject.alarm.heartbeat': 'Ежедневный визит нашёл неполадку, {site}',
  'alarm.heartbeat': 'Ежедневный визит на {url} нашёл то, что нужно исправить.',
  fault: 'Что не так',
  desk: 'Открыть кабинет',
  test: 'Это проба: такой заявки никто не оставлял.',
  page: 'Страница',
  received: 'Получена',
  consent: 'Согласия',
  open: 'Открыть заявку',
  look: 'Посмотреть доставки',
  'state.given': 'дано',
  'state.refused': 'не дано',
  'state.withdrawn': 'отозвано',
  'state.informed': 'уведомлён',
};
