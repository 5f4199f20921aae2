import type { Described } from './words';

/** The receiver's own settings. */
export const server: Described = {
  server: {
    about:
      'The receiver’s own settings. They are never published: `/assent.json` leaves them out. Secrets do not stand here but in the environment.',
    unless: 'what stands under each of its keys',
    example: { trustProxy: true, timeZone: 'Europe/Moscow' },
  },
  'server.origin': {
    about: 'The receiver’s own origin, as receipts and links name it.',
    unless: 'that of `receiver`',
    example: 'https://leads.example.ru',
  },
  'server.headFile': {
    about:
      'A file outside the data folder, best on another machine, to which each signed head of the ledger is written as well: a ledger that is cut or built anew is then found even where the folder was swapped.',
    unless: 'heads are kept in the data folder alone',
    example: '/mnt/other/heads.jsonl',
  },
  'server.postsPerMinute': {
    about: 'How many posts one address may make. More are answered 429.',
    unless: '60',
    unit: 'posts a minute',
    example: 60,
  },
  'server.postsPerMinuteNetwork': {
    about: 'The same for a whole network, an IPv4 /24 or an IPv6 /48.',
    unless: '600, or `postsPerMinute` where that is more',
    unit: 'posts a minute',
    example: 600,
  },
  'server.postsPerMinuteForm': {
    about: 'How many leads one form may bring, from all addresses together. 0 is no limit.',
    unless: '0',
    unit: 'posts a minute',
    example: 100,
  },
  'server.asideMiB': {
    about:
      'Room for all that is set aside unverified. What would not fit is answered 429 and waits on the visitor’s device.',
    unless: '100',
    unit: 'MiB',
    example: 100,
  },
  'server.asideKeepDays': {
    about: 'When what was set aside goes, if nobody takes it in.',
    unless: '90',
    unit: 'days',
    law: ['152-FZ art. 5 part 7', 'GDPR art. 5(1)(e)'],
    example: 90,
  },
  'server.consentKeepDays': {
    about: 'How long a consent message is kept after its term ended.',
    unless: '1,095, which is three years',
    unit: 'days',
    law: ['GDPR art. 7(1)'],
    example: 1095,
  },
  'server.consentRows': {
    about: 'How many consent messages are kept at most. Beyond that the oldest go.',
    unless: '1,000,000',
    unit: 'messages',
    example: 1_000_000,
  },
  'server.holidays': {
    about:
      'Further days off in Russia, which do not count towards the term of an answer. Weekends and the fixed public holidays are known.',
    unless: 'none',
    law: ['152-FZ art. 20'],
    example: ['2027-01-11'],
  },
  'server.trustProxy': {
    about:
      'Takes the visitor’s address from the last entry of `X-Forwarded-For`. Set it behind a proxy of your own, or all visitors share the proxy’s address and its limit; never without one, because anybody could then write any address.',
    unless: '`false`',
    example: true,
  },
  'server.address': {
    about:
      'How much of a visitor’s network address is kept: `short` zeroes its last part, `full` keeps it, `none` nothing.',
    unless: '`short`',
    law: ['152-FZ art. 5 part 5', 'GDPR art. 5(1)(c)'],
    example: 'short',
  },
  'server.trapSeconds': {
    about:
      'A form sent faster than this after it appeared is answered like any other and set aside as suspect. 0 switches that off.',
    unless: '2',
    unit: 'seconds',
    example: 2,
  },
  'server.deliveries': {
    about:
      'Where leads go on to, by ids of your own in small letters, digits and `_`. Secrets stand in the environment under that id in capitals: `crm` reads `ASSENT_CRM_…`.',
    unless: 'leads stay at `/admin`',
    example: {
      crm: { channel: 'webhook', url: 'https://crm.example.ru/hook', recipient: 'operator' },
    },
  },
  'server.deliveries.*.channel': {
    about: 'The way it goes. Each channel needs one secret, which `assent check` names.',
    example: 'webhook',
  },
  'server.deliveries.*.recipient': {
    about:
      'Who reads it: `operator`, who gets all of a lead, or an id of `recipients`, who gets only leads of people whose agreement to a purpose that names it stands, with that purpose’s data alone.',
    law: ['152-FZ art. 9 part 4', 'GDPR art. 13(1)(e)'],
    example: 'operator',
  },
  'server.deliveries.*.forms': {
    about: 'Ids of the forms whose leads go there.',
    unless: 'all forms',
    example: ['callback'],
  },
  'server.deliveries.*.url': {
    about: 'Where a `webhook` posts: a whole https address without a name or password in it.',
    law: ['152-FZ art. 19', 'GDPR art. 32'],
    example: 'https://crm.example.ru/hook',
  },
  'server.deliveries.*.chat': {
    about: 'The chat of a messenger: its number, or `@name` of a channel.',
    example: '-1001234567890',
  },
  'server.deliveries.*.content': {
    about: '`full` writes name and phone into the chat.',
    unless: 'the lead’s number and its link alone',
    example: 'full',
  },
  'server.deliveries.*.api': {
    about:
      'Another origin than the service’s own, such as a proxy of yours: `https://bot.example`.',
    unless: 'the service’s own',
    example: 'https://bot.example',
  },
  'server.deliveries.*.account': {
    about: 'The amoCRM account: what stands before `.amocrm.ru` in its address.',
    example: 'optimum',
  },
  'server.deliveries.*.to': {
    about: 'Mailboxes that are written to, one in each entry.',
    example: ['sales@example.ru'],
  },
  'server.deliveries.*.from': {
    about: 'The address that mails come from.',
    example: 'site@example.ru',
  },
  'server.alarms': {
    about:
      'Ids of deliveries that carry the receiver’s own alarms: a delivery that fails, a form that went silent, a heartbeat that found a fault. By mail, messenger or webhook, not by a CRM.',
    unless: 'alarms stand at `/admin` and in `/metrics` alone',
    example: ['crm'],
  },
  'server.heartbeat': {
    about:
      'A visit and a synthetic lead each day by a real browser, at a minute of its own. It needs the package `playwright-core` and a Chromium.',
    unless: 'none',
    example: { url: 'https://optimumservice.ru/', chromium: '/usr/bin/chromium' },
  },
  'server.heartbeat.url': {
    about: 'The page it opens, one of the site’s own, best one with a form.',
    example: 'https://optimumservice.ru/',
  },
  'server.heartbeat.chromium': {
    about: 'The whole path of the Chromium to open it with.',
    example: '/usr/bin/chromium',
  },
  'server.privateHosts': {
    about:
      'Hosts inside your own network that deliveries may reach, also without TLS, as they stand in an address. All other inside addresses are refused by the address really connected to.',
    unless: 'none',
    example: ['127.0.0.1'],
  },
  'server.timeZone': {
    about:
      'Your zone by the IANA database. Times at `/admin` and in mails are told in it, and days begin by it.',
    unless: 'the server’s own, which mostly is UTC',
    example: 'Europe/Moscow',
  },
  'server.locale': {
    about: 'The language of mails, chats and what else you are sent.',
    unless: '`locale` where that is one of them; else Russian under `ru`, English elsewhere',
    example: 'ru',
  },
};
