import { spawnSync } from 'node:child_process';
import { mkdirSync, rmSync, statfsSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { expect, onTestFinished, test, vi } from 'vitest';
import { command } from '../../../cli/command';
import { contact } from '../../messages';
import { startProcess } from '../../process';
import { temporaryFolder } from '../../receiver';
import { leadsIn } from './program';

const MIB = 2 ** 20;

/** A small disk of its own for a folder; `undefined` where this user may mount none. */
function smallDisk(mebibytes: number): string | undefined {
  const folder = join(temporaryFolder(), 'data');
  mkdirSync(folder, { mode: 0o700 });
  const options = ['-t', 'tmpfs', '-o', `size=${mebibytes}m,mode=0700`, 'tmpfs', folder];
  if (spawnSync('mount', options).status !== 0) return undefined;
  onTestFinished(() => void spawnSync('umount', ['-l', folder]));
  return folder;
}

/** Writes to a disk until so many bytes are left. */
function fill(folder: string, leftBytes: number): string {
  const file = join(folder, 'filling');
  const { bavail, bsize } = statfsSync(folder);
  writeFileSync(file, Buffer.alloc(Math.max(0, bavail * bsize - leftBytes)));
  return file;
}

/** Whether this user may mount a disk at all. */
const mayMount = spawnSync('unshare', ['-m', 'true']).status === 0 && process.getuid?.() === 0;

test.runIf(mayMount)(
  'a disk that fills up under posts → 503, said with what to do, no 2xx without a row; room again → taken in, without a restart',
  async () => {
    const data = smallDisk(96);
    if (data === undefined) throw new Error('This disk cannot be mounted.');
    const running = await startProcess(join(data, '..'));
    const answered: string[] = [];
    const post = async () => {
      const sent = contact();
      const status = await running.post(sent);
      if (status === 201) answered.push(sent.id);
      return status;
    };
    expect(await post()).toBe(201);
    // Below what the receiver keeps free, and then nothing at all.
    for (const leftBytes of [63 * MIB, 0]) {
      const file = fill(data, leftBytes);
      expect(await post()).toBe(503);
      await vi.waitFor(async () => expect(await running.health()).toBe(503), { timeout: 60_000 });
      const saved = await command(['backup', join(data, '../b')], join(data, '..'));
      expect(saved).toMatchObject({ code: 1, err: [expect.stringMatching(/Free some space/)] });
      const looked = await command(['doctor', '--json'], join(data, '..'));
      expect(looked.out[0]).toMatch(/"area":"disk","severity":"error","code":"full"/);
      rmSync(file);
      await vi.waitFor(async () => expect(await post()).toBe(201), { timeout: 60_000 });
    }
    expect(await running.end('SIGTERM')).toBe(0);
    const kept = new Set(leadsIn(join(data, 'assent.db')));
    expect(answered.filter((id) => !kept.has(id))).toEqual([]);
    expect(running.printed()).not.toMatch(/Каренина|79991234567/);
  },
);
