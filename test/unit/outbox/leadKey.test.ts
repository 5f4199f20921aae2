import { createHash } from 'node:crypto';
import { afterEach, beforeEach, expect, test } from 'vitest';
import type { Endpoint } from '../../../src/core/config';
import { readForeignAnswer } from '../../../src/core/foreignAnswer';
import type { Lead } from '../../../src/core/lead';
import type { LeadEntry } from '../../../src/core/outboxEntry';
import { contactEndpoint } from '../../../src/core/settings';
import * as foreign from '../../../src/outbox/foreign';
import { createLeads } from '../../../src/outbox/leads';
import { siteConfig } from '../../fixtures/config';
import { content } from '../core/content';
import { testOutbox, unclear, yes } from './powers';
import { plainStorage } from './storage';

const RECEIVER = { receiver: 'https://leads.example' };

beforeEach(() => {
  Reflect.set(globalThis, 'localStorage', plainStorage());
  Reflect.set(globalThis, 'location', new URL('https://site.example/remont'));
  // Nobody is translating the page.
  Reflect.set(globalThis, 'document', { querySelector: () => null });
});
afterEach(() => {
  for (const name of ['localStorage', 'location', 'document'])
    Reflect.deleteProperty(globalThis, name);
});

const lead = (id: string, replaces?: string): Lead => ({
  ...content,
  id,
  ...(replaces && { replaces }),
});

/** A page that sends leads; what it posted, and the keys it made in their order. */
function page(to: { receiver: string } | { endpoint: string | Endpoint } = RECEIVER) {
  const posted: string[] = [];
  const keys: string[] = [];
  const { powers } = testOutbox();
  const config = siteConfig(to);
  const leads = createLeads({
    config,
    endpoint: () => contactEndpoint(config),
    configUrl: undefined,
    language: { locale: 'ru' },
    version: '1',
    gpc: false,
    isSecure: true,
    powers,
    record: () => undefined,
    newId: () => 'stamp',
    newKey: () => `key ${keys.push(`key ${keys.length + 1}`)}`,
    address: () => 'https://site.example/remont',
    askBrowser: async () => undefined,
    loadForeign: async () => ({ ...foreign, readForeignAnswer }),
    alone: (_, work) => work(),
    explainFailure() {},
    async post({ body, headers }, id) {
      posted.push(`${body}${JSON.stringify(headers)}`);
      return id === 'unclear' ? unclear : yes;
    },
  });
  return { leads, posted, keys };
}

const hashOf = (key: string) => createHash('sha256').update(key).digest('base64url');

/** The hashes of keys in what was posted. */
const hashes = (posted: string[]) => posted.map((text) => /"keyHash":"(.*?)"/.exec(text)?.[1]);

test('a lead goes with the hash of its key, never with the key', async () => {
  const { leads, posted, keys } = page();
  await leads.send(lead('one'));
  expect(keys).toEqual(['key 1']);
  expect(hashes(posted)).toEqual([hashOf('key 1')]);
  expect(posted.join()).not.toContain('key 1');
});

test('an edit has the key of the first lead of its chain, another lead one of its own', async () => {
  const { leads, posted } = page();
  for (const sent of [lead('one'), lead('two', 'one'), lead('three', 'one'), lead('other')]) {
    await leads.send(sent);
  }
  const [first, other] = [hashOf('key 1'), hashOf('key 2')];
  expect(hashes(posted)).toEqual([first, first, first, other]);
});

test('an edit that is sent before its first lead is frozen → the same key all the same', async () => {
  const { leads, posted } = page();
  await Promise.all([leads.send(lead('one')), leads.send(lead('two', 'one'))]);
  expect(hashes(posted)).toEqual([hashOf('key 1'), hashOf('key 1')]);
});

test('as long as a lead waits, its key stands with it', async () => {
  const { leads } = page();
  const spares: LeadEntry[] = [];
  void leads.send(lead('unclear'), {
    kept: () => spares.push(...Object.values(localStorage).flatMap(entryIn)),
    waits() {},
    triesAgain() {},
  });
  await expect.poll(() => spares.map(({ key }) => key)).toEqual(['key 1']);
});

test.each([
  ['as JSON → the hash goes', { url: 'https://crm.example/lead' }, [hashOf('key 1')]],
  ['as a form → nothing of it', { url: 'https://crm.example/lead', format: 'form' }, [undefined]],
] as const)('to an endpoint of another kind %s', async (_, endpoint, expected) => {
  const { leads, posted } = page({ endpoint });
  await leads.send(lead('one'));
  expect(hashes(posted)).toEqual(expected);
  expect(posted.join()).not.toMatch(/key.1/);
});

/** The lead that is written so, if it is one. */
function entryIn(text: unknown): LeadEntry[] {
  const entry: unknown = JSON.parse(String(text));
  // What `writeSpare` writes.
  return entry && typeof entry === 'object' ? [entry as LeadEntry] : [];
}
