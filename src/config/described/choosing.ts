import type { Described } from './words';

/** What a visitor chooses from, and how an answer is kept. */
export const choosing: Described = {
  categories: {
    about:
      'The optional categories a visitor switches, by ids of your own. `necessary` is always there and is not written. Ids share one namespace with `services`.',
    unless: '`analytics` and `marketing`',
    example: { analytics: {}, marketing: {}, comfort: { title: 'Comfort' } },
  },
  'categories.*.title': {
    about:
      'What it is called in the preferences: one text, or one for each language. Only your own categories need it.',
    unless: 'the words of the language; else the id',
    example: { ru: 'Удобство', en: 'Comfort' },
  },
  'categories.*.description': {
    about: 'What it is for, as the preferences say it.',
    unless: 'the words of the language',
    example: { ru: 'Запоминает ваш город.', en: 'Remembers your city.' },
  },
  'categories.*.aim': {
    about: 'What it is for, as the banner’s sentence goes on after «для» or “for”.',
    unless: 'the words of the language',
    example: { ru: 'удобства', en: 'comfort' },
  },
  services: {
    about:
      'The tags and embeds that wait for a grant, by ids of your own: by a preset, by their cookies and hosts, or by both.',
    unless: 'none; whole categories can be granted all the same',
    law: ['ePrivacy art. 5(3)', '152-FZ art. 9 part 1'],
    example: { metrika: { preset: 'yandex-metrika', id: '12345678' } },
  },
  'services.*.preset': {
    about:
      'A vendor Assent knows: its tag is started after the grant and stopped at a withdrawal, its cookies and hosts are listed and removed. No snippet of the vendor’s stands in the page.',
    unless: 'the service is told by `category`, `cookies` and `hosts` of your own',
    example: 'yandex-metrika',
  },
  'services.*.id': {
    about: 'The vendor’s counter or account number. Its look is checked for each preset.',
    unless: 'right for presets that have no number, such as frames',
    example: '12345678',
  },
  'services.*.category': {
    about: 'The category it belongs to. A service without a preset must name one.',
    unless: 'the preset’s own',
    example: 'marketing',
  },
  'services.*.title': {
    about: 'What it is called in preferences, placeholders and policy.',
    unless: 'the vendor’s name; else the id',
    example: 'Online chat',
  },
  'services.*.cookies': {
    about:
      'Names of its cookies, which a withdrawal removes over every parent domain: exact, with `*`, or `/regex/` without flags.',
    unless: 'those that the catalog knows of the preset',
    law: ['GDPR art. 13', 'ePrivacy art. 5(3)'],
    example: ['chat_id', '_chat_*', '/^ch-/'],
  },
  'services.*.storage': {
    about: 'Names of its `localStorage` and `sessionStorage` keys, written and removed alike.',
    unless: 'those that the catalog knows of the preset',
    example: ['/^chat/'],
  },
  'services.*.hosts': {
    about:
      'The hosts it asks. They are shown to visitors, and let through by the seal once it is granted; `example.ru` takes all below it along.',
    unless: 'those that the catalog knows of the preset',
    example: ['chat.example'],
  },
  'services.*.host': {
    about:
      'The https address of the vendor’s server, for presets that may run on one’s own: Matomo needs it, PostHog and Bitrix24 can take it.',
    unless: 'the vendor’s cloud',
    example: 'https://stats.example.ru',
  },
  'services.*.webvisor': {
    about: 'Switches Session Replay of Yandex Metrica on.',
    unless: '`false`',
    example: true,
  },
  consentMode: {
    about:
      'Google Consent Mode v2. `basic`: Google’s tags wait for the grant and then hear what was granted. `advanced`: they load at once and hear that all is denied until then, so Google is asked before any choice. Both need the line that `assent snippet` prints above any tag.',
    unless: '`off`',
    example: 'basic',
  },
  gpc: {
    about:
      'The categories that a browser’s Global Privacy Control keeps off without a question; the banner says so. Only their own switch in the preferences turns them on.',
    unless: '`marketing`; under `us-ca` all',
    law: ['CCPA'],
    example: ['marketing'],
  },
  seal: {
    about:
      'Says that the pages carry the seal: two lines at the top of `<head>` that have the browser itself hold whatever is foreign until a choice. `assent snippet` prints them.',
    unless: 'the pages carry none, and only what is marked is held',
    law: ['ePrivacy art. 5(3)'],
    example: { allow: ['https://cdn.example.ru'] },
  },
  'seal.allow': {
    about:
      'Origins the page needs before any choice, beside its own site and what is ours. `https://*.example.ru` takes all below one.',
    unless: 'none',
    example: ['https://cdn.example.ru'],
  },
  record: {
    about: 'The cookie that holds a visitor’s answer, and how long an answer lasts.',
    unless: 'what stands under each of its keys',
    example: { days: 365, refusalDays: 184 },
  },
  'record.cookie': {
    about:
      'The cookie’s name. Two configurations on one host need a name each, or each writes over the other’s answer.',
    unless: '`assent`',
    example: 'assent_shop',
  },
  'record.domain': {
    about: 'Shares the answer between subdomains, for one question on all of them.',
    unless: 'the page’s own host',
    example: 'optimumservice.ru',
  },
  'record.days': {
    about: 'How long a consent lasts; then people are asked again.',
    unless: '365',
    unit: 'days',
    law: ['GDPR art. 7', 'EDPB 05/2020'],
    example: 365,
  },
  'record.refusalDays': {
    about: 'How long somebody who declined is left alone.',
    unless: '184, which is more than six months',
    unit: 'days',
    law: ['GDPR art. 7', 'CNIL 2020-092'],
    example: 184,
  },
  'record.echo': {
    about:
      'Has the receiver set the record’s cookie again, because Safari keeps cookies of scripts for seven days only. The receiver must stand on the page’s own origin, behind its proxy.',
    unless: '`false`',
    example: true,
  },
};
