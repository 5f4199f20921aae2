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
  forms: {
    about:
      'The forms of the site, by the ids that `data-assent-form` names. One entry serves an own form, a wrapped one and a popup alike.',
    unless: 'none',
    example: { callback: { purposes: { callback: { required: true } } } },
  },
  'forms.*.fields': {
    about:
      'The fields in the order shown: an id, or an object. `name`, `phone`, `email` and `message` have ready types, labels and `autocomplete`. Only fields named here and in `extra` travel.',
    unless: '`["name", "phone"]`',
    law: ['152-FZ art. 5 part 5', 'GDPR art. 5(1)(c)'],
    example: ['name', { id: 'phone', required: false }],
  },
  'forms.*.fields.*.id': {
    about: 'The field’s id: its name on the wire, in lists and in texts.',
    example: 'phone',
  },
  'forms.*.fields.*.type': {
    about: 'What kind of input it is.',
    unless: 'the usual one of `name`, `phone`, `email`, `message`; else `text`',
    example: 'tel',
  },
  'forms.*.fields.*.label': {
    about: 'What stands above it: one text, or one for each language.',
    unless: 'the words of the language; else the id',
    example: { ru: 'Модель', en: 'Model' },
  },
  'forms.*.fields.*.required': {
    about: 'Whether the form cannot be sent without it.',
    unless: '`true` for `name` and `phone`, else `false`',
    example: true,
  },
  'forms.*.fields.*.options': {
    about: 'What a `select` offers.',
    unless: 'nothing to choose from, which a `select` is refused for',
    example: ['Repair', 'Cleaning'],
  },
  'forms.*.fields.*.value': {
    about: 'What a `hidden` field of an own form carries.',
    unless: 'empty',
    example: 'landing-7',
  },
  'forms.*.extra': {
    about:
      'Names of further inputs of a wrapped form that travel along. The consent text lists them, under `data.<name>` in `texts`. Passwords, files and cards never travel.',
    unless: 'none',
    example: ['model'],
  },
  'forms.*.purposes': {
    about: 'The purposes this form serves, in the order of their boxes.',
    law: ['152-FZ art. 9 part 1', 'GDPR art. 7(2)'],
    example: { callback: { required: true }, newsletter: {} },
  },
  'forms.*.purposes.*.required': {
    about:
      'Whether the form cannot be sent without this box. Mark the one purpose the request itself serves.',
    unless: '`false`',
    law: ['GDPR art. 7(4)', '38-FZ art. 18 part 1'],
    example: true,
  },
  'forms.*.success': {
    about: 'What follows once the server said yes.',
    unless: 'a sentence of thanks in the form’s place',
    example: { redirect: '/thanks' },
  },
  'forms.*.success.message': {
    about: 'Words of thanks: one text, or one for each language.',
    unless: 'the words of the language',
    example: { ru: 'Спасибо! Перезвоним до вечера.', en: 'Thank you! We call before tonight.' },
  },
  'forms.*.success.redirect': {
    about: 'The page that opens then: a path of the site or an https address.',
    unless: 'the page stays',
    example: '/thanks',
  },
  'forms.*.region': {
    about:
      'The country whose numbers are written without a code, by its two capital letters. A code, flag or list of countries beside the field goes first.',
    unless: '`RU`',
    example: 'RU',
  },
  'forms.*.kind': {
    about:
      '`rights` makes what comes by it a person’s request with the law’s term for an answer, at `/admin/requests`.',
    unless: '`lead`',
    law: ['152-FZ art. 20', 'GDPR art. 12(3)'],
    example: 'lead',
  },
  'forms.*.look': {
    about:
      'How an own form is dressed: `plain`, hairlines on the page itself, or `soft`, a card. The site’s own rules win either way.',
    unless: '`plain`',
    example: 'soft',
  },
};
