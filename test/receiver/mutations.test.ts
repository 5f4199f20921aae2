import { sql } from 'kysely';
import { expect, test } from 'vitest';
import { receiptPowers } from '../../src/cli/receiptPowers';
import { receiptWords } from '../../src/cli/receiptWords';
import { storeFaultWords } from '../../src/cli/storeFaultWords';
import { verifyReceipt } from '../../src/core/verifyReceipt';
import { acceptLead } from '../../src/receiver/intake/acceptLead';
import { disclose } from '../../src/receiver/ledger/disclose';
import { headFileOf, readHeads } from '../../src/receiver/ledger/headFile';
import { rotateKey } from '../../src/receiver/ledger/rotateKey';
import { verifyStore } from '../../src/receiver/ledger/verifyStore';
import { mutateReceipt, type SavedReceipt } from '../fuzz/mutateReceipt';
import { changeTable, type Row } from '../fuzz/mutateRow';
import { seeded } from '../fuzz/random';
import { isPostgres } from '../postgres/testDatabase';
import { config, consent, contact, shownTexts, stamp } from './messages';
import { startReceiver, type TestReceiver, temporaryFolder } from './receiver';

/** `npm run test:mutations` makes a thousand of each; the same seed makes the same. */
const MUTATIONS = Number(process.env.MUTATIONS ?? 100);
const SEED = Number(process.env.MUTATIONS_SEED ?? 7077);

const BROWSER = { family: 'Chrome', version: '150', language: 'ru' };
const withBrowser = { ...config, browserInfo: { category: 'analytics' } };

/** A receiver with a record of each kind, and the receipts that were handed out for leads. */
async function lived(): Promise<{ receiver: TestReceiver; saved: SavedReceipt[] }> {
  const folder = temporaryFolder();
  const first = await startReceiver({}, folder, withBrowser);
  const keyHash = 'k'.repeat(43);
  const replaced = contact({ keyHash });
  const leads = [
    replaced,
    contact({ keyHash, replaces: replaced.id, doubts: ['phone'] }),
    contact({ browser: BROWSER, extra: {} }),
    contact({ trap: { ms: 100, filled: true } }),
  ];
  const saved: SavedReceipt[] = [];
  for (const lead of leads) {
    const answer = await first.post('/v1/contact', lead);
    const { receipt } = (await answer.json()) as { receipt?: SavedReceipt };
    const { fields, typed, extra } = lead;
    if (receipt) saved.push({ ...receipt, data: { fields, typed, extra } });
  }
  await first.post('/v1/consent', consent({ browser: BROWSER }));
  await first.post('/v1/consent', consent({ stamp: stamp() }));
  await first.post(
    '/v1/contact',
    contact({
      stamp: stamp({ texts: [{ role: 'label', id: 'callback', sha256: 'u'.repeat(43) }] }),
    }),
  );
  const { store, dataFolder, now } = first;
  const takenBack = [contact({ trap: { ms: 90, filled: true } }), { ...contact(), v: 2 }];
  for (const lead of takenBack) {
    await first.post('/v1/contact', lead);
    const parts = { config: withBrowser, store, clock: () => now.ms };
    expect(await acceptLead(parts, lead.id)).toBe('accepted');
  }
  const [lead = replaced] = leads;
  const basis = 'Article 7';
  const given = { lead: lead.id, recipient: 'Department', basis, nowMs: now.ms };
  await disclose(store, { ...given, person: 'Ирина' });
  const later = { store, dataFolder, isPrinted: false, nowMs: now.ms + 1000 };
  expect((await rotateKey(later)).kind).toBe('rotated');
  const receiver = await startReceiver({}, folder, withBrowser);
  await receiver.post('/v1/contact', contact());
  await receiver.watch.renewHead();
  return { receiver, saved };
}

test(`of ${MUTATIONS} mutated receipts from seed ${SEED}, ${MUTATIONS} are found and named`, async () => {
  const { receiver, saved } = await lived();
  const keys = await receiver.store.keys.list();
  const random = seeded(SEED);
  const [first, ...rest] = saved;
  if (!first) throw new Error('no receipt');
  for (const one of saved) {
    expect((await verifyReceipt(JSON.stringify(one), keys, receiptPowers)).faults).toEqual([]);
  }
  const passed: string[] = [];
  const names = new Set<string>();
  for (let made = 0; made < MUTATIONS; made++) {
    const receipt = random.pick([first, ...rest]);
    const other = saved[(saved.indexOf(receipt) + 1) % saved.length] ?? first;
    const text = mutateReceipt(receipt, other, random);
    const { faults } = await verifyReceipt(text, keys, receiptPowers);
    if (faults.length === 0) passed.push(text);
    for (const fault of faults) {
      names.add(fault.code);
      expect(receiptWords(fault)).toMatch(/\w{4}/);
    }
  }
  expect(passed).toEqual([]);
  // The drill is worth something only where it meets faults of many kinds.
  expect(names.size).toBeGreaterThan(10);
}, 500_000);

