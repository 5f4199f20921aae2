import { expect, test } from 'vitest';
import { campaignTerm, searchTerms } from '../../src/core/searchTerms';
import { sha256 } from '../../src/receiver/digest';
import { readAll, readNewest } from '../../src/receiver/inbox/readInbox';
import { erase } from '../../src/receiver/rights/erase';
import { tombstoneFileOf } from '../../src/receiver/rights/tombstoneFile';
import type { InboxQuery } from '../../src/receiver/store/inbox/query';
import type { Slice } from '../../src/receiver/store/message';
import { choices, config, contact, stamp } from './messages';
import { startReceiver, type TestReceiver } from './receiver';

const MANY = { server: { ...config.server, postsPerMinute: 100_000 } };

const person = (name: string, phone: string, changes: Parameters<typeof contact>[0] = {}) =>
  contact({ fields: { name, phone }, typed: {}, ...changes });

/** Names of the leads that are found, newest first, after those that came a moment ago were read. */
async function found(
  receiver: TestReceiver,
  query: Partial<InboxQuery>,
  slice: Slice = { limit: 50 },
) {
  await readNewest(receiver);
  const { leads } = await receiver.store.inbox.find({ terms: [], ...query }, slice);
  return leads.map(({ fields }) => fields.name);
}

const looked = (receiver: TestReceiver, query: string) =>
  found(receiver, { terms: searchTerms(query) });

async function withPeople() {
  const receiver = await startReceiver(MANY);
  for (const lead of [
    person('Анна Каренина', '+79991234567'),
    person('Пётр Аннушкин', '+79161112233'),
    person('АЛЁНА О’Нил', '+4915112345678'),
  ]) {
    receiver.now.ms += 1000;
    await receiver.post('/v1/contact', lead);
  }
  return receiver;
}

test.each([
  ['анн', ['Пётр Аннушкин', 'Анна Каренина']],
  ['КАРЕН', ['Анна Каренина']],
  ['каренина анна', ['Анна Каренина']],
  ['петр', ['Пётр Аннушкин']],
  ['алена', ['АЛЁНА О’Нил']],
  ['нил', ['АЛЁНА О’Нил']],
  ['8 (999) 123-45-67', ['Анна Каренина']],
  ['+7 999 123 45 67', ['Анна Каренина']],
  ['89991234567', ['Анна Каренина']],
  ['+7999', ['Анна Каренина']],
  ['8999123', ['Анна Каренина']],
  ['8-999-12', ['Анна Каренина']],
  ['８ (９９９) １２３', ['Анна Каренина']],
  ['999 123', ['Анна Каренина']],
  ['45-67', ['Анна Каренина']],
  ['123-45-67', ['Анна Каренина']],
  ['1511 234', []],
  ['анн 2233', ['Пётр Аннушкин']],
  ['+49 151', ['АЛЁНА О’Нил']],
  ['никто', []],
  ['%', ['АЛЁНА О’Нил', 'Пётр Аннушкин', 'Анна Каренина']],
])('who looks for “%s” finds %j', async (query, names) => {
  expect(await looked(await withPeople(), query)).toEqual(names);
});

