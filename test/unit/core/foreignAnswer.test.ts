import { expect, test } from 'vitest';
import { readForeignAnswer } from '../../../src/core/foreignAnswer';

const at = (field: string, message: string, code = '') => ({ field, code, message });

test.each<[string, number, unknown]>([
  ['our receiver', 201, { ok: true, id: '1' }],
  ['set aside', 202, { ok: true, id: '1' }],
  ['an empty answer', 204, undefined],
  ['plain words', 200, 'OK'],
  ['Contact Form 7 that sent', 200, { status: 'mail_sent', message: '1' }],
  ['something else with a status', 200, { status: 'success' }],
  ['Formspree', 200, { ok: true, next: '1' }],
])('%s is a yes', (_, status, reply) => {
  expect(readForeignAnswer(status, reply, '1')).toMatchObject({ kind: 'sent', id: '1' });
});

test.each<[string, number, unknown, unknown[]]>([
  [
    'our receiver',
    422,
    { ok: false, errors: [{ field: 'fields.phone', code: 'phone', message: 'No.' }] },
    [at('fields.phone', 'No.', 'phone')],
  ],
  [
    'Formspree',
    422,
    {
      error: 'Validation errors',
      errors: [{ code: 'TYPE_EMAIL', field: 'email', message: 'should be an email' }],
    },
    [at('email', 'should be an email', 'TYPE_EMAIL')],
  ],
  [
    'HubSpot',
    400,
    {
      status: 'error',
      message: 'The request is not valid',
      errors: [
        {
          message: "Error in 'fields.email'. Invalid email address 'a@'",
          errorType: 'INVALID_EMAIL',
        },
        { message: 'No such form', errorType: 'FORM_NOT_FOUND' },
      ],
    },
    [
      at('email', "Invalid email address 'a@'", 'INVALID_EMAIL'),
      { code: 'FORM_NOT_FOUND', message: 'No such form' },
    ],
  ],
  [
    'Contact Form 7 behind its 200',
    200,
    {
      status: 'validation_failed',
      message: 'One or more fields have an error.',
      invalid_fields: [{ field: 'your-tel', message: 'Too short.', idref: null }],
    },
    [at('your-tel', 'Too short.')],
  ],
  [
    'Contact Form 7 that misses an acceptance',
    200,
    { status: 'acceptance_missing', message: 'Accept the terms.' },
    [{ code: '', message: 'Accept the terms.' }],
  ],
])('%s: faults are found', (_, status, reply, errors) => {
  expect(readForeignAnswer(status, reply, '1')).toEqual({ kind: 'invalid', errors });
});

test.each<[string, number, unknown, string, boolean]>([
  [
    'Contact Form 7 whose mail failed',
    200,
    { status: 'mail_failed', message: 'x' },
    'refused',
    false,
  ],
  ['Contact Form 7 that smells spam', 200, { status: 'spam', message: 'x' }, 'refused', false],
  [
    'our receiver that is asked too often',
    429,
    { ok: false, errors: [{ code: 'too-many', message: 'Too many posts.' }] },
    'refused',
    false,
  ],
  ['a 404', 404, undefined, 'refused', false],
  ['a 503', 503, undefined, 'server', false],
  ['a 500 with words', 500, { errors: [{ message: 'x' }] }, 'server', true],
  ['broken errors', 400, { errors: [null, 7, { message: 8 }] }, 'refused', false],
])('%s is a failure', (_, status, reply, reason, mayHaveArrived) => {
  expect(readForeignAnswer(status, reply, '1')).toMatchObject({
    kind: 'failed',
    reason,
    mayHaveArrived,
  });
});
