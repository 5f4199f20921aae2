import type { Described } from './words';

/** The forms of a site: what they ask, for which purposes, and what follows. */
export const forms: Described = {
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