test('a common word is found as a rare one is, page by page, with every other condition', async () => {
  const receiver = await startReceiver({
    forms: { ...config.forms, order: config.forms?.callback ?? { purposes: {} } },
    ...MANY,
  });
  const add = receiver.store.write;
  const { id: first } = person('Мария', '+79990000000');
  expect(first).toBeDefined();
  const lead = contact();
  await receiver.post('/v1/contact', lead);
  const kept = await receiver.store.leads.find(lead.id);
  if (!kept) throw new Error('not kept');
  for (let start = 0; start < 2400; start += 200) {
    await add(async ({ leads }) => {
      for (let n = start; n < start + 200; n += 1) {
        const receivedAt = new Date(receiver.now.ms + n * 1000).toISOString();
        const form = n % 2 ? 'order' : 'callback';
        const fields = {
          name: n % 600 ? `Мария ${n}` : `Мария Редкая ${n}`,
          phone: `+7916${1_000_000 + n}`,
        };
        await leads.add({
          ...kept,
          id: `lead-${String(n).padStart(5, '0')}`,
          bodyHash: `h${n}`,
          receivedAt,
          form,
          fields,
        });
      }
    });
  }
  await readAll(receiver);
  expect(await receiver.store.inbox.unread()).toBe(0);
  expect(await looked(receiver, 'редк')).toEqual(
    [1800, 1200, 600, 0].map((n) => `Мария Редкая ${n}`),
  );
  const page = await found(receiver, { terms: searchTerms('мария'), form: 'order' }, { limit: 3 });
  expect(page).toEqual(['Мария 2399', 'Мария 2397', 'Мария 2395']);
  const at = (n: number) => ({
    receivedAt: new Date(receiver.now.ms + n * 1000).toISOString(),
    id: `lead-${String(n).padStart(5, '0')}`,
  });
  const older = { limit: 3, olderThan: at(2395) };
  expect(await found(receiver, { terms: searchTerms('мария'), form: 'order' }, older)).toEqual([
    'Мария 2393',
    'Мария 2391',
    'Мария 2389',
  ]);
  const newer = { limit: 3, newerThan: at(2389) };
  expect(await found(receiver, { terms: searchTerms('мария'), form: 'order' }, newer)).toEqual([
    'Мария 2395',
    'Мария 2393',
    'Мария 2391',
  ]);
  const days = { from: at(1000).receivedAt, before: at(1003).receivedAt };
  expect(await found(receiver, days)).toEqual([1002, 1001, 1000].map((n) => `Мария ${n}`));
  expect(await receiver.store.inbox.counts()).toMatchObject({ new: 2401, called: 0 });
  expect(await receiver.store.inbox.counts('order')).toMatchObject({ new: 1200 });
});

test('campaigns are found whole, in any case, only where they may be known', async () => {
  const receiver = await startReceiver({ browserInfo: { category: 'analytics' } });
  const given = choices.given();
  await receiver.post('/v1/consent', given);
  const lead = person('Из рекламы', '+79990000001', {
    browser: { campaign: { utm_source: 'Yandex', utm_campaign: 'Весна 100%' } },
    stamp: stamp({ previous: given.stamp.id }),
  });
  await receiver.post('/v1/contact', lead);
  await receiver.post('/v1/contact', person('Сама', '+79990000002'));
  const by = (name: string) =>
    found(receiver, { terms: [campaignTerm(name)].flatMap((term) => term ?? []) });
  expect(await by('yandex')).toEqual(['Из рекламы']);
  expect(await by('весна 100%')).toEqual(['Из рекламы']);
  expect(await by('весна 1000')).toEqual([]);
  expect(await by('yand')).toEqual([]);
  expect(await receiver.store.inbox.campaigns(10)).toEqual(['yandex', 'весна 100%']);
  await receiver.post('/v1/consent', choices.withdrawn(given.stamp.id));
  expect(await by('yandex')).toEqual([]);
  expect(await receiver.store.inbox.campaigns(10)).toEqual([]);
  expect(await looked(receiver, 'рекламы')).toEqual(['Из рекламы']);
});

test('what was corrected or erased is found by nothing that it said before', async () => {
  const receiver = await startReceiver();
  const lead = person('Прежнее Имя', '+79990000003', { keyHash: sha256('key') });
  await receiver.post('/v1/contact', lead);
  expect(await looked(receiver, 'прежнее')).toEqual(['Прежнее Имя']);
  await receiver.fetch('/v1/mine', {
    method: 'PATCH',
    headers: { Authorization: 'Bearer key', 'Content-Type': 'application/json' },
    body: JSON.stringify({ fields: { name: 'Новое', phone: '+79990000004' } }),
  });
  expect([await looked(receiver, 'прежнее'), await looked(receiver, '0003')]).toEqual([[], []]);
  expect(await looked(receiver, '0004 новое')).toEqual(['Новое']);
  const parts = {
    config,
    store: receiver.store,
    clock: () => receiver.now.ms,
    tombstoneFile: tombstoneFileOf(receiver.dataFolder),
  };
  await erase(parts, ({ of }) => of(lead.id), 'owner');
  expect(await looked(receiver, 'новое')).toEqual([]);
  const left = [
    await receiver.database.reads.selectFrom('inbox').selectAll().execute(),
    await receiver.database.reads.selectFrom('inbox_words').selectAll().execute(),
  ];
  expect(left).toEqual([[], []]);
  expect(await receiver.store.inbox.unread()).toBe(0);
});
