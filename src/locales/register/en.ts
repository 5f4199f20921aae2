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
