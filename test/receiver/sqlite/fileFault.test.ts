import { mkdirSync, readFileSync, symlinkSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import Libsql from 'libsql';
import { expect, test } from 'vitest';
import { fileFault } from '../../../src/receiver/store/sqlite/fileFault';
import { openSqlite } from '../../../src/receiver/store/sqlite/openSqlite';
import { temporaryFolder } from '../receiver';

const coded = (code: string, message = '') => Object.assign(new Error(message), { code });
/** As libsql raises SQLITE_CANTOPEN. */
const unopened = coded('', 'ConnectionFailed("Unable to open connection to local database x: 14")');

test.each([
  ['a folder of another user', unopened, /may not read and write it.*chown/],
  ['a folder that may not be written', coded('EACCES'), /may not read and write it.*chown/],
  ['a read-only disk', coded('EROFS'), /read-only\. Make it writable/],
  ['a read-only file', coded('SQLITE_READONLY_DIRECTORY'), /read-only\. Make it writable/],
  ['a damaged file', coded('SQLITE_CORRUPT'), /is damaged\. Put a backup back.*\.recover/],
  ['a strange file', coded('SQLITE_NOTADB'), /is not a database of Assent\. Move it away/],
  [
    "a database with another program's tables",
    coded('SQLITE_ERROR', 'table "leads" already exists'),
    /is not a database of Assent\. Move it away/,
  ],
  ['a read-only folder', coded('SQLITE_READONLY'), /its folder.*read-only\. Make it writable/],
  [
    'a file that was moved while it was open',
    coded('FILE_GONE'),
    /deleted, moved or replaced\. Put it back/,
  ],
  ['a held file', coded('SQLITE_BUSY'), /locked by another process\. Stop that process/],
  ['a full disk', coded('ENOSPC'), /the disk is full\. Free some space/],
  ['a failing disk', coded('SQLITE_IOERR_READ'), /the disk fails \(SQLITE_IOERR_READ\)/],
  ['anything else', coded('', 'odd'), /cannot be used \(unknown error\)/],
])('%s → its cause and its remedy', (_, error, words) => {
  const line = fileFault(error, join(temporaryFolder(), 'assent.db'));
  expect(line).toMatch(words);
  expect(line).not.toContain('()');
});

test('a folder that may not even be looked into → one line, nothing thrown', () => {
  const folder = join(temporaryFolder(), 'loop');
  // Fails for every user alike, also for one whom no rights keep out.
  symlinkSync(folder, folder);
  const line = fileFault(coded('EACCES'), join(folder, 'assent.db'));
  expect(line).toMatch(/may not read and write it.*chown/);
});

test('a folder in its place is told from missing rights', async () => {
  const folder = temporaryFolder();
  mkdirSync(join(folder, 'assent.db'));
  expect(await openSqlite(folder)).toMatchObject({
    kind: 'failed',
    message: expect.stringMatching(/a folder stands in its place/),
  });
});

test('a database of another program is refused with words and stays as it was', async () => {
  const folder = temporaryFolder();
  const file = join(folder, 'assent.db');
  const theirs = new Libsql(file);
  theirs.exec('create table orders (id integer primary key, note text)');
  theirs.close();
  const before = readFileSync(file);
  expect(await openSqlite(folder)).toMatchObject({
    kind: 'failed',
    message: expect.stringMatching(/is not a database of Assent\. Move it away/),
  });
  expect(readFileSync(file).equals(before)).toBe(true);
});

test('a damaged database is told from one that is none', async () => {
  const folder = temporaryFolder();
  const header = Buffer.alloc(8192, 0x41);
  header.write('SQLite format 3\0');
  // A page size of 4096, both versions 2, and the fixed fractions that SQLite looks for.
  header.set([0x10, 0x00, 2, 2, 0, 64, 32, 32], 16);
  writeFileSync(join(folder, 'assent.db'), header);
  expect(await openSqlite(folder)).toMatchObject({
    kind: 'failed',
    message: expect.stringMatching(/is damaged\. Put a backup back/),
  });
});
