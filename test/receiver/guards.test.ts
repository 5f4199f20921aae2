import { sql } from 'kysely';
import { expect, test } from 'vitest';
import { storeFaultWords } from '../../src/cli/storeFaultWords';
import { readHeads } from '../../src/receiver/ledger/headFile';
import { verifyStore } from '../../src/receiver/ledger/verifyStore';
import { isPostgres } from '../postgres/testDatabase';
import { config, contact } from './messages';
import { startReceiver, type TestReceiver, temporaryFolder } from './receiver';

const GUARDS = [
  ['ledger_unchanged', 'ledger'],
  ['ledger_kept', 'ledger'],
  ['ledger_next', 'ledger'],
  ['leads_not_erased', 'leads'],
] as const;

/** What is told of a write that a guard refuses. */
const REFUSED = isPostgres ? /P0001/ : /SQLITE_CONSTRAINT_TRIGGER/;

const run = ({ database: { reads } }: TestReceiver, text: string) => sql.raw(text).execute(reads);

const drop = (receiver: TestReceiver, guard: string, table: string) =>
  run(receiver, `drop trigger ${guard}${isPostgres ? ` on ${table}` : ''}`);

async function said({ store }: TestReceiver): Promise<string[]> {
  const words: string[] = [];
  const heads = readHeads('none');
  await verifyStore({ store, heads, onFault: (fault) => words.push(storeFaultWords(fault)) });
  return words;
}

test.each(GUARDS)(
  '%s dropped → verify names it, a start puts it back and says so',
  async (guard, table) => {
    const folder = temporaryFolder();
    const receiver = await startReceiver({}, folder);
    await receiver.post('/v1/contact', contact());
    expect(await said(receiver)).toEqual([]);
    await drop(receiver, guard, table);
    expect(await said(receiver)).toEqual([
      expect.stringMatching(`^table ${table}: the database's own guard ${guard} is gone.*Start`),
    ]);
    const next = await startReceiver({}, folder);
    expect(next.logged).toEqual([
      expect.stringMatching(
        `^ledger: .*guard ${guard} of the table ${table} .*put back.*assent verify`,
      ),
    ]);
    expect(await said(next)).toEqual([]);
    await expect(run(next, `delete from ledger`)).rejects.toThrow(REFUSED);
    expect((await startReceiver({}, folder)).logged).toEqual([]);
  },
);

test.each(GUARDS)(
  '%s dropped while the receiver runs → the daily head puts it back and says so once',
  async (guard, table) => {
    const receiver = await startReceiver();
    await receiver.post('/v1/contact', contact());
    await drop(receiver, guard, table);
    receiver.logged.length = 0;
    await receiver.watch.renewHead();
    expect(receiver.logged).toEqual([
      expect.stringMatching(
        `^ledger: .*guard ${guard} of the table ${table} .*put back.*assent verify`,
      ),
    ]);
    expect(await said(receiver)).toEqual([]);
    await expect(run(receiver, `delete from ledger`)).rejects.toThrow(REFUSED);
    await receiver.watch.renewHead();
    expect(receiver.logged).toHaveLength(1);
    expect(receiver.watch.state().head?.count).toBe(1);
  },
);

/** What is there by name and guards nothing. */
const HOLLOW = isPostgres
  ? [
      ['switched off', 'alter table ledger disable trigger ledger_unchanged'],
      [
        'with a function that lets all pass',
        `create or replace function assent_ledger_refuse() returns trigger language plpgsql as
         $$ begin return coalesce(new, old); end $$`,
      ],
      [
        'for fewer events',
        `drop trigger ledger_unchanged on ledger;
         create trigger ledger_unchanged before delete on ledger
           for each row execute function assent_ledger_refuse()`,
      ],
      [
        'under a condition',
        `drop trigger ledger_unchanged on ledger;
         create trigger ledger_unchanged before update or delete on ledger
           for each row when (old.seq > 9000000) execute function assent_ledger_refuse()`,
      ],
      ['for replicas only', 'alter table ledger enable replica trigger ledger_unchanged'],
    ]
  : [
      [
        'that does nothing',
        'create trigger ledger_unchanged before update on ledger begin select 1; end',
      ],
      [
        'under a condition',
        `create trigger ledger_unchanged before update on ledger when old.seq > 9000000
         begin select raise(abort, 'the ledger is only ever added to'); end`,
      ],
      [
        'of another table',
        `create trigger ledger_unchanged before update on tombstones
         begin select raise(abort, 'the ledger is only ever added to'); end`,
      ],
    ];

test.each(HOLLOW)('a guard %s is none, and is made anew', async (_, text) => {
  const folder = temporaryFolder();
  const receiver = await startReceiver({}, folder);
  await receiver.post('/v1/contact', contact());
  if (!isPostgres) await drop(receiver, 'ledger_unchanged', 'ledger');
  await run(receiver, text);
  expect((await said(receiver)).join()).toContain('guard ledger_unchanged is');
  const next = await startReceiver({}, folder);
  expect(await said(next)).toEqual([]);
  await expect(run(next, `update ledger set event = 'refused'`)).rejects.toThrow(REFUSED);
});

test('looks deleted → verify says how many texts have none, until they are published again', async () => {
  const folder = temporaryFolder();
  const receiver = await startReceiver({}, folder);
  await run(receiver, 'delete from looks');
  const [words, ...more] = await said(receiver);
  expect(words).toMatch(
    /^looks: how pages showed \d+ of the kept texts is gone, text \S{43} among/,
  );
  expect(more).toEqual([]);
  expect(await said(await startReceiver({}, folder))).toEqual([]);
});

test('the look of an earlier configuration deleted → its own texts have none', async () => {
  const folder = temporaryFolder();
  const first = await startReceiver({ operator: { ...config.operator, name: 'Раньше' } }, folder);
  const { store } = await startReceiver({}, folder);
  const before = await store.looks.textsShown();
  await run(first, `delete from looks where texts = (select min(texts) from looks)`);
  const left = await store.looks.textsShown();
  const words = (await said(first)).join();
  expect(words).toContain(`showed ${before.length - left.length} of the kept texts`);
});

test('texts of a release that kept no looks need none', async () => {
  const receiver = await startReceiver();
  await run(receiver, 'delete from looks');
  await run(receiver, 'update texts set last_at = null');
  expect(await said(receiver)).toEqual([]);
});
