import { createHash } from 'node:crypto';
import { existsSync, readdirSync } from 'node:fs';
import { join } from 'node:path';
import { expect, test, vi } from 'vitest';
import { command } from '../cli/command';
import { databaseUrlOf, isPostgres } from '../postgres/testDatabase';
import { consent, contact } from './messages';
import { type Outside, outsideOf } from './outside';
import { startProcess } from './process';
import { temporaryFolder } from './receiver';

const SECRET = { ASSENT_BACKUP_PASSPHRASE: 'пароль of a drill' };
const TABLES = { leads: 'id', consents: 'id', texts: 'sha256, role, id, locale' };

/** What names the database of a data folder to a command. */
async function placeOf(folder: string): Promise<Record<string, string>> {
  return isPostgres ? { DATABASE_URL: await databaseUrlOf(folder) } : {};
}

/** Each row of a table as one hash, in the order of its key. */
async function hashesIn({ rows }: Outside, table: keyof typeof TABLES): Promise<string[]> {
  const found = await rows(`SELECT * FROM ${table}`);
  const hashes = found.map((row) => {
    const members = Object.entries(row).sort(([one], [other]) => (one < other ? -1 : 1));
    return createHash('sha256').update(JSON.stringify(members)).digest('base64url');
  });
  return hashes.sort();
}

async function countIn({ rows }: Outside, table: string): Promise<number> {
  const [row] = await rows(`SELECT count(*) AS count FROM ${table}`);
  return Number(row?.count);
}

test('the restore drill: a backup made under load comes back with every lead answered before it began', async () => {
  const folder = temporaryFolder();
  const [data, back] = [join(folder, 'data'), join(folder, 'back')];
  const [source, target] = [await placeOf(data), await placeOf(back)];
  const running = await startProcess(folder, source.DATABASE_URL);
  await fetch(`${running.url}/v1/consent`, {
    method: 'POST',
    headers: { Origin: 'https://example.ru', 'Content-Type': 'application/json' },
    body: JSON.stringify(consent()),
  });
  const answered: string[] = [];
  let isOver = false;
  const posting = Array.from({ length: 8 }, async () => {
    while (!isOver) {
      const sent = contact();
      if ((await running.post(sent)) === 201) answered.push(sent.id);
    }
  });
  await vi.waitFor(() => expect(answered.length).toBeGreaterThan(600), { timeout: 60_000 });
  const before = [...answered];
  const made = await command(['backup', 'b', '--json'], folder, { ...SECRET, ...source });
  isOver = true;
  await Promise.all(posting);
  expect(made).toMatchObject({ code: 0, err: [] });
  const { tables } = JSON.parse(made.out[0] ?? '');

  const inUse = await command(['restore', 'b', '--replace'], folder, { ...SECRET, ...source });
  expect(inUse).toMatchObject({ code: 1, out: [], err: [expect.stringMatching(/ in use, by /)] });
  expect(await running.end('SIGTERM')).toBe(0);

  const args = ['restore', 'b', '--data', 'back', '--json'];
  const restored = await command(args, folder, { ...SECRET, ...target });
  expect(restored).toMatchObject({ code: 0, err: [] });
  expect(readdirSync(back).filter((name) => name.startsWith('making'))).toEqual([]);
  const [was, is] = [await outsideOf(data), await outsideOf(back)];
  for (const [table, count] of Object.entries(tables)) {
    // What follows from other tables is filled anew where it was moved.
    const isFilledAnew = isPostgres && table.startsWith('inbox');
    if (table.startsWith('kysely') || isFilledAnew) continue;
    // The ledger says in one entry more that it was put back.
    const there = Number(count) + (table === 'ledger' ? 1 : 0);
    expect([table, await countIn(is, table)]).toEqual([table, there]);
  }
  const leads = new Set(await is.leads());
  expect(before.filter((id) => !leads.has(id))).toEqual([]);
  for (const table of ['leads', 'consents', 'texts'] as const) {
    const there = new Set(await hashesIn(was, table));
    expect((await hashesIn(is, table)).filter((hash) => !there.has(hash))).toEqual([]);
  }

  const again = await command(args, folder, { ...SECRET, ...target });
  expect(again).toMatchObject({ code: 1, err: [expect.stringMatching(/holds .*--replace\.$/)] });
  expect(await command([...args, '--replace'], folder, { ...SECRET, ...target })).toMatchObject({
    code: 0,
  });
  expect(new Set(await is.leads())).toEqual(leads);
});

test('a backup of one store goes into the other, whole', async () => {
  if (!isPostgres) return;
  const folder = temporaryFolder();
  const source = await placeOf(join(folder, 'data'));
  const running = await startProcess(folder, source.DATABASE_URL);
  const sent = [contact(), contact(), contact()];
  for (const lead of sent) expect(await running.post(lead)).toBe(201);
  expect(await command(['backup', 'b'], folder, { ...SECRET, ...source })).toMatchObject({
    code: 0,
  });
  expect(await command(['restore', 'b', '--data', 'file'], folder, SECRET)).toMatchObject({
    code: 0,
  });
  expect(existsSync(join(folder, 'file/assent.db'))).toBe(true);
  expect(await command(['backup', 'c', '--data', 'file'], folder, SECRET)).toMatchObject({
    code: 0,
  });
  const third = await placeOf(join(folder, 'third'));
  const back = await command(['restore', 'c', '--data', 'third'], folder, { ...SECRET, ...third });
  expect(back).toMatchObject({ code: 0, err: [] });
  const [was, is] = [await outsideOf(join(folder, 'data')), await outsideOf(join(folder, 'third'))];
  expect(await is.leads()).toEqual(sent.map(({ id }) => id).sort());
  expect(await hashesIn(is, 'leads')).toEqual(await hashesIn(was, 'leads'));
});
