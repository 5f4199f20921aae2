import { execFileSync, spawn } from 'node:child_process';
import {
  appendFileSync,
  chmodSync,
  cpSync,
  existsSync,
  mkdirSync,
  readdirSync,
  readFileSync,
  statSync,
  truncateSync,
  writeFileSync,
} from 'node:fs';
import { join } from 'node:path';
import Database from 'libsql';
import { describe, expect, onTestFinished, test, vi } from 'vitest';
import { collectStatements } from '../../src/receiver/store/sqlite/collectStatements';
import { openSqlite } from '../../src/receiver/store/sqlite/openSqlite';
import { contact } from '../receiver/messages';
import { leadsIn, startProgram } from '../receiver/sqlite/faults/program';
import { command, prepared } from './command';

// Processes start slowly on a busy machine.
vi.setConfig({ testTimeout: 120_000 });

const PROGRAM = new URL('../../build/assent.js', import.meta.url).pathname;
const SECRET = { ASSENT_BACKUP_PASSPHRASE: 'пароль of a backup' };

/** Each row of the leads as one hash made it, by id. */
function hashesIn(file: string): Record<string, string> {
  const database = new Database(file);
  onTestFinished(() => void database.close());
  const rows = database.prepare('SELECT id, body_hash || fields AS hash FROM leads').all();
  return Object.fromEntries(
    (rows as { id: string; hash: string }[]).map((row) => [row.id, row.hash]),
  );
}

describe('while a receiver serves', () => {
  test.each([
    ['in the clear', {}],
    ['encrypted', SECRET],
  ])('under load, %s → restored with every lead answered before it began', async (_, env) => {
    const program = await startProgram();
    const folder = join(program.data, '..');
    const answered: string[] = [];
    let isOver = false;
    const posting = Array.from({ length: 8 }, async () => {
      while (!isOver) {
        const sent = contact();
        if ((await program.post(sent)) === 201) answered.push(sent.id);
      }
    });
    await vi.waitFor(() => expect(answered.length).toBeGreaterThan(50), { timeout: 60_000 });
    const before = [...answered];
    const made = await command(['backup', 'a.backup', '--json'], folder, env);
    isOver = true;
    await Promise.all(posting);
    expect(made).toMatchObject({ code: 0 });
    expect(statSync(join(folder, 'a.backup')).mode & 0o777).toBe(0o600);
    expect(readdirSync(program.data).filter((name) => /making|part/.test(name))).toEqual([]);

    const back = await command(['restore', 'a.backup', '--data', 'new', '--json'], folder, env);
    expect(back).toMatchObject({ code: 0, err: [] });
    const restored = hashesIn(join(folder, 'new/assent.db'));
    const source = hashesIn(join(program.data, 'assent.db'));
    expect(before.filter((id) => !(id in restored))).toEqual([]);
    for (const [id, hash] of Object.entries(restored)) expect(source[id]).toBe(hash);
    const { tables } = JSON.parse(made.out[0] ?? '');
    expect(tables.leads).toBe(Object.keys(restored).length);
    expect(JSON.parse(back.out[0] ?? '').tables).toEqual(tables);
    expect(statSync(join(folder, 'new/assent.db')).mode & 0o777).toBe(0o600);

    // A receiver starts on it as it is, and goes on.
    const next = prepared();
    cpSync(join(folder, 'new'), join(next, 'data'), { recursive: true });
    const again = await startProgram(next);
    const [first = ''] = before;
    expect(await again.post(contact({ id: first }))).toBe(409);
    expect(await again.post(contact())).toBe(201);
  });

  test('a folder that is served takes no backup, not even with --replace', async () => {
    const program = await startProgram();
    const folder = join(program.data, '..');
    const sent = contact();
    expect(await program.post(sent)).toBe(201);
    await command(['backup', 'a.backup'], folder);
    for (const more of [[], ['--replace']]) {
      const { code, err } = await command(['restore', 'a.backup', ...more], folder);
      expect(code).toBe(1);
      expect(err).toEqual([
        expect.stringMatching(
          new RegExp(`data is in use, by process ${program.child.pid}\\. Stop that one first`),
        ),
      ]);
    }
    expect(await program.post(contact())).toBe(201);
    expect(leadsIn(join(program.data, 'assent.db'))).toHaveLength(2);
  });
});

