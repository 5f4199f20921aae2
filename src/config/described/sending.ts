import type { Described } from './words';

/** Where what people send and choose goes. */
export const sending: Described = {
  receiver: {
    about:
      'The base address of an Assent receiver. Forms then go to its `/v1/contact`, choices to its `/v1/consent`. https, or http on localhost and 127.0.0.1.',
    unless: 'choices stay in the browser, and forms need `endpoint`',
    law: ['152-FZ art. 19', 'GDPR art. 32'],
    example: 'https://leads.example.ru',
  },
  endpoint: {
    about:
      'Where forms go instead: a whole address, or a path of the page’s own site like `/send.php`. Any 2xx answer is a yes. An object says more of it.',
    unless: 'the receiver’s `/v1/contact`',
    example: '/send.php',
  },
  'endpoint.url': {
    about: 'The address, or the path of the page’s own site, where it is written as an object.',
    example: '/assent/lead.php',
  },
  'endpoint.format': {
    about:
      '`json` posts the whole envelope as `application/json`, so that a server on another origin must answer `OPTIONS`; `form` posts plain fields with the consent beside them, as any form handler takes them.',
    unless: '`json`',
    example: 'form',
  },
  'endpoint.fields': {
    about: 'The endpoint’s own names for our fields.',
    unless: 'each field goes by its id',
    example: { phone: 'PHONE' },
  },
  'endpoint.headers': {
    about:
      'Headers sent with each post. Every visitor can read them, so `Authorization`, keys and tokens are refused.',
    unless: 'none',
    example: { 'X-Campaign': 'autumn' },
  },
  'endpoint.idempotent': {
    about:
      'Says that the endpoint keeps one row for one `Idempotency-Key` or `_id`. Only then is a post tried again after a failure that leaves unclear whether it arrived.',
    unless: '`false`; a receiver always is',
    example: true,
  },
  base: {
    about:
      'The folder of the widget’s files, relative to the page. Needed only where an optimiser joins the script with others, so that it cannot find its own folder.',
    unless: 'the folder the script came from, else the receiver',
    example: 'https://leads.example.ru/',
  },
  consentEndpoint: {
    about: 'Where consent messages go, where that is not the receiver’s `/v1/consent`.',
    unless: 'the receiver’s `/v1/consent`; without a receiver choices stay in the browser',
    example: 'https://leads.example.ru/v1/consent',
  },
  countRefusals: {
    about:
      'Tells the receiver of refusals too, without any identifier. It keeps nothing but how many there were each day (`/admin/consents`).',
    unless: '`false`: a refusal stays on the device',
    example: true,
  },
  figures: {
    about:
      'Pages tell the receiver what happened on them: the question was shown, how it was answered, which granted tags really ran. One request a page at most, without a cookie or an identifier; the receiver keeps sums of a day (`/admin/figures`).',
    unless: '`false`',
    example: true,
  },
  browserInfo: {
    about:
      'Lets facts about the browser, the campaign (`utm_*`, `yclid`, `gclid`, `fbclid`, `_openstat`) and the page a person came from travel with a lead and with the granting message. Only after the named category was granted. Without this key no lead carries a campaign.',
    unless: 'nothing of the browser is sent',
    law: ['152-FZ art. 9', 'GDPR art. 6(1)(a)'],
    example: { category: 'analytics' },
  },
  'browserInfo.category': {
    about: 'The category whose grant lets it be sent.',
    example: 'analytics',
  },
  'browserInfo.identifiers': {
    about: 'First-party cookies whose values go along, such as a counter’s visitor number.',
    unless: 'none',
    example: ['_ym_uid', '_ga'],
  },
};