/** Tables with what puts one's fault into words: the ids that must stand there. */
const TABLES: Record<string, (row: Row) => unknown[]> = {
  leads: ({ id }) => [id],
  consents: ({ id }) => [id],
  ledger: ({ seq }) => [`entry ${seq}`, `entry ${Number(seq) + 1}`],
  proofs: ({ record, seq }) => [record, `entry ${seq}`],
  texts: ({ sha256 }) => [sha256],
  signing_keys: ({ kid }) => [kid, 'key', 'receipt'],
  disclosures: ({ id, lead }) => [id, lead],
};

async function unguard({ database: { reads } }: TestReceiver): Promise<void> {
  for (const guard of ['ledger_unchanged', 'ledger_kept', 'ledger_next']) {
    await sql.raw(`drop trigger ${guard}${isPostgres ? ' on ledger' : ''}`).execute(reads);
  }
}

/** What verifying says, in words. */
async function said({ store, dataFolder }: TestReceiver): Promise<string[]> {
  const words: string[] = [];
  const heads = readHeads(headFileOf(dataFolder));
  await verifyStore({ store, heads, onFault: (fault) => words.push(storeFaultWords(fault)) });
  return words;
}

/** Puts rows in the place of all that a table holds; false where the database refuses them. */
async function fill({ database: { reads } }: TestReceiver, table: string, rows: readonly Row[]) {
  try {
    await reads.transaction().execute(async (tx) => {
      await sql`delete from ${sql.table(table)}`.execute(tx);
      for (const row of rows) {
        const columns = Object.keys(row).map((column) => sql.ref(column));
        const values = Object.values(row).map((value) => sql`${value}`);
        await sql`insert into ${sql.table(table)} (${sql.join(columns)}) values (${sql.join(values)})`.execute(
          tx,
        );
      }
    });
    return true;
  } catch {
    return false;
  }
}

test(`of ${MUTATIONS} mutated rows and texts from seed ${SEED}, ${MUTATIONS} are found and named`, async () => {
  const { receiver } = await lived();
  expect(await said(receiver)).toEqual([]);
  await unguard(receiver);
  const unguarded = await said(receiver);
  expect(unguarded.map((words) => words.match(/guard (\w+)/)?.[1])).toEqual([
    'ledger_unchanged',
    'ledger_kept',
    'ledger_next',
  ]);
  const before: Record<string, Row[]> = {};
  for (const table of Object.keys(TABLES)) {
    const { rows } = await sql<Row>`select * from ${sql.table(table)}`.execute(
      receiver.database.reads,
    );
    before[table] = rows.map((row) => ('seq' in row ? { ...row, seq: Number(row.seq) } : row));
  }
  const random = seeded(SEED);
  const shown = [
    ...shownTexts('label', 'callback'),
    ...shownTexts('consent', 'callback'),
    ...shownTexts('banner', 'banner'),
  ].map(({ sha256 }) => sha256);
  const passed: unknown[] = [];
  const names = Object.keys(TABLES) as [string, ...string[]];
  for (let made = 0; made < MUTATIONS; ) {
    const table = random.pick(names);
    const rows = before[table] ?? [];
    const subject =
      table === 'texts' ? rows.filter(({ sha256 }) => shown.includes(String(sha256))) : rows;
    const change = changeTable(subject, random);
    if (!change) continue;
    const rest = rows.filter((row) => !subject.includes(row));
    // A further text harms nobody: it proves itself, and nothing else.
    if (table === 'texts' && change.rows.length > subject.length) continue;
    if (!(await fill(receiver, table, [...rest, ...change.rows]))) continue;
    made += 1;
    const words = (await said(receiver)).filter((line) => !unguarded.includes(line)).join('\n');
    const ids = TABLES[table]?.(change.row) ?? [];
    if (!ids.some((id) => words.includes(String(id)))) passed.push([table, change.how, words]);
    expect(await fill(receiver, table, rows)).toBe(true);
  }
  expect(passed).toEqual([]);
  expect(await said(receiver)).toEqual(unguarded);
}, 3_600_000);
