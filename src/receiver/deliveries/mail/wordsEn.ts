/** The words of mails to the owner, in English. */
export const mailEn = {
  'subject.lead.created': 'New request, {site}',
  'subject.lead.corrected': 'A request was corrected, {site}',
  'subject.lead.withdrawn': 'Consent withdrawn, {site}',
  'subject.lead.erased': 'A request was erased, {site}',
  'subject.alarm': 'Requests do not arrive: {delivery}, {site}',
  'subject.test': 'Test request, {site}',
  'lead.created': 'Somebody left a request on {site}.',
  'lead.corrected': 'The person has corrected their request. As it stands now:',
  'lead.withdrawn':
    'The person has withdrawn their consent. Do not use their data for this any more: {purposes}.',
  'lead.erased':
    'Request {id} was erased. Delete what you keep of it elsewhere: this mailbox, tables, phones.',
  alarm:
    'Not everything arrives at the delivery “{delivery}” since {since} (last answer: {last}).{givenUp} Requests are kept, and stand at /admin.',
  'alarm.givenUp': 'Given up so far:',
  'subject.alarm.silence': 'No requests any more by {form}, {site}',
  'alarm.silence':
    'The form “{form}” usually brings requests, and has brought none since {since} (whole days: {days}). Open its page and send one yourself.',
  'alarm.silence.aside':
    'The form “{form}” usually brings requests, and all that came since {since} (whole days: {days}) is set aside: the page may show other texts than the receiver knows. Look at them, and at the page.',
  'subject.alarm.heartbeat': 'The daily visit found a fault, {site}',
  'alarm.heartbeat': 'The daily visit to {url} found something that has to be mended.',
  fault: 'Fault',
  desk: 'Open the desk',
  test: 'This is a test: nobody sent this request.',
  page: 'Page',
  received: 'Received',
  consent: 'Agreed to',
  open: 'Open the request',
  look: 'Look at deliveries',
  'state.given': 'given',
  'state.refused': 'refused',
  'state.withdrawn': 'withdrawn',
  'state.informed': 'informed',
};
