import { expect, test } from 'vitest';
import { configJsonSchema } from '../../../src/config/jsonSchema';
import { dottedPath } from '../../../src/config/problem';
import { isInn, isOgrn } from '../../../src/config/taxNumbers';
import { editDistance, nearest } from '../../../src/core/nearest';

test.each([
  ['7718859585', true],
  ['7707083893', true],
  ['7718859584', false],
  ['500100732259', true],
  ['500100732269', false],
  ['500100732258', false],
  ['', false],
  ['771885958x', false],
])('ИНН %s → %s', (inn, sound) => {
  expect(isInn(inn)).toBe(sound);
});

test.each([
  ['1117746716691', true],
  ['1027700132195', true],
  ['1117746716690', false],
  ['304500116000157', true],
  ['304500116000156', false],
  ['11177467166911', false],
])('ОГРН %s → %s', (ogrn, sound) => {
  expect(isOgrn(ogrn)).toBe(sound);
});

test.each([
  ['', '', 0],
  ['abc', '', 3],
  ['receiver', 'reciever', 1],
  ['kitten', 'sitting', 3],
])('from %s to %s → %i edits', (from, to, edits) => {
  expect(editDistance(from, to)).toBe(edits);
});

test('nothing near → no guess', () => {
  expect(nearest('zzz', ['receiver', 'site'])).toBeUndefined();
});

test('paths are written as their reader would', () => {
  expect(dottedPath(['forms', 'callback', 'fields', 1, 'id'])).toBe('forms.callback.fields[1].id');
  expect(dottedPath(['texts', 'ru', 'banner.title'])).toBe('texts.ru["banner.title"]');
});

test('the JSON Schema names the keys and refuses others', () => {
  const schema = configJsonSchema();
  expect(schema).toMatchObject({
    type: 'object',
    required: ['operator'],
    additionalProperties: false,
  });
  expect(Object.keys(schema.properties ?? {})).toContain('forms');
});
