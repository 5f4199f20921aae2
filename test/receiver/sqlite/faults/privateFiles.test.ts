import { chmodSync, mkdirSync, readdirSync, statSync } from 'node:fs';
import { join } from 'node:path';
import { expect, test, vi } from 'vitest';
import { contact } from '../../messages';
import { temporaryFolder } from '../../receiver';
import { startProgram } from './program';

// Processes start slowly on a busy machine.
vi.setConfig({ testTimeout: 60_000 });

const modesIn = (folder: string) =>
  Object.fromEntries(
    readdirSync(folder).map((name) => [
      name,
      (statSync(join(folder, name)).mode & 0o777).toString(8),
    ]),
  );
const everyFile = {
  'assent.db': '600',
  'assent.db-shm': '600',
  'assent.db-wal': '600',
  'assent.lock': '600',
  'heads.jsonl': '600',
  keys: '700',
  releases: '700',
};

test.each(['000', '022', '777'])('umask %s → nobody else reads any file', async (umask) => {
  const folder = temporaryFolder();
  mkdirSync(join(folder, 'data'), { mode: 0o700 });
  const program = await startProgram(folder, umask);
  expect(modesIn(program.data)).toEqual(everyFile);
  expect(await program.post(contact())).toBe(201);
  expect(modesIn(program.data)).toEqual(everyFile);
  expect(program.printed()).not.toContain('may be read by others');
});

test('a folder that others may read → said, not changed', async () => {
  const folder = temporaryFolder();
  mkdirSync(join(folder, 'data'));
  chmodSync(join(folder, 'data'), 0o755);
  const { data, printed } = await startProgram(folder);
  expect(printed()).toMatch(/Warning: The data folder \S+ may be read by others \(755\)/);
  expect((statSync(data).mode & 0o777).toString(8)).toBe('755');
});

test('files that an earlier release left open to all are shut', async () => {
  const folder = temporaryFolder();
  const first = await startProgram(folder);
  expect(await first.post(contact())).toBe(201);
  first.child.kill('SIGKILL');
  for (const name of readdirSync(first.data)) chmodSync(join(first.data, name), 0o644);
  const { data } = await startProgram(folder);
  expect(modesIn(data)).toEqual(everyFile);
});
