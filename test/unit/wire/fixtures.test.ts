import { expect, test } from 'vitest';
import { faultsOf } from '../../../src/receiver/intake/faults/fault';
import { ConsentMessage } from '../../../src/wire/consent';
import { Contact } from '../../../src/wire/contact';
import { bad, good } from '../../receiver/wireFixtures';

const schemaOf = (name: string, kind: string) =>
  kind === 'consent' && !name.startsWith('contact') ? ConsentMessage : Contact;

test.each(good)('%s → sound', (name, body) => {
  expect(schemaOf(name, body.kind).safeParse(body).error).toBeUndefined();
});

test.each(bad)('%s → fails at its path', (name, { failsAt, body }) => {
  const { error } = schemaOf(name, body.kind).safeParse(body);
  expect(faultsOf(error?.issues ?? []).map(({ field }) => field)).toEqual([failsAt]);
});