/** A folder with a database of `count` leads. */
async function withLeads(count: number): Promise<string> {
  const folder = prepared();
  const opened = await openSqlite(join(folder, 'data'));
  if (opened.kind === 'failed') throw new Error(opened.message);
  await opened.database.close();
  await addLeads(join(folder, 'data/assent.db'), count);
  return folder;
}

async function addLeads(file: string, count: number): Promise<void> {
  const database = new Database(file);
  const insert = `INSERT INTO leads (id, received_at, origin, stamp, state, body_hash, fields, typed, doubts, extra)
    VALUES (?, '', '', '{}', 'stored', ?, '{"name":"Анна Каренина"}', '{}', '[]', '{}')`;
  for (let index = 0; index < count; index++) database.prepare(insert).run(`${index}`, `${index}`);
  database.close();
  await collectStatements();
}

const MAGIC = 'assent-backup/1\n';
type Damage = (file: string) => void;
const flip =
  (place: (size: number) => number): Damage =>
  (file) => {
    const bytes = readFileSync(file);
    const at = place(bytes.length);
    bytes[at] = (bytes[at] ?? 0) ^ 1;
    writeFileSync(file, bytes);
  };
const header =
  (change: (line: string) => string): Damage =>
  (file) => {
    const bytes = readFileSync(file);
    const end = bytes.indexOf(10, MAGIC.length);
    const line = change(bytes.toString('utf8', MAGIC.length, end));
    writeFileSync(file, Buffer.concat([Buffer.from(MAGIC + line), bytes.subarray(end)]));
  };

