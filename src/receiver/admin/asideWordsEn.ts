/** The words about what is set aside, in English; their keys are those of every language. */
export const asideEn = {
  'aside.title': 'Set aside',
  'aside.text':
    'Nothing that may be a request is refused. What the receiver has doubts about waits here, is sent to nobody, and goes by itself {days} days after it came, if nobody takes it in.',
  'aside.none.title': 'Nothing is set aside',
  'aside.none.text': 'Every message that came was taken in at once, or has been dealt with.',
  'aside.reason.suspect': 'Looks like spam',
  'aside.reason.text-unknown': 'Names a text that is not known here',
  'aside.reason.text-missing': 'The text that was agreed to is missing',
  'aside.reason.page-untold': 'The browser did not say from which page',
  'aside.reason.key-unknown': 'Holds more than this receiver knows',
  'aside.reason.version-unknown': 'Sent by a newer release',
  'aside.why.suspect':
    'A program seems to have filled these in: an input that people do not see was filled in, or they came faster than a person types. Browsers sometimes do this for real people, so look before you pass over them.',
  'aside.why.text-unknown':
    'They name a text that this receiver did not publish. Compare the words on the page of each with your site: its tag may read an older configuration.',
  'aside.why.text-missing':
    'They claim a consent without the text that was shown. Check the page that sent them.',
  'aside.why.page-untold':
    'The browser did not say which page they were sent from, as on pages with “Referrer-Policy: no-referrer”. If your site sends that header, change it to “strict-origin-when-cross-origin”: then they are taken in at once.',
  'aside.why.key-unknown':
    'They hold more than this receiver knows, so a newer release of the widget sent them. What is known is kept, the rest goes when you take them in. Update the receiver.',
  'aside.why.version-unknown':
    'A newer release of the widget sent them than this receiver knows. Update the receiver: then they can be read.',
  'aside.goes': 'goes on {day}',
  'aside.all': 'Show all of these ({count})',
  'aside.back': 'All that is set aside',
  'aside.accept': 'Take in',
  'aside.acceptAll': 'Take all of these in',
  'aside.acceptAll.text':
    'Each becomes a request like any other, with the time at which it came, and goes on to where requests are delivered. That cannot be undone. What cannot be read stays here. At most 200 at once.',
  'aside.acceptAll.do': 'Take them in',
  'aside.accepted': 'Taken in: {taken}.',
  'aside.accepted.left': 'Cannot be taken in yet: {left}.',
  'aside.accepted.more': 'There are more: press again.',
  'aside.remove': 'Not a request: remove',
  'aside.remove.text':
    'It goes for good, not to be brought back from a backup either. The ledger keeps an entry without personal data.',
  'aside.remove.do': 'Remove for good',
  'aside.removed': 'Removed.',
  'aside.remove.missing': 'It is not set aside any more.',
  'aside.remove.held': 'A law holds it: end the hold on its page first.',
};
