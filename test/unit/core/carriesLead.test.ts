import { expect, test } from 'vitest';
import { carriesLead } from '../../../src/core/carriesLead';

const lead = {
  id: '0b9c4f6e-7f1d-4f0e-9a53-0f3f2c1d5a77',
  fields: { name: 'Анна Каренина', phone: '+79991234567', email: 'anna@example.ru' },
};

test.each([
  ['the number as typed', '{"tel":"8 (999) 123-45-67"}'],
  ['the number in an address', '/lead?phone=%2B7+%28999%29+123-45-67'],
  ['the number without a code', 'phone=9991234567'],
  [
    'a name of some length',
    'name=%D0%90%D0%BD%D0%BD%D0%B0+%D0%9A%D0%B0%D1%80%D0%B5%D0%BD%D0%B8%D0%BD%D0%B0',
  ],
  ['an address of mail', 'email,anna@example.ru'],
  ['the stamp’s id', `_id=${lead.id}`],
  ['what is no address at all', '100% +7 999 123 45 67'],
])('%s → carries it', (_, text) => {
  expect(carriesLead(text, lead)).toBe(true);
});

test.each([
  ['nothing', ''],
  ['statistics', '{"event":"refused","at":1764190000000,"client":"1029384756.987654321"}'],
  ['another number', 'phone=+7 999 123-45-68'],
])('%s → does not', (_, text) => {
  expect(carriesLead(text, lead)).toBe(false);
});

test('short answers stand anywhere by chance', () => {
  expect(carriesLead('event=panna', { id: lead.id, fields: { name: 'anna' } })).toBe(false);
});
