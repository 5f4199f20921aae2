import { spawnSync } from 'node:child_process';
import { cpSync, mkdirSync } from 'node:fs';
import { join } from 'node:path';
import { expect, onTestFinished, test, vi } from 'vitest';
import { command } from '../../../cli/command';
import { contact } from '../../messages';
import { startProcess } from '../../process';
import { temporaryFolder } from '../../receiver';
import { leadsIn } from './program';

const remount = (folder: string, how: 'ro' | 'rw') =>
  spawnSync('mount', ['-o', `remount,${how}`, folder], { encoding: 'utf8' });

/** Whether this user may mount a disk at all. */
const mayMount = spawnSync('unshare', ['-m', 'true']).status === 0 && process.getuid?.() === 0;

test.runIf(mayMount)(
  'a disk that can only be read → serve starts on none, with words; nothing is written',
  async () => {
    const first = temporaryFolder();
    const running = await startProcess(first);
    const sent = contact();
    expect(await running.post(sent)).toBe(201);
    expect(await running.end('SIGTERM')).toBe(0);

    const folder = temporaryFolder();
    const data = join(folder, 'data');
    mkdirSync(data, { mode: 0o700 });
    spawnSync('mount', ['-t', 'tmpfs', '-o', 'size=200m,mode=0700', 'tmpfs', data]);
    onTestFinished(() => void spawnSync('umount', ['-l', data]));
    cpSync(join(first, 'data'), data, { recursive: true });
    cpSync(join(first, 'assent.json'), join(folder, 'assent.json'));
    expect(remount(data, 'ro').status).toBe(0);
    const started = await command(['serve', '--config', 'assent.json', '--port', '0'], folder);
    expect(started).toMatchObject({
      code: 1,
      err: [expect.stringMatching(/read-only|may not be written/)],
    });
    const looked = await command(['doctor', '--json'], folder);
    expect(looked.out[0]).toMatch(/"area":"database","severity":"error","code":"unusable"/);

    expect(remount(data, 'rw').status).toBe(0);
    const again = await startProcess(folder);
    expect(await again.post(sent)).toBe(200);
    expect(await again.post(contact())).toBe(201);
    expect(await again.end('SIGTERM')).toBe(0);
    await vi.waitFor(() => expect(leadsIn(join(data, 'assent.db'))).toHaveLength(2));
  },
);
