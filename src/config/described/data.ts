import type { Described } from './words';

const NAMED = ['152-FZ art. 9 part 4', 'GDPR art. 13'];

/** What data is asked for, why, by whom it is received and where it lies. */
export const data: Described = {
  storage: {
    about:
      'Where receiver and endpoint keep what arrives. The policy and the notice to the regulator say it. The generated policy needs it where anything is sent.',
    unless:
      'nothing is said of the place; the checker asks for it under `ru`, the generated policy everywhere',
    law: ['152-FZ art. 18 part 5', '152-FZ art. 22 part 3'],
    example: { country: 'RU', keeper: 'ООО «Хостер»' },
  },
  'storage.country': {
    about:
      'The country, by its two capital letters (ISO 3166-1). Under `ru` another one than `RU` is refused unless `storage.override` says why.',
    law: ['152-FZ art. 18 part 5', 'GDPR ch. V'],
    example: 'RU',
  },
  'storage.keeper': {
    about: 'Who keeps it there: the hosting company, or the operator where the server is its own.',
    unless: 'the checker asks for it under `ru`',
    law: ['152-FZ art. 22 part 3'],
    example: 'ООО «Хостер»',
  },
  'storage.override': {
    about: 'Why it is lawful to keep it abroad. The policy shows these words.',
    unless: 'no reason is given',
    law: ['152-FZ art. 18 part 5'],
    example: 'First collected into the database in Russia, then copied.',
  },
  recipients: {
    about:
      'Everybody who is given data, by ids of your own. Purposes name them, and with that the consent text; deliveries go to nobody else.',
    unless: 'nobody but the operator',
    law: ['152-FZ art. 9 part 4', 'GDPR art. 13(1)(e)'],
    example: { bitrix24: { name: 'ООО «1С-Битрикс»', country: 'RU' } },
  },
  'recipients.*.name': {
    about: 'The full name. “Affiliates” name nobody and are refused.',
    law: NAMED,
    example: 'ООО «1С-Битрикс»',
  },
  'recipients.*.inn': {
    about: 'The tax number. A Russian one is verified.',
    unless: 'it is named without a number',
    example: '7717586110',
  },
  'recipients.*.address': {
    about: 'The postal address.',
    unless: 'it is named without an address',
    example: 'Москва, ул. Примерная, 2',
  },
  'recipients.*.country': {
    about:
      'The country, by its two capital letters. A recipient of a delivery needs it. The checker warns of one outside Russia (`ru`) or outside the area of adequate protection (`eu`, `uk`).',
    unless: 'the checker asks for it, and a delivery needs it',
    law: ['152-FZ art. 12', 'GDPR art. 13(1)(f)', 'GDPR ch. V'],
    example: 'RU',
  },
  purposes: {
    about:
      'Why data is processed, by ids of your own. Each purpose has its own text and its own box. `callback`, `newsletter` and `service` have ready words.',
    unless: 'none; a form needs one',
    law: ['152-FZ art. 5 part 2', 'GDPR art. 5(1)(b)'],
    example: { callback: { data: ['name', 'phone'], keepDays: 365 } },
  },
  'purposes.*.basis': {
    about:
      '`consent` shows a box with its own text. `request` shows a notice and no box, because the person asks for it by sending; the proof then says `submit`.',
    unless: '`consent`; for `callback` under `eu` `request`',
    law: ['GDPR art. 6(1)', '152-FZ art. 6 part 1'],
    example: 'consent',
  },
  'purposes.*.kind': {
    about:
      'What is done for it. `advertising` and `calls` (by machine or in bulk) need an agreement of their own that nothing depends on: no form can require them.',
    unless: '`service`',
    law: ['38-FZ art. 18 part 1', '152-FZ art. 15', 'GDPR art. 7(4)'],
    example: 'advertising',
  },
  'purposes.*.title': {
    about:
      'What it is for, as the sentence goes on after «чтобы» or “to”: one text, or one for each language. A purpose of your own needs it.',
    unless: 'the ready words of `callback`, `newsletter` and `service`',
    law: NAMED,
    example: { ru: 'подобрать мастера', en: 'find a craftsman' },
  },
  'purposes.*.data': {
    about:
      'Ids of the fields it needs. The consent text lists them, and a form may ask for no others.',
    law: ['152-FZ art. 5 part 5', 'GDPR art. 5(1)(c)'],
    example: ['name', 'phone'],
  },
  'purposes.*.recipients': {
    about:
      'Ids of the `recipients` who are given this data. The consent text names them; a new one is a new text.',
    unless: 'nobody but the operator',
    law: ['152-FZ art. 9 part 4', 'GDPR art. 13(1)(e)'],
    example: ['bitrix24'],
  },
  'purposes.*.keepDays': {
    about:
      'How long the data is kept. The receiver destroys it then by itself, with an act. A request keeps the term that held on its day.',
    unit: 'days',
    law: ['152-FZ art. 5 part 7', 'GDPR art. 5(1)(e)'],
    example: 365,
  },
};
