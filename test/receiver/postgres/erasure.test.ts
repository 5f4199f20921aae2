import { existsSync, readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { sql } from 'kysely';
import pg from 'pg';
import { expect, onTestFinished, test, vi } from 'vitest';
import { sha256 } from '../../../src/receiver/digest';
import { readNewest } from '../../../src/receiver/inbox/readInbox';
import { acceptLead } from '../../../src/receiver/intake/acceptLead';
import { erase } from '../../../src/receiver/rights/erase';
import { hold, release } from '../../../src/receiver/rights/hold';
import { keepRights } from '../../../src/receiver/rights/keepRights';
import { noteRequest } from '../../../src/receiver/rights/requests';
import { tombstoneFileOf } from '../../../src/receiver/rights/tombstoneFile';
import { SERVER } from '../../postgres/testDatabase';
import { choices, config, contact, stamp } from '../messages';
import { startReceiver } from '../receiver';

/** Files of all databases of the server that hold any of these words. */
async function filesWith(words: readonly string[]): Promise<string[]> {
  const client = new pg.Client(process.env[SERVER]);
  await client.connect();
  await client.query('checkpoint');
  const { rows } = await client.query<{ data_directory: string }>('show data_directory');
  await client.end();
  const base = join(rows[0]?.data_directory ?? '', 'base');
  return readdirSync(base, { recursive: true, encoding: 'utf8', withFileTypes: true })
    .filter((entry) => entry.isFile())
    .map((entry) => join(entry.parentPath, entry.name))
    .filter((file) => holdsAny(file, words));
}

function holdsAny(file: string, words: readonly string[]): boolean {
  try {
    const bytes = readFileSync(file);
    return words.some((word) => bytes.includes(word));
  } catch (error) {
    // Tests beside this one drop databases of theirs meanwhile: a file that is gone holds nothing.
    if (!existsSync(file)) return false;
    throw error;
  }
}

test('what was erased and corrected is in no file of a table after the upkeep', async () => {
  const receiver = await startReceiver();
  const send = (name: string, key: string) =>
    receiver.post(
      '/v1/contact',
      contact({ fields: { name, phone: '+79995551199' }, typed: {}, keyHash: sha256(key) }),
    );
  const ask = (method: string, key: string, body?: unknown) =>
    receiver.fetch('/v1/mine', {
      method,
      headers: { Authorization: `Bearer ${key}`, 'Content-Type': 'application/json' },
      ...(body === undefined ? {} : { body: JSON.stringify(body) }),
    });
  await send('КанарейкаСтёртая', 'erased');
  await send('КанарейкаБывшая', 'corrected');
  const canaries = ['КанарейкаСтёртая', 'КанарейкаБывшая', '+79995551199'];
  expect(await filesWith(canaries)).not.toEqual([]);
  await ask('DELETE', 'erased');
  await ask('PATCH', 'corrected', { fields: { name: 'Анна', phone: '+79123456789' } });
  expect(await receiver.store.tidy()).toBe(true);
  expect(await filesWith(canaries)).toEqual([]);
  expect((await ask('GET', 'corrected')).status).toBe(200);
  // Nothing was deleted since.
  expect(await receiver.store.tidy()).toBe(false);
});

test('nor is what was set aside, told of a browser, asked with a lead, or said of a hold', async () => {
  const receiver = await startReceiver({ browserInfo: { category: 'analytics' } });
  const { store, now, dataFolder, post } = receiver;
  const parts = { config, store, clock: () => now.ms, tombstoneFile: tombstoneFileOf(dataFolder) };
  const canaries = ['кампания', 'бывший ключ', 'основание', 'вопрос', 'непрочитанное'].map(
    (word) => `Канарейка: ${word}.`,
  );
  const [campaign = '', key = '', basis = '', note = '', unreadName = ''] = canaries;
  const given = choices.given({ browser: { campaign: { utm_source: campaign } } });
  await post('/v1/consent', given);
  const lead = {
    ...contact({
      browser: { campaign: { utm_source: campaign } },
      stamp: stamp({ previous: given.stamp.id }),
    }),
    mood: key,
  };
  const unread = { ...contact({ fields: { name: unreadName, phone: '+79995550100' } }), v: 9 };
  const kept = contact();
  for (const sent of [lead, unread, kept]) await post('/v1/contact', sent);
  await store.write((tx) =>
    noteRequest(
      tx,
      config,
      { kind: 'other', via: 'form', contact: 'А', note, lead: kept.id },
      now.ms,
    ),
  );
  const until = new Date(now.ms + 1000).toISOString();
  await hold(parts, kept.id, { basis, until });
  expect(await filesWith(canaries)).not.toEqual([]);
  // The owner takes it in: what nobody could read of it goes.
  await acceptLead(parts, lead.id);
  await post('/v1/consent', choices.withdrawn(given.stamp.id));
  await release(parts, kept.id);
  for (const { id } of [unread, kept]) await erase(parts, ({ of }) => of(id), 'owner');
  expect(await store.tidy()).toBe(true);
  expect(await filesWith(canaries)).toEqual([]);
  expect(await store.leads.find(lead.id)).toBeDefined();
});

test('nor stands it among the values by which the server plans its queries', async () => {
  const { store, now, dataFolder, post, database } = await startReceiver({
    server: { ...config.server, postsPerMinute: 10_000 },
  });
  const parts = { config, store, clock: () => now.ms, tombstoneFile: tombstoneFileOf(dataFolder) };
  const canary = contact({ fields: { name: 'КанарейкаИзвестная', phone: '+79995550177' } });
  const canaries = ['КанарейкаИзвестная', '79995550177'];
  await post('/v1/contact', canary);
  for (let more = 0; more < 30; more += 1) {
    const phone = `+7999${1_000_000 + more * 7919}`;
    await post('/v1/contact', contact({ fields: { name: `Имя ${more}`, phone } }));
  }
  // As the server does by itself once enough was written.
  await sql`analyze`.execute(database.reads);
  const sampled = async () => {
    const { rows } = await sql<{ attname: string; told: string }>`
      select attname, concat(most_common_vals, histogram_bounds) as told from pg_stats
      where schemaname = 'public'`.execute(database.reads);
    return rows.filter(({ told }) => canaries.some((word) => told.includes(word)));
  };
  expect(await sampled()).toEqual([]);
  await erase(parts, ({ of }) => of(canary.id), 'owner');
  expect(await store.tidy()).toBe(true);
  expect(await filesWith(canaries)).toEqual([]);
});

test.each([
  ['who reads here', 'own', ['begin isolation level repeatable read', 'select id from leads']],
  [
    'who writes in another database of the server',
    'another',
    ['begin', 'select pg_current_xact_id()'],
  ],
])('the upkeep waits for %s since before something was erased', async (_, where, begun) => {
  const { store, now, dataFolder, post, database } = await startReceiver();
  const parts = { config, store, clock: () => now.ms, tombstoneFile: tombstoneFileOf(dataFolder) };
  const lead = contact({ fields: { name: 'КанарейкаВидимая', phone: '+79995551166' } });
  await post('/v1/contact', lead);
  const url = new URL(process.env[SERVER] ?? '');
  if (where === 'own') {
    const named = await sql<{ name: string }>`select current_database() as name`.execute(
      database.reads,
    );
    url.pathname = named.rows[0]?.name ?? '';
  }
  const other = new pg.Client(String(url));
  await other.connect();
  for (const statement of begun) await other.query(statement);
  await erase(parts, ({ of }) => of(lead.id), 'owner');
  const tidying = store.tidy();
  await vi.waitFor(async () => {
    const { rows } = await sql`select 1 from pg_stat_activity where datname = current_database()
      and pid <> pg_backend_pid() and query like '%age(backend_xmin)%'`.execute(database.reads);
    expect(rows).not.toEqual([]);
  });
  if (where === 'own')
    expect((await other.query('select id from leads')).rows).toEqual([{ id: lead.id }]);
  await other.query('commit');
  await other.end();
  expect(await tidying).toBe(true);
  expect(await filesWith(['КанарейкаВидимая', '79995551166'])).toEqual([]);
});

test('nor stands it in what leads are looked for by, nor in a note', async () => {
  const { store, now, dataFolder, post, database } = await startReceiver();
  const parts = { config, store, clock: () => now.ms, tombstoneFile: tombstoneFileOf(dataFolder) };
  const lead = contact({ fields: { name: 'КанарейкаИскомая', phone: '+79995551188' } });
  await post('/v1/contact', lead);
  await readNewest({ store });
  await store.write(({ work }) =>
    work.addNote(lead.id, 'Заметка: канарейкаискомая', { at: 'now', by: undefined }),
  );
  const canaries = ['КанарейкаИскомая', 'канарейкаискомая', '79995551188', '88105559997'];
  await sql`analyze`.execute(database.reads);
  const { rows } = await sql<{ told: string }>`
    select concat(most_common_vals, histogram_bounds) as told from pg_stats
    where schemaname = 'public'`.execute(database.reads);
  expect(rows.filter(({ told }) => canaries.some((word) => told.includes(word)))).toEqual([]);
  expect(await filesWith(canaries)).not.toEqual([]);
  await erase(parts, ({ of }) => of(lead.id), 'owner');
  expect(await store.tidy()).toBe(true);
  expect(await filesWith(canaries)).toEqual([]);
});

test('a receiver that is started anew each day sees to it an hour after each start', async () => {
  const { store, now, dataFolder, post } = await startReceiver();
  const lead = contact();
  await post('/v1/contact', lead);
  const parts = { config, store, clock: () => now.ms, tombstoneFile: tombstoneFileOf(dataFolder) };
  await erase(parts, ({ of }) => of(lead.id), 'owner');
  vi.useFakeTimers({ toFake: ['setTimeout', 'setInterval', 'clearTimeout', 'clearInterval'] });
  onTestFinished(() => {
    vi.useRealTimers();
  });
  const tidied = new Promise((resolve) => {
    const tidy = async () => {
      const isDone = await store.tidy();
      resolve(isDone);
      return isDone;
    };
    const keeping = { ...parts, store: { ...store, tidy }, log: () => {}, isShared: false };
    onTestFinished(keepRights(() => keeping));
  });
  vi.advanceTimersByTime(3_600_000);
  vi.useRealTimers();
  expect(await tidied).toBe(true);
});
