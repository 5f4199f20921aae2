import { execFileSync } from 'node:child_process';
import { copyFileSync, renameSync, rmSync, truncateSync } from 'node:fs';
import { join } from 'node:path';
import Database from 'libsql';
import { expect, test, vi } from 'vitest';
import { contact } from '../../messages';
import { temporaryFolder } from '../../receiver';
import { leadsIn, type Program, startProgram } from './program';

// Processes start slowly on a busy machine.
vi.setConfig({ testTimeout: 60_000 });

const fileOf = ({ data }: Program) => join(data, 'assent.db');

/** What the owner may do with a database that is in use, in a process of its own: nothing of it stays open. */
function tidy(program: Program, pragma: string): void {
  const statement = `new (require('libsql'))(${JSON.stringify(fileOf(program))}).pragma('${pragma}')`;
  execFileSync(process.execPath, ['-e', statement]);
}

/** A program that has taken one lead, and the id of that lead. */
async function withOneLead(folder?: string) {
  const program = await startProgram(folder);
  const first = contact();
  expect(await program.post(first)).toBe(201);
  return { program, first };
}

test('a database that was moved away and back → 503 meanwhile, said once, nothing lost', async () => {
  const { program, first } = await withOneLead();
  const elsewhere = `${fileOf(program)}.elsewhere`;
  renameSync(fileOf(program), elsewhere);
  expect(await program.post(contact())).toBe(503);
  expect(await program.health()).toBe(503);
  // Nor is what was accepted before vouched for now.
  expect(await program.post(first)).toBe(503);
  expect(program.printed().match(/was deleted or moved/g)).toHaveLength(1);
  // What was accepted went along.
  copyFileSync(elsewhere, `${elsewhere}.copy`);
  expect(leadsIn(`${elsewhere}.copy`)).toEqual([first.id]);
  renameSync(elsewhere, fileOf(program));
  const second = contact();
  expect(await program.post(second)).toBe(201);
  expect(await program.killAndList()).toEqual([first.id, second.id].sort());
});

test('a deleted database is not made anew; a copy of it put back is taken', async () => {
  const { program, first } = await withOneLead();
  const safe = join(temporaryFolder(), 'safe.db');
  renameSync(fileOf(program), safe);
  expect(await program.post(contact())).toBe(503);
  for (const end of ['-wal', '-shm']) rmSync(`${fileOf(program)}${end}`, { force: true });
  expect(await program.post(contact())).toBe(503);
  expect(await program.health()).toBe(503);
  copyFileSync(safe, fileOf(program));
  expect(await program.health()).toBe(200);
  const second = contact();
  expect(await program.post(second)).toBe(201);
  expect(await program.killAndList()).toEqual([first.id, second.id].sort());
});

test('another database in its place → 503, said, and that other one is left as it was', async () => {
  const other = await withOneLead();
  const [theirs] = await other.program.killAndList();
  new Database(fileOf(other.program)).pragma('wal_checkpoint(TRUNCATE)');
  const { program } = await withOneLead();
  renameSync(fileOf(program), `${fileOf(program)}.ours`);
  copyFileSync(fileOf(other.program), fileOf(program));
  expect(await program.post(contact())).toBe(503);
  expect(await program.post(contact())).toBe(503);
  expect(await program.health()).toBe(503);
  expect(program.printed().match(/was replaced by another database/g)).toHaveLength(1);
  expect(await program.killAndList()).toEqual([theirs]);
});

test('a log that was deleted alone takes nothing with it', async () => {
  const { program, first } = await withOneLead();
  rmSync(`${fileOf(program)}-wal`);
  const second = contact();
  expect(await program.post(second)).toBe(201);
  expect(await program.killAndList()).toEqual([first.id, second.id].sort());
});

test('an index that was deleted and made anew by another process takes nothing with it', async () => {
  const { program, first } = await withOneLead();
  rmSync(`${fileOf(program)}-shm`);
  tidy(program, 'wal_checkpoint(TRUNCATE)');
  const second = contact();
  expect(await program.post(second)).toBe(201);
  expect(await program.killAndList()).toEqual([first.id, second.id].sort());
});

test('a database that was emptied in place comes back out of its log', async () => {
  const { program, first } = await withOneLead();
  truncateSync(fileOf(program));
  const second = contact();
  expect(await program.post(second)).toBe(201);
  expect(await program.killAndList()).toEqual([first.id, second.id].sort());
});

test('a log that was emptied in place takes along what stood in it, and nothing that comes after', async () => {
  const { program, first } = await withOneLead();
  tidy(program, 'wal_checkpoint');
  expect(await program.post(contact())).toBe(201);
  truncateSync(`${fileOf(program)}-wal`);
  const third = contact();
  expect(await program.post(third)).toBe(201);
  expect(await program.killAndList()).toEqual([first.id, third.id].sort());
});

test('a receiver whose whole folder was deleted still ends when it is told to, without a stack of calls', async () => {
  const { program } = await withOneLead();
  rmSync(program.data, { recursive: true });
  const ended = new Promise((resolve) => program.child.once('exit', resolve));
  program.child.kill('SIGTERM');
  expect(await ended).toBe(0);
  expect(program.printed()).not.toMatch(/StoreFailure|\n {4}at /);
});
