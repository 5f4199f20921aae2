import { writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { expect, test } from 'vitest';
import { run } from '../../../src/cli/run';
import { openPostgres } from '../../../src/receiver/store/postgres/openPostgres';
import { openServed } from '../../../src/receiver/store/sqlite/openServed';
import { openSqlite } from '../../../src/receiver/store/sqlite/openSqlite';
import { createStore } from '../../../src/receiver/store/store';
import { databaseUrlOf } from '../../postgres/testDatabase';
import { consent, contact } from '../messages';
import { startReceiver, temporaryFolder } from '../receiver';

async function migrate(from: string, DATABASE_URL: string | undefined, ...more: string[]) {
  const printed: string[] = [];
  const note = (line: string) => void printed.push(line);
  const code = await run({
    args: ['migrate', '--from', from, ...more],
    env: { DATABASE_URL },
    folder: '/',
    distFolder: '/',
    print: note,
    write: async () => true,
    printError: note,
    stopped: async () => {},
  });
  return { code, printed: printed.join('\n') };
}

/** A SQLite folder that holds leads of every kind: what a receiver was sent while it ran on PostgreSQL, copied. */
async function filledFolder(): Promise<string> {
  const receiver = await startReceiver({ server: { postsPerMinute: 10_000 } });
  const first = contact({ keyHash: 'k'.repeat(43) });
  const sent = [
    first,
    contact({ keyHash: first.keyHash ?? '', replaces: first.id }),
    contact({ trap: { filled: true } }),
    contact({ fields: { name: 'Анна "Ня" 🐈 \\u0000', phone: '+79991234567' } }),
    ...Array.from({ length: 600 }, () => contact()),
  ];
  for (const body of sent) await receiver.post('/v1/contact', body);
  await receiver.post('/v1/consent', consent());
  const folder = join(temporaryFolder(), 'data');
  const opened = await openSqlite(folder);
  if (opened.kind === 'failed') throw new Error(opened.message);
  const store = createStore(opened.database);
  const texts = await receiver.store.texts.byHash(
    sent[0]?.stamp.texts.map((text) => text.sha256) ?? [],
  );
  const leads = [
    ...(await receiver.store.leads.list({ limit: 1000 })),
    ...(await receiver.store.leads.list({ limit: 1000 }, { standing: 'replaced' })),
  ];
  const consents = await receiver.store.consents.list({ limit: 10 });
  await store.write(async (tx) => {
    await tx.texts.add(texts);
    for (const lead of leads) await tx.leads.add(lead);
    for (const message of consents) await tx.consents.add(message);
  });
  await store.close();
  return folder;
}

/** All that a store answers. */
async function seen(opened: Awaited<ReturnType<typeof openSqlite>>) {
  if (opened.kind === 'failed') throw new Error(opened.message);
  const store = createStore(opened.database);
  const whole = { limit: 1000 };
  const all = {
    leads: await store.leads.list(whole),
    aside: await store.leads.list(whole, { standing: 'aside' }),
    replaced: await store.leads.list(whole, { standing: 'replaced' }),
    counts: [await store.leads.count(), await store.consents.count(), await store.asideBytes()],
    consents: await store.consents.list(whole),
    decisions: await store.decisions.counts(),
  };
  await store.close();
  return all;
}

test('a SQLite folder moved into PostgreSQL is there whole, counted on both sides; a second time is refused', async () => {
  const folder = await filledFolder();
  const url = await databaseUrlOf(join(temporaryFolder(), 'target'));
  const moved = await migrate(folder, url);
  expect(moved.printed).toMatch(/leads: 604 in \S+, 604 in PostgreSQL\n/);
  expect(moved.printed).toMatch(/consents: 1 in \S+, 1 in PostgreSQL\n/);
  expect(moved.printed).toContain(`the same DATABASE_URL and --data ${folder}, where`);
  expect(moved.code).toBe(0);
  const [before, after] = [
    await seen(await openSqlite(folder)),
    await seen(await openPostgres(url)),
  ];
  expect(before.leads.length + before.replaced.length).toBe(604);
  expect(after).toEqual(before);
  const again = await migrate(folder, url);
  expect([again.code, again.printed]).toEqual([
    1,
    expect.stringMatching(/holds (leads|consents) already\. Name an empty one/),
  ]);
});

test('--json → one document; --config and --data are taken as everywhere', async () => {
  const folder = join(temporaryFolder(), 'data');
  const url = await databaseUrlOf(join(temporaryFolder(), 'target'));
  await seen(await openSqlite(folder));
  const flags = ['--json', '--config', 'assent.json', '--data', 'data'];
  const { code, printed } = await migrate(folder, url, ...flags);
  expect(code).toBe(0);
  expect(JSON.parse(printed)).toMatchObject({
    v: 1,
    tables: expect.arrayContaining([{ table: 'leads', from: 0, to: 0 }]),
  });
});

test('a folder that is served → refused, and nothing was moved: what it takes in meanwhile would stay behind', async () => {
  const folder = join(temporaryFolder(), 'data');
  const url = await databaseUrlOf(join(temporaryFolder(), 'target'));
  const served = await openServed(folder);
  if (served.kind === 'failed') throw new Error(served.message);
  const refused = await migrate(folder, url);
  await served.database.close();
  expect(refused).toEqual({
    code: 1,
    printed: expect.stringMatching(
      new RegExp(
        `is in use, by process ${process.pid}: .*\\. Stop that one first, then migrate\\.$`,
      ),
    ),
  });
  expect((await migrate(folder, url)).code).toBe(0);
});

test('no DATABASE_URL, no folder → 2, and what to do', async () => {
  const missing = join(temporaryFolder(), 'not-there');
  expect(await migrate(missing, undefined)).toMatchObject({
    code: 2,
    printed: expect.stringMatching(/DATABASE_URL is not set in the environment/),
  });
  const url = await databaseUrlOf(join(temporaryFolder(), 'target'));
  expect(await migrate(missing, url)).toMatchObject({
    code: 2,
    printed: expect.stringMatching(/assent\.db is not there\. Name the data folder/),
  });
  const empty = temporaryFolder();
  writeFileSync(join(empty, 'assent.db'), '');
  expect(await migrate(empty, url)).toMatchObject({
    code: 1,
    printed: expect.stringMatching(/assent\.db is not a database of Assent\. Name the data folder/),
  });
});
