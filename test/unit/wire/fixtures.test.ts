import { expect, test } from 'vitest';
import { faultsOf } from '../../../src/receiver/intake/faults/fault';
import { ConsentMessage } from '../../../src/wire/consent';
import { Contact } from '../../../src/wire/contact';
import { Figures, figuresOf } from '../../../src/wire/figures';
import { bad, badFigures, good, goodFigures, newer } from '../../receiver/wireFixtures';

const schemaOf = (name: string, kind: string) =>
  kind === 'consent' && !name.startsWith('contact') ? ConsentMessage : Contact;

test.each(good)('%s → sound', (name, body) => {
  expect(schemaOf(name, body.kind).safeParse(body).error).toBeUndefined();
});

test.each(newer)('%s → holds a key that is not known yet', (name, { strangeAt, body }) => {
  const { error } = schemaOf(name, body.kind).safeParse(body);
  expect(faultsOf(error?.issues ?? [])).toEqual([
    { field: strangeAt, code: 'key-unknown', message: 'There is no such key.' },
  ]);
});

test.each(bad)('%s → fails at its path', (name, { failsAt, body }) => {
  const { error } = schemaOf(name, body.kind).safeParse(body);
  expect(faultsOf(error?.issues ?? []).map(({ field }) => field)).toEqual([failsAt]);
});

test.each(goodFigures)('figures %s → sound', (_, body) => {
  expect(Figures.safeParse(figuresOf(body)).error).toBeUndefined();
});

test.each(badFigures)('figures %s → fail at their path', (_, { failsAt, body }) => {
  const { error } = Figures.safeParse(figuresOf(body));
  expect(faultsOf(error?.issues ?? []).map(({ field }) => field ?? '')).toEqual([failsAt]);
});
