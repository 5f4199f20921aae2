import { expect, test } from 'vitest';
import { isIdentifier } from '../../../src/audit/site/identifier';

test.each([
  '9f8e7d6c5b4a3f21',
  '550e8400-e29b-41d4-a716-446655440000',
  'v1.550E8400E29B41D4A716446655440000',
  'GA1.1.123456789.1700000000',
  'a1b2c3d4e5f6',
  'k3j9x0q2',
  '0.8437261940281',
  'user_84726194027',
  '4815162342108',
  '{"id":"b7f3-91ac-44de-08c1","at":1700000000000}',
  'abcdef1234567890',
  'abc123def456',
  'visitor-1234567890',
  'qzkvt7mrwpl',
  'uid%3D9f8e7d6c5b4a3f21',
  's%3Ab7Xk29QpLm3Zt8.s1gN4tUr3',
])('%s tells one browser from all others', (value) => {
  expect(isIdentifier(value)).toBe(true);
});

test.each([
  '',
  '1',
  'true',
  'dark',
  'ru-RU',
  'Europe/Moscow',
  '1700000000',
  '1732793021574',
  '1732793021574123',
  '2026-11-28T11:52:19.123Z',
  '20261128',
  '20261128115219',
  'Sat Nov 28 2026 11:52:19 GMT+0300',
  'version-2.14.3',
  'black-friday-2026',
  'summer2026sale',
  '/catalog/item-12345',
  'https://example.ru/page/17?utm=1',
  '{"theme":"dark","size":14,"seen":["intro","prices"]}',
  '{"items":[],"updated":1732793021574}',
  'aaaaaaaaaaaaaaaaaaaa',
  '000000000000',
  '+7 495 000-00-00',
])('%s does not', (value) => {
  expect(isIdentifier(value)).toBe(false);
});
