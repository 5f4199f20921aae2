/** The words about the terms of people's requests, in English; their keys are those of every language. */
export const requestsEn = {
  'requests.filter': 'Which requests of people',
  'requests.open': 'Waiting for an answer',
  'requests.answered': 'Answered',
  'requests.none.answered.title': 'None was answered yet',
  'requests.none.answered.text': 'What you answer stands here for three years, then it goes.',
  'request.lead.open': 'open the request',
  'request.left.today': 'Today is the last day',
  'request.left.late.one': 'Overdue by {days} day',
  'request.left.late.few': 'Overdue by {days} days',
  'request.left.late.many': 'Overdue by {days} days',
  'request.left.days.one': '{days} day left',
  'request.left.days.few': '{days} days left',
  'request.left.days.many': '{days} days left',
  'request.left.working-days.one': '{days} working day left',
  'request.left.working-days.few': '{days} working days left',
  'request.left.working-days.many': '{days} working days left',
};
