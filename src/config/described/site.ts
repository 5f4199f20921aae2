import type { Described } from './words';

/** The site, who answers for it, and where its policy stands. */
export const site: Described = {
  $schema: {
    about:
      'The address of the JSON Schema, for editors alone: with it they complete keys and show these words. A receiver serves it at `/assent.schema.json`.',
    unless: 'editors do not know the keys',
    example: 'https://leads.example.ru/assent.schema.json',
  },
  site: {
    about:
      'The host name of the site. `https://` and its `www.` are meant by it; pages of both may post to the receiver. Forms need it, because the consent names it.',
    unless: 'a receiver takes posts from `origins` alone',
    example: 'optimumservice.ru',
  },
  origins: {
    about:
      'Further exact origins whose pages may use this configuration: scheme, host and port, no path, no `*`. The place for a shop on another host and for your own machine while you try things.',
    unless: 'none',
    example: ['https://shop.optimumservice.ru', 'http://localhost:8080'],
  },
  operator: {
    about:
      'Who answers for the data. Banner, consent texts, policy and receipts name it. Forms need address and a contact, under `ru` also `inn` and `ogrn`.',
    law: ['152-FZ art. 9 part 4', 'GDPR art. 13(1)(a)'],
    example: { name: 'ООО «Оптимум Сервис»' },
  },
  'operator.name': {
    about: 'The full name, as it stands in the register.',
    example: 'ООО «Оптимум Сервис»',
  },
  'operator.dative': {
    about:
      'The name as Russian bends it after «кому?», where it bends: that of a sole trader or a self-employed person. Consent texts begin with it.',
    unless: 'where `name` would have to bend, it stands in brackets instead',
    example: 'ИП Иванову Ивану Ивановичу',
  },
  'operator.inn': {
    about:
      'The Russian tax number: 10 digits for a company, 12 for a person. Its check digits are verified.',
    unless: 'enough for a banner; a form under `ru` needs it',
    law: ['152-FZ art. 9 part 4'],
    example: '7718859585',
  },
  'operator.ogrn': {
    about:
      'The registration number: 13 digits (ОГРН) for a company, 15 (ОГРНИП) for a sole trader. Self-employed people have none. Its check digit is verified.',
    unless: 'enough for a banner; a form under `ru` needs it, save of self-employed people',
    law: ['152-FZ art. 9 part 4'],
    example: '1117746716691',
  },
  'operator.address': {
    about: 'The postal address. Consent texts and the policy name it.',
    unless: 'enough for a banner; a form needs it',
    law: ['152-FZ art. 9 part 4', 'GDPR art. 13(1)(a)'],
    example: '107076, Москва, ул. Примерная, д. 1',
  },
  'operator.email': {
    about:
      'Where people write to withdraw, correct or ask. A form needs this or `operator.phone`; the generated policy needs it.',
    unless: 'a form needs `phone` then',
    law: ['GDPR art. 13(1)(a)', '152-FZ art. 9 part 2'],
    example: 'privacy@optimumservice.ru',
  },
  'operator.phone': {
    about:
      'Where people call. When a form cannot be sent in the end, this number is shown to its sender.',
    unless: 'a form needs `email` then',
    example: '+7 495 000-00-00',
  },
  policy: {
    about: 'The published privacy policy. Forms need `url` and `version`.',
    unless: 'the banner links nowhere; a form needs it',
    law: ['152-FZ art. 18.1 part 2', 'GDPR art. 13'],
    example: { url: '/privacy', version: '2026-11-01' },
  },
  'policy.url': {
    about:
      'The page of the policy: a path of the site or an https address. Banner and forms link to it; stamps name it.',
    example: '/privacy',
  },
  'policy.version': {
    about:
      'The edition in force. With forms it is, or holds, the day on which it takes effect, because a consent must name its date.',
    unless: 'enough for a banner; a form needs it',
    law: ['152-FZ art. 9 part 4'],
    example: '3 of 2026-11-01',
  },
  'policy.sha256': {
    about:
      'The hash of the generated policy, as `assent policy` prints it: one hash where `locale` is one language, one for each language where it is `auto`. `false` says that the text at `policy.url` is your own; then no stamp names the generated one.',
    unless: 'a receiver puts it into its `/assent.json` by itself; elsewhere stamps name no policy',
    example: false,
  },
  'policy.sha256.ru': {
    about: 'The hash of the Russian text.',
    example: 'AAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAA',
  },
  'policy.sha256.en': {
    about: 'The hash of the English text.',
    example: 'AAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAA',
  },
  regime: {
    about:
      'Which set of legal defaults holds: Russia, the European Union, the United Kingdom, California. It decides what a form must name, what the checker refuses, what the policy says of rights, and the terms of answers.',
    unless: '`ru`',
    law: ['152-FZ', 'GDPR', 'UK GDPR', 'CCPA'],
    example: 'ru',
  },
  locale: {
    about:
      'The language of banner, preferences and forms: `auto` follows the page’s `lang`, then the browser; a tag like `ru` fixes one.',
    unless: '`auto`',
    law: ['GDPR art. 12(1)'],
    example: 'auto',
  },
  revision: {
    about:
      'Raise it by one when people must be asked again: whoever answered an earlier revision sees the banner once more. `assent check --against OLD` says when a change of texts or recipients needs it.',
    unless: '1',
    law: ['152-FZ art. 9 part 4', 'GDPR art. 4(11)'],
    example: 2,
  },
  texts: {
    about:
      'Words of your own, by language and text key. An unknown key is refused with the nearest known one; a text that people agree by must keep its slots, like `{operator}`. Changed words change the hash in the proof.',
    unless: 'the words of the language',
    law: ['152-FZ art. 9 part 4', 'GDPR art. 13'],
    example: { en: { 'banner.title': 'Cookies on this site' } },
  },
};
