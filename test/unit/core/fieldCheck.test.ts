import { expect, test } from 'vitest';
import { checkField } from '../../../src/core/fieldCheck';

const check = (
  type: 'text' | 'tel' | 'email',
  value: string,
  required = true,
  questioned?: string,
) => checkField({ type, required }, value, questioned);

test.each([
  ['an empty required field', check('text', ' '), 'required'],
  ['a required phone with the stub of a mask', check('tel', '+7 ('), 'required'],
  ['an address without @', check('email', 'anna.example.ru'), 'email'],
  ['an address without a dot', check('email', 'anna@example'), 'email'],
  ['a number that cannot be right', check('tel', '8 999 123-45'), 'phone'],
  ['an optional number that cannot be right', check('tel', '8 999', false), 'phone'],
  ['a number changed after the question', check('tel', '8 999 12', true, '8 999 1'), 'phone'],
])('%s is a problem', (_, problem, code) => {
  expect(problem?.code).toBe(code);
});

test.each([
  ['one Cyrillic letter', check('text', 'Я')],
  ['an apostrophe', check('text', "О'Нил")],
  ['an address in Cyrillic', check('email', ' анна@почта.рф ')],
  ['an empty optional address', check('email', '', false)],
  ['an empty optional phone', check('tel', '', false)],
  ['a number the person insists on', check('tel', '8 999 1', true, '8 999 1')],
])('%s is fine', (_, problem) => {
  expect(problem).toBeUndefined();
});

test('the question carries what was probably meant', () => {
  expect(check('tel', '375 29 123 45 67')).toEqual({ code: 'phone', suggestion: '+375291234567' });
});
