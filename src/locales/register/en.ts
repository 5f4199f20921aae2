import type { Pack } from '../../core/texts';

/** The owner's register of processing. */
export const register: Pack = {
  'register.controller': 'Controller',
  'register.contact': 'Contact',
  'register.activity': 'Purpose of the processing',
  'register.basis': 'Legal basis',
  'register.people': 'Whose data',
  'register.data': 'Categories of data',
  'register.recipients': 'Recipients',
  'register.transfers': 'Transfers to other countries',
  'register.storage': 'Where it is stored',
  'register.term': 'Until when',
  'register.security': 'Security measures',

  'register.actions': 'What is done with the data',
  'register.method': 'Means of processing',
  'register.started': 'Processing began on',
  'register.responsible': 'Person responsible for the processing',
  'register.notice.title':
    'Facts for the notice on the processing of personal data (152-FZ, article 22)',
  'register.notice.hint':
    'Made from the configuration. Fill in what that cannot know and save it: `assent check FILE --registry THIS_FILE` compares the sheet with the configuration. Compare it with what the register of operators says, too.',
  'register.notice.operator': 'About the operator',
  'register.actions.words':
    'collecting, recording, storing, correcting, retrieving, using, blocking, deleting, destroying',
  'register.actions.share':
    'collecting, recording, storing, correcting, retrieving, using, handing over, blocking, deleting, destroying',
  'register.method.words': 'by computer and by hand, sent over the internet',
  'register.blank': '(fill in)',

  'register.basis.consent': 'the person’s consent',
  'register.basis.request': 'the person’s own request',
  'register.basis.proof': 'a legal duty: consent must be provable',
  'register.people.form': 'visitors who fill in the form',
  'register.people.choice': 'visitors who answer the cookie question',
  'register.people.services': 'visitors who agreed to it',
  'register.term.purpose':
    '{days} days from sending the form, or until withdrawal if that comes first',
  'register.term.choice': '{days} days from the choice',
  'register.choices': 'to keep and to prove what visitors chose',
  'register.choices.data':
    'the choice, its time, the site and the texts shown; the network address, as far as it is kept',
  'register.services': 'cookies and services: {title}',
};
