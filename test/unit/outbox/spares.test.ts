import { afterEach, beforeEach, expect, test } from 'vitest';
import { SPARE_KEY } from '../../../src/effects/unsent';
import { areLeadsMarked, markLeads } from '../../../src/outbox/leadMark';
import { allSpares, dropSpare, readSpare, writeSpare } from '../../../src/outbox/spares';
import { lead } from './powers';
import { plainStorage } from './storage';

let storage: Record<string, string>;

beforeEach(() => {
  storage = plainStorage();
  Reflect.set(globalThis, 'localStorage', storage);
});
afterEach(() => {
  Reflect.deleteProperty(globalThis, 'localStorage');
});

test('a lead stands until it is dropped, beside others', () => {
  const [one, two] = [lead(), lead({ id: 'two' })];
  expect([writeSpare(one), writeSpare(two)]).toEqual([true, true]);
  expect(allSpares()).toEqual([one, two]);
  dropSpare('one');
  expect([readSpare('one'), readSpare('two')]).toEqual([undefined, two]);
});

test('written anew meanwhile → what the database took does not drop it', () => {
  const taken = lead();
  writeSpare(taken);
  const newer = lead({ isUnclear: true });
  writeSpare(newer);
  dropSpare('one', taken);
  expect(readSpare('one')).toEqual(newer);
});

test('broken by another hand → passed over, the others are found', () => {
  storage[`${SPARE_KEY}bad`] = '{';
  writeSpare(lead());
  expect(allSpares()).toEqual([lead()]);
});

test('storage is denied → it could not be kept, and nothing is found', () => {
  Reflect.deleteProperty(globalThis, 'localStorage');
  expect(writeSpare(lead())).toBe(false);
  expect([allSpares(), areLeadsMarked()]).toEqual([[], false]);
});

test.each([
  ['the mark', () => markLeads(true), true],
  ['a lead the database has not taken', () => writeSpare(lead()), true],
  ['a consent message', () => Reflect.set(storage, 'assent_outbox', '[]'), false],
  ['a mark taken away again', () => [markLeads(true), markLeads(false)], false],
])('%s → whether leads wait', (_, stands, isMarked) => {
  stands();
  expect(areLeadsMarked()).toBe(isMarked);
});
