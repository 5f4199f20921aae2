import type { Pack } from '../core/texts';

/** The preferences view. */
export const preferences: Pack = {
  'preferences.title': 'Cookie settings',
  'preferences.intro':
    'Decide what to allow. You can change or withdraw your choice here at any time.',
  'preferences.save': 'Save choice',
  'preferences.withdraw': 'Withdraw consent',
  'preferences.withdraw.note':
    'After a withdrawal the page is loaded again if something that runs cannot be stopped otherwise.',
  'preferences.close': 'Close',
  'preferences.always': 'Always on',
  'preferences.savedAt': 'Your choice of {date} holds until {expires}.',
  'preferences.unsaved': 'You have not chosen yet: nothing optional is on.',
  'preferences.gpc':
    'Your browser asks not to share data (Global Privacy Control): off unless you switch it on yourself.',
  'preferences.services': 'Services',
  'preferences.cookies': 'Cookies',
  'preferences.storage': 'Storage',
  'preferences.hosts': 'Hosts',
  'preferences.life.session': 'until the browser is closed',
  'preferences.life.endless': 'until it is deleted',
};

/** The categories, as the preferences and placeholders name them. */
export const categories: Pack = {
  'category.necessary.title': 'Necessary',
  'category.necessary.description':
    'Needed for the site to work. Your choice itself is kept here, without any visitor number if you declined.',
  'category.functional.title': 'Convenience',
  'category.functional.description': 'Remember settings and turn on additional features.',
  'category.analytics.title': 'Statistics',
  'category.analytics.description': 'Help to see which pages are read and what could be improved.',
  'category.marketing.title': 'Advertising',
  'category.marketing.description':
    'Show advertising, measure what it brings, and embed material from other sites.',
  'category.browserInfo':
    'With this consent, information about the browser is sent with your choice and your requests: its name and version, system, language, time zone, screen and window size, where you came from, the first page of the visit and campaign labels, of your first visit and the last one, which your browser remembers.',
  'category.browserInfo.identifiers': 'Also the values of these cookies: {names}.',
};

/** What is said where the browser sends Global Privacy Control. */
export const gpc: Pack = {
  'gpc.note': 'Your browser sent the Global Privacy Control signal. It keeps off: {categories}.',
  'gpc.choices': 'Your privacy choices',
};

/** What stands in the place of a frame that waits. */
export const placeholders: Pack = {
  'placeholder.label': 'Material of “{service}”',
  'placeholder.text': 'It loads only if you allow it; the service may then keep cookies.',
  'placeholder.once': 'Show once',
  'placeholder.always': 'Always allow this service',
};

/** What forms show from the start. */
export const forms: Pack = {
  'form.title': 'Send a request',
  'form.submit': 'Send',
  'form.sending': 'Sending…',
  'form.failed': 'It could not be sent: {reason}. What you typed is still here, please try again.',
  'form.failed.phone': 'Or call {phone}.',
  'form.close': 'Close',
  'form.reason.network': 'the server cannot be reached',
  'form.outdated':
    'The site was updated meanwhile, and this page can send nothing any more. What you typed is still here: please copy it and load the page anew.',
  'form.required': 'required',
  'form.optional': 'optional',
  'form.full': 'Full text',
  'form.address': 'Open on its own page',
  'field.name': 'Name',
  'field.phone': 'Phone',
  'field.email': 'E-mail',
  'field.message': 'Message',
};

/** What forms say once somebody fills them in: what is wrong, and what became of it. */
export const submit: Pack = {
  'form.sent': 'Thank you! Your request has been received.',
  'form.waiting':
    'It could not be sent yet: {reason}. It is kept on this device and will go by itself.',
  'form.cancel': 'Do not send',
  'form.cancelled': 'It will not be sent. What you typed is still here.',
  'form.cancelled.unclear': 'It will not be tried again, but it may have arrived already.',
  'form.reason.timeout': 'the server did not answer in time',
  'form.reason.server': 'an error on the server ({status})',
  'form.reason.refused': 'the server did not take the data ({status})',
  'form.reason.insecure': 'the page was opened without a secure connection',
  'form.invalid': 'Please check the marked fields.',
  'form.error.required': 'Please fill in “{label}”.',
  'form.error.email': 'Please check the e-mail address: it needs an “@” and a domain.',
  'form.error.phone': 'The number looks incomplete. Please check it; if it is right, send again.',
  'form.error.phone.suggest': 'Did you mean {phone}? If the number is right, send again.',
  'form.error.consent': 'The request cannot be sent without this consent.',
};

/** What is said of leads of earlier visits. */
export const leftover: Pack = {
  'form.left.waiting': 'Your request of {time} is still waiting to be sent.',
  'form.left.sent': 'Your request of {time} has been received.',
  'form.left.failed': 'Your request of {time} could not be sent: {reason}.',
  'form.left.unclear': 'Nobody can tell whether your request of {time} arrived: {reason}.',
};

/** What hands a receipt over. */
export const receipt: Pack = {
  'receipt.what': 'A signed receipt of what you decided:',
  'receipt.save': 'Save it',
  'receipt.show': 'View and print',
};

/** The words of consents and notices, each a whole text of its own. */
export const consents: Pack = {
  'purpose.callback.title': 'contact me about my request',
  'purpose.newsletter.title': 'send me advertising messages',
  'purpose.service.title': 'provide me a service',
  'consent.label': 'I consent to {addressee} processing my personal data to {purpose}',
  'consent.addressee': '{operator}',
  'consent.title': 'Consent to the processing of personal data',
  'consent.edition': 'Edition: {version}',
  'consent.body':
    'By filling in the form on {site} I give the controller my consent, freely and of my own will, to process my personal data.',
  'consent.operator': 'Controller: {operator}',
  'consent.inn': 'tax number (INN) {inn}',
  'consent.ogrn': 'registration number (OGRN) {ogrn}',
  'consent.ogrnip': 'registration number (OGRNIP) {ogrn}',
  'consent.purpose': 'Purpose: to {purpose}.',
  'consent.subject': 'Whose data: mine, the person filling in the form.',
  'consent.data': 'Which data: {data}.',
  'consent.actions':
    'What is done with it: it is collected, recorded, stored, corrected, retrieved, used, blocked, erased and destroyed, by computer and otherwise.',
  'consent.actions.share':
    'What is done with it: it is collected, recorded, stored, corrected, retrieved, used, passed to the recipients named below, blocked, erased and destroyed, by computer and otherwise.',
  'consent.recipients': 'Who receives it: {recipients}.',
  'consent.recipients.none': 'Who receives it: nobody.',
  'consent.term':
    'Term in days: {days} from sending the form, or until withdrawal if that comes first.',
  'consent.withdraw':
    'Consent can be withdrawn at any time by writing to the controller: {contact}.',
  'consent.act': 'Consent is given by ticking the box at the form and pressing its send button.',
  'notice.label': '{operator} will process your data ({data}) to do what you ask: {purpose}.',
  'notice.title': 'How the data of this form is processed',
  'notice.body':
    'You contact us yourself through the form on {site}; the data is needed to answer you, so no separate consent is asked for.',
  'notice.withdraw': 'You can object or ask for erasure at any time: {contact}.',
  'data.name': 'name',
  'data.phone': 'phone number',
  'data.email': 'e-mail address',
  'data.message': 'message text',
};
