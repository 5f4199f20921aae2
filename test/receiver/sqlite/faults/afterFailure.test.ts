import { spawnSync } from 'node:child_process';
import { join } from 'node:path';
import Database from 'libsql';
import { expect, onTestFinished, test, vi } from 'vitest';
import { contact } from '../../messages';
import { type Program, startProgram } from './program';

// Processes start slowly on a busy machine.
vi.setConfig({ testTimeout: 60_000 });

/** Breaks the database of a running program; what is returned mends it. */
type Breaking = (program: Program) => () => void;

const outside = ({ data }: Program) => {
  const other = new Database(join(data, 'assent.db'));
  onTestFinished(() => void other.close());
  return other;
};

const locked: Breaking = (program) => {
  const other = outside(program);
  other.exec('BEGIN EXCLUSIVE');
  return () => other.exec('ROLLBACK');
};

const refusing =
  (resolution: string): Breaking =>
  (program) => {
    const other = outside(program);
    other.exec(
      `CREATE TRIGGER refuse BEFORE INSERT ON leads BEGIN SELECT RAISE(${resolution}, 'no'); END`,
    );
    return () => other.exec('DROP TRIGGER refuse');
  };

const made =
  (fault: string): Breaking =>
  (program) => {
    program.setFault(fault);
    return () => program.setFault(undefined);
  };

/** No file of the process grows: SQLite's write fails, and with it the log of the database. */
const unwritable: Breaking = ({ child }) => {
  const limit = (bytes: string) =>
    expect(spawnSync('prlimit', ['--pid', String(child.pid), `--fsize=${bytes}:`]).status).toBe(0);
  limit('1024');
  return () => limit('unlimited');
};

test.each<[string, Breaking]>([
  ['another process held the database', locked],
  ['the disk was full', made('full')],
  ['less than 64 MiB were free', made('low')],
  ['the database was read-only', made('read-only')],
  ['the disk failed to write', unwritable],
  ['the disk failed at the commit', made('commit')],
  ['not even a rollback went through', made('stuck')],
  ['the database refused the row', refusing('ABORT')],
  ['a refusal undid the transaction', refusing('ROLLBACK')],
])('%s → 503, and every 2xx before and after outlives a kill', async (_, breakIt) => {
  const program = await startProgram();
  const kept = [contact(), contact(), contact(), contact()].map((sent) => sent.id);
  const send = (id: string | undefined) => program.post(contact({ id: id ?? '' }));
  expect(await send(kept[0])).toBe(201);
  const mend = breakIt(program);
  // Large enough that a page of the database's own is needed.
  const refused = contact({ extra: { model: 'x'.repeat(4000) } });
  const statuses = [await program.post(refused), await program.post(refused)];
  expect(statuses).toEqual([503, 503]);
  expect(await program.health()).toBe(503);
  mend();
  expect(await program.health()).toBe(200);
  for (const id of kept.slice(1)) expect(await send(id)).toBe(201);
  expect(await program.killAndList()).toEqual(kept.sort());
});

test.each([
  ['full', /assent\.db cannot grow: the disk is full\. Free some space/],
  ['low', /data has less than 64 MiB left\. Free some space: until then .+ nothing is written\./],
  ['read-only', /assent\.db cannot be written: .+ is read-only\. Make it writable/],
  ['commit', /assent\.db cannot be read or written: the disk fails .+\. Look at the system's log/],
])(
  'the fault “%s” → said in the log once with what to do, and once that it is over',
  async (fault, words) => {
    const program = await startProgram();
    const said = (what: RegExp) =>
      program
        .printed()
        .split('\n')
        .filter((line) => what.test(line));
    program.setFault(fault);
    for (let times = 0; times < 3; times++) {
      const refused = contact({ extra: { model: 'x'.repeat(4000) } });
      expect(await program.post(refused)).toBe(503);
    }
    program.setFault(undefined);
    expect(await program.post(contact())).toBe(201);
    await vi.waitFor(() => expect(said(/assent\.db takes writes again\./)).toHaveLength(1));
    expect(said(words)).toHaveLength(1);
  },
);