describe('a file that is not as it was made', () => {
  /** A folder where a backup of three leads lies. */
  async function withBackup(kind: 'clear' | 'sealed'): Promise<string> {
    const folder = await withLeads(3);
    const env = kind === 'sealed' ? SECRET : {};
    expect(await command(['backup', kind], folder, env)).toMatchObject({ code: 0 });
    return folder;
  }

  const damaged = /is damaged or cut off: nothing of it was used\. Take another copy/;
  const strange = /is not a backup of Assent/;
  test.each<[string, 'clear' | 'sealed', Damage, number, RegExp]>([
    ['cut by a byte', 'clear', (file) => truncateSync(file, statSync(file).size - 1), 1, damaged],
    ['cut by a byte', 'sealed', (file) => truncateSync(file, statSync(file).size - 1), 1, damaged],
    ['cut in half', 'clear', (file) => truncateSync(file, statSync(file).size >> 1), 1, damaged],
    ['cut in half', 'sealed', (file) => truncateSync(file, statSync(file).size >> 1), 1, damaged],
    ['cut to its header', 'clear', (file) => truncateSync(file, 40), 1, damaged],
    ['cut to its header', 'sealed', (file) => truncateSync(file, 40), 1, damaged],
    ['a byte more', 'clear', (file) => appendFileSync(file, 'x'), 1, damaged],
    ['a byte more', 'sealed', (file) => appendFileSync(file, 'x'), 1, damaged],
    ['a bit of its middle', 'clear', flip((size) => size >> 1), 1, damaged],
    ['a bit of its middle', 'sealed', flip((size) => size >> 1), 1, damaged],
    ['a bit of its end', 'sealed', flip((size) => size - 1), 1, damaged],
    ['its encryption taken off by name', 'sealed', header(() => '{"cipher":"none"}'), 1, damaged],
    [
      'a key that costs all memory',
      'sealed',
      header((line) => line.replace('131072', '1073741824')),
      1,
      damaged,
    ],
    [
      'a cheaper key',
      'sealed',
      header((line) => line.replace('131072', '1024')),
      1,
      /another passphrase/,
    ],
    [
      'a key that costs what no key can',
      'sealed',
      header((line) => line.replace('131072', '131073')),
      1,
      damaged,
    ],
    ['no iv', 'sealed', header((line) => line.replace(/"iv":"[^"]+"/, '"iv":""')), 1, damaged],
    ['empty', 'clear', (file) => truncateSync(file, 0), 2, strange],
    [
      'a database itself',
      'clear',
      (file) => cpSync(join(file, '../data/assent.db'), file),
      2,
      strange,
    ],
    [
      'of a later form',
      'clear',
      (file) => writeFileSync(file, 'assent-backup/2\n{}'),
      2,
      /newer release/,
    ],
  ])('%s (%s) → refused, nothing made', async (_, kind, damage, exitCode, words) => {
    const folder = await withBackup(kind);
    damage(join(folder, kind));
    const { code, out, err } = await command(['restore', kind, '--data', 'none'], folder, SECRET);
    expect({ code, out }).toEqual({ code: exitCode, out: [] });
    expect(err).toEqual([expect.stringMatching(words)]);
    expect(existsSync(join(folder, 'none/assent.db'))).toBe(false);
  });

  test.each([
    ['with no passphrase', {}, 2, /is encrypted\. Set ASSENT_BACKUP_PASSPHRASE/],
    [
      'with another',
      { ASSENT_BACKUP_PASSPHRASE: 'x' },
      1,
      /another passphrase than ASSENT_BACKUP_PASSPHRASE/,
    ],
  ])('encrypted, opened %s → refused', async (_, env: Record<string, string>, exitCode, words) => {
    const folder = await withBackup('sealed');
    const { code, err } = await command(['restore', 'sealed', '--data', 'none'], folder, env);
    expect([code, err]).toEqual([exitCode, [expect.stringMatching(words)]]);
    expect(existsSync(join(folder, 'none'))).toBe(false);
  });

  test.each([
    ['not there', 'nope', /nope is not there\. Check the path/],
    ['a folder', 'data', /data is a folder/],
  ])('%s → 2', async (_, name, words) => {
    const folder = await withLeads(1);
    const { code, err } = await command(['restore', name, '--data', 'none'], folder);
    expect([code, err]).toEqual([2, [expect.stringMatching(words)]]);
  });

  test('a backup of a newer release → refused', async () => {
    const newer = await withLeads(1);
    const database = new Database(join(newer, 'data/assent.db'));
    database.exec("INSERT INTO kysely_migration VALUES ('999_later', '')");
    database.close();
    await command(['backup', 'a'], newer);
    const { code, err } = await command(['restore', 'a', '--data', 'none'], newer);
    expect([code, err]).toEqual([
      1,
      [expect.stringMatching(/a was made by a newer release of Assent/)],
    ]);
    expect(existsSync(join(newer, 'none/assent.db'))).toBe(false);
  });

  test('a backup of a database with a table gone → refused by the place it was to go to', async () => {
    const folder = await withLeads(1);
    const database = new Database(join(folder, 'data/assent.db'));
    database.exec('DROP TABLE ledger');
    database.close();
    expect(await command(['backup', 'a'], folder)).toMatchObject({ code: 0 });
    const { code, err } = await command(['restore', 'a', '--data', 'none'], folder);
    expect([code, err]).toEqual([
      1,
      [expect.stringMatching(/none\/assent\.db cannot be used \(SQLITE_ERROR\)\. Check/)],
    ]);
    expect(readdirSync(join(folder, 'none'))).toEqual(['assent.lock']);
  });
});

describe('where a backup goes', () => {
  test('a folder that holds leads → only with --replace, and whole', async () => {
    const folder = await withLeads(2);
    await command(['backup', 'a'], folder);
    const other = await withLeads(5);
    const file = join(other, 'data/assent.db');
    cpSync(join(folder, 'a'), join(other, 'a'));
    const refused = await command(['restore', 'a'], other);
    expect(refused).toMatchObject({ code: 1, out: [] });
    expect(refused.err).toEqual([
      expect.stringMatching(/holds 5 leads and 0 consent messages.*an empty folder.*--replace\.$/),
    ]);
    expect(leadsIn(file)).toHaveLength(5);
    expect(await command(['restore', 'a', '--replace'], other)).toMatchObject({ code: 0 });
    expect(leadsIn(file)).toHaveLength(2);
    expect(readdirSync(join(other, 'data')).sort()).toEqual(['assent.db', 'assent.lock']);
  });

  test('a database that holds nothing, or is damaged and given up → replaced', async () => {
    const folder = await withLeads(2);
    await command(['backup', 'a'], folder);
    const empty = await withLeads(0);
    const restored = await command(['restore', join(folder, 'a')], empty);
    expect(restored).toMatchObject({ code: 0, err: [] });
    const file = join(folder, 'data/assent.db');
    writeFileSync(file, 'This is no database.'.repeat(500));
    const refused = await command(['restore', 'a'], folder);
    expect(refused.code).toBe(1);
    expect(refused.err).toEqual([
      expect.stringMatching(/not a database of Assent.*: --replace\.$/),
    ]);
    expect(await command(['restore', 'a', '--replace'], folder)).toMatchObject({ code: 0 });
    expect(leadsIn(file)).toHaveLength(2);
  });

  test('a database that another program has open → refused', async () => {
    const folder = await withLeads(0);
    await command(['backup', 'a'], folder);
    const other = new Database(join(folder, 'data/assent.db'));
    onTestFinished(() => void other.close());
    other.exec('PRAGMA journal_mode = WAL; BEGIN; SELECT * FROM leads');
    const { code, err } = await command(['restore', 'a', '--replace'], folder);
    expect([code, err]).toEqual([
      1,
      [expect.stringMatching(/is open in another process\. Stop it/)],
    ]);
  });

  test('an earlier backup is written over, any other file is not', async () => {
    const folder = await withLeads(1);
    expect(await command(['backup', 'a'], folder)).toMatchObject({ code: 0 });
    expect(await command(['backup', 'a'], folder)).toMatchObject({ code: 0 });
    const before = readFileSync(join(folder, 'assent.json'));
    const { code, err } = await command(['backup', 'assent.json'], folder);
    expect([code, err]).toEqual([
      1,
      [expect.stringMatching(/assent\.json is there already and is no backup/)],
    ]);
    expect(readFileSync(join(folder, 'assent.json'))).toEqual(before);
    expect(readdirSync(folder).sort()).toEqual(['a', 'assent.json', 'data']);
  });

  test.each([
    ['a folder', 'data', /data is a folder\. Name a file in it/],
    ['into no folder', 'no/a', /no\/a lies in no folder/],
    ['beyond a file', 'assent.json/a', /lies in no folder/],
  ])('%s → refused, nothing left', async (_, name, words) => {
    const folder = await withLeads(1);
    const { code, err } = await command(['backup', name], folder);
    expect([code, err]).toEqual([1, [expect.stringMatching(words)]]);
    expect(readdirSync(join(folder, 'data')).sort()).toEqual(['assent.db']);
  });

  test('a pipe → refused by both at once, which wait for nobody', async () => {
    const folder = await withLeads(1);
    execFileSync('mkfifo', [join(folder, 'pipe')]);
    const words = [expect.stringMatching(/pipe is a pipe or a device\. Name a file on a disk/)];
    expect(await command(['backup', 'pipe'], folder)).toMatchObject({ code: 1, err: words });
    const restored = await command(['restore', 'pipe', '--data', 'none'], folder);
    expect(restored).toMatchObject({ code: 2, err: words });
    expect(readdirSync(folder).sort()).toEqual(['assent.json', 'data', 'pipe']);
  });

  test('a key that cannot be read → refused by its name, nothing left', async () => {
    const folder = await withLeads(1);
    mkdirSync(join(folder, 'data/keys/key-x.jwk'), { recursive: true });
    const { code, err } = await command(['backup', 'a', '--with-keys'], folder);
    expect([code, err]).toEqual([2, [expect.stringMatching(/keys\/key-x\.jwk is a folder/)]]);
    expect(readdirSync(folder).sort()).toEqual(['assent.json', 'data']);
  });

  test.each([
    ['no data folder', 'none', 2, /none\/assent\.db is not there\. Name the folder .* with --data/],
    ['no database in it', 'empty', 2, /empty\/assent\.db is not there\. Name the folder/],
    ['a file', 'assent.json', 2, /assent\.json\/assent\.db is not there\. Name the folder/],
    ['a database of another program', 'strange', 1, /is not a database of Assent/],
  ])('%s → refused, none is made', async (_, data, exitCode, words) => {
    const folder = prepared();
    mkdirSync(join(folder, 'empty'));
    mkdirSync(join(folder, 'strange'));
    const strange = new Database(join(folder, 'strange/assent.db'));
    strange.exec('CREATE TABLE leads (name)');
    strange.close();
    const { code, err } = await command(['backup', 'a', '--data', data], folder);
    expect([code, err]).toEqual([exitCode, [expect.stringMatching(words)]]);
    expect(existsSync(join(folder, 'a'))).toBe(false);
    expect(existsSync(join(folder, 'none'))).toBe(false);
    expect(readdirSync(join(folder, 'empty'))).toEqual([]);
  });
});

test('an encrypted file shows nothing, a plain one is warned of; no line shows the passphrase', async () => {
  const folder = await withLeads(1);
  const plain = await command(['backup', 'plain'], folder);
  expect(plain.out).toEqual([
    expect.stringMatching(
      /^plain: 1 lead, 0 consent messages, 0 texts \(\d+ KiB, not encrypted\)\.$/,
    ),
  ]);
  expect(plain.err).toEqual([expect.stringMatching(/^Warning: People’s data can be read/)]);
  const sealed = await command(['backup', 'sealed'], folder, SECRET);
  expect(sealed).toMatchObject({ code: 0, err: [] });
  expect(JSON.stringify([plain, sealed])).not.toContain(SECRET.ASSENT_BACKUP_PASSPHRASE);
  expect(readFileSync(join(folder, 'sealed')).includes('Каренина')).toBe(false);
});

test('keys go along only when asked, come back with their rights, and none is written over', async () => {
  const folder = await withLeads(1);
  const keys = join(folder, 'data/keys');
  mkdirSync(keys, { mode: 0o700 });
  writeFileSync(join(keys, 'a.json'), 'key a', { mode: 0o600 });
  writeFileSync(join(keys, 'b.json'), 'key b', { mode: 0o600 });
  await command(['backup', 'without'], folder, SECRET);
  await command(['backup', 'with', '--with-keys'], folder, SECRET);
  await command(['restore', 'without', '--data', 'one'], folder, SECRET);
  expect(existsSync(join(folder, 'one/keys'))).toBe(false);
  mkdirSync(join(folder, 'two/keys'), { recursive: true });
  chmodSync(join(folder, 'two'), 0o700);
  writeFileSync(join(folder, 'two/keys/b.json'), 'another b');
  const { code, err } = await command(['restore', 'with', '--data', 'two'], folder, SECRET);
  expect(code).toBe(0);
  expect(err).toEqual([
    expect.stringMatching(/^Warning: keys\/b\.json is there already and differs/),
  ]);
  expect(readFileSync(join(folder, 'two/keys/a.json'), 'utf8')).toBe('key a');
  expect(statSync(join(folder, 'two/keys/a.json')).mode & 0o777).toBe(0o600);
  expect(readFileSync(join(folder, 'two/keys/b.json'), 'utf8')).toBe('another b');
});

test('what a process left that was killed is taken away by the next', async () => {
  const folder = await withLeads(1);
  mkdirSync(join(folder, 'data/making-99999999'));
  const others = ['a.part-1', 'a.part-99999999.txt', 'b.part-99999999'];
  for (const name of ['a.part-99999999', ...others])
    writeFileSync(join(folder, name), 'half of it');
  expect((await command(['backup', 'a'], folder)).code).toBe(0);
  expect(readdirSync(join(folder, 'data'))).toEqual(['assent.db']);
  expect(
    readdirSync(folder)
      .filter((name) => name.includes('part'))
      .sort(),
  ).toEqual(others);
});

test.each(['SIGINT', 'SIGTERM', 'SIGHUP'] as const)(
  'stopped by %s → it ends by that, and nothing half made is left',
  async (signal) => {
    const folder = await withLeads(1);
    const database = new Database(join(folder, 'data/assent.db'));
    // Long to write: what is random cannot be pressed.
    database.exec(`CREATE TABLE long (bytes BLOB);
      WITH RECURSIVE counted(at) AS (SELECT 1 UNION ALL SELECT at + 1 FROM counted LIMIT 40)
      INSERT INTO long SELECT randomblob(1000000) FROM counted`);
    database.close();
    const backup = spawn(process.execPath, [PROGRAM, 'backup', 'a'], { cwd: folder });
    onTestFinished(() => void backup.kill('SIGKILL'));
    const ended = new Promise((resolve) => backup.once('exit', (...end) => resolve(end)));
    const isHalf = () => readdirSync(folder).some((name) => name.startsWith('a.part-'));
    await vi.waitFor(() => expect(isHalf()).toBe(true), { timeout: 60_000, interval: 10 });
    backup.kill(signal);
    expect(await ended).toEqual([null, signal]);
    expect(readdirSync(folder).sort()).toEqual(['assent.json', 'data']);
    expect(readdirSync(join(folder, 'data'))).toEqual(['assent.db']);
  },
);
