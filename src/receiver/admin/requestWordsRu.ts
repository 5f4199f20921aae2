import type { requestsEn } from './requestWordsEn';

/** The words about the terms of people's requests, in Russian. */
export const requestsRu: Record<keyof typeof requestsEn, string> = {
  'requests.filter': 'Какие обращения',
  'requests.open': 'Ждут ответа',
  'requests.answered': 'Отвеченные',
  'requests.none.answered.title': 'Отвеченных пока нет',
  'requests.none.answered.text': 'Отвеченное хранится здесь три года, потом удаляется.',
  'request.lead.open': 'открыть заявку',
  'request.left.today': 'Сегодня последний день',
  'request.left.late.one': 'Просрочено на {days} день',
  'request.left.late.few': 'Просрочено на {days} дня',
  'request.left.late.many': 'Просрочено на {days} дней',
  'request.left.days.one': 'Остался {days} день',
  'request.left.days.few': 'Осталось {days} дня',
  'request.left.days.many': 'Осталось {days} дней',
  'request.left.working-days.one': 'Остался {days} рабочий день',
  'request.left.working-days.few': 'Осталось {days} рабочих дня',
  'request.left.working-days.many': 'Осталось {days} рабочих дней',
};
