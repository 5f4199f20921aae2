import { mkdirSync, readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { gunzipSync } from 'node:zlib';
import Database from 'libsql';
import { expect, onTestFinished, test, vi } from 'vitest';
import { collectStatements } from '../../../src/receiver/store/sqlite/collectStatements';
import { openSqlite } from '../../../src/receiver/store/sqlite/openSqlite';
import { createStore } from '../../../src/receiver/store/store';
import { contact } from '../messages';
import { temporaryFolder } from '../receiver';
import { startProgram } from './faults/program';

// Processes start slowly on a busy machine.
vi.setConfig({ testTimeout: 60_000 });

/** A database as an earlier release left it: four leads, one of them an edit, one set aside; two choices. */
const EARLIER = new URL('../../fixtures/databases/002_replacements.db.gz', import.meta.url);

/** A folder with that database in its data folder. */
function withEarlier(): { folder: string; data: string; file: string } {
  const folder = temporaryFolder();
  const data = join(folder, 'data');
  mkdirSync(data, { mode: 0o700 });
  const file = join(data, 'assent.db');
  writeFileSync(file, gunzipSync(readFileSync(EARLIER)));
  return { folder, data, file };
}

/** Asks a database from outside, and lets go of it. */
async function ask<T>(file: string, question: (database: Database.Database) => T): Promise<T> {
  const database = new Database(file);
  try {
    return question(database);
  } finally {
    database.close();
    await collectStatements();
  }
}

/** All that the earlier release had written, by its own columns. */
const written = (file: string) =>
  ask(file, (database) => [
    database
      .prepare(
        `SELECT id, received_at, origin, stamp, browser, address, state, reason, body_hash, raw, form, fields,
          typed, doubts, extra, page, phone_checked, key_hash, replaces, sent_at FROM leads ORDER BY id`,
      )
      .raw()
      .all(),
    database
      .prepare(
        'SELECT id, received_at, origin, stamp, browser, address, state, reason, body_hash, raw FROM consents ORDER BY id',
      )
      .raw()
      .all(),
    database
      .prepare(
        'SELECT sha256, role, id, locale, text, published_at FROM texts ORDER BY sha256, role, id, locale',
      )
      .raw()
      .all(),
  ]);

const steps = (file: string) =>
  ask(file, (database) =>
    database.prepare('SELECT name FROM kysely_migration ORDER BY name').raw().all().flat(),
  );

/** Every table and index, as it was made. */
const schema = (file: string) =>
  ask(file, (database) => database.prepare('SELECT sql FROM sqlite_schema').raw().all().flat());

test('a database of an earlier release is taken up with every row as it was, and counted', async () => {
  const { data, file } = withEarlier();
  const before = await written(file);
  const opened = await openSqlite(data);
  if (opened.kind === 'failed') throw new Error(opened.message);
  const store = createStore(opened.database);
  onTestFinished(() => store.close());
  const numbers = [];
  for (const standing of ['stored', 'aside', 'replaced'] as const) {
    numbers.push(await store.leads.count({ standing }));
  }
  expect(numbers).toEqual([3, 1, 0]);
  expect(await written(file)).toEqual(before);
  expect(await steps(file)).toContain('004_signal_apart');
});

test('a receiver starts on it and takes leads in', async () => {
  const { folder } = withEarlier();
  const program = await startProgram(folder);
  const sent = contact();
  expect(await program.post(sent)).toBe(201);
  expect(await program.killAndList()).toContain(sent.id);
});

test('a database of a newer release → refused with words, and left as it is', async () => {
  const { data, file } = withEarlier();
  await ask(file, (database) =>
    database.exec("INSERT INTO kysely_migration VALUES ('999_later', '')"),
  );
  const [before, schemaBefore] = [await written(file), await schema(file)];
  expect(await openSqlite(data)).toEqual({
    kind: 'failed',
    message: expect.stringMatching(
      /assent\.db was written by a newer release of Assent\. Start that/,
    ),
  });
  await collectStatements();
  expect(await written(file)).toEqual(before);
  expect(await schema(file)).toEqual(schemaBefore);
});

test('a step that fails in its middle → all is as it was, and the next start goes on', async () => {
  const { data, file } = withEarlier();
  // Where the step wants to make a table of its own, after it has changed another.
  await ask(file, (database) => database.exec('CREATE TABLE figures (x)'));
  const [before, schemaBefore] = [await written(file), await schema(file)];
  expect(await openSqlite(data)).toMatchObject({ kind: 'failed' });
  await collectStatements();
  expect(await schema(file)).toEqual(schemaBefore);
  expect(await written(file)).toEqual(before);
  expect(await steps(file)).toHaveLength(2);
  await ask(file, (database) => database.exec('DROP TABLE figures'));
  const opened = await openSqlite(data);
  expect(opened).toMatchObject({ kind: 'open' });
  if (opened.kind === 'open') await opened.database.close();
});
