import { readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, test, vi } from 'vitest';
import { contact } from '../receiver/messages';
import { startProcess } from '../receiver/process';
import { temporaryFolder } from '../receiver/receiver';
import { command, prepared } from './command';

const SECRET = 's3cret-word';

describe('a configuration that was cut off', () => {
  test.each([0, 1, 40, 400])(
    'after %i bytes → serve says where, and starts nothing',
    async (length) => {
      const whole = readFileSync('test/fixtures/config/full.json');
      const folder = prepared({ 'assent.json': whole.subarray(0, length) });
      const { code, out, err } = await command(
        ['serve', '--config', 'assent.json', '--port', '0'],
        folder,
        { ASSENT_ADMIN_TOKEN: `${SECRET}-of-the-owner` },
      );
      expect([code, out]).toEqual([2, []]);
      expect(err).toEqual([expect.stringMatching(/^assent\.json/)]);
      expect(err.join()).not.toContain(SECRET);
    },
  );

  test('under a receiver → the one from before stays, which is said; whole again → taken up', async () => {
    const folder = temporaryFolder();
    const running = await startProcess(folder);
    const file = join(folder, 'assent.json');
    const whole = readFileSync(file, 'utf8');
    writeFileSync(file, whole.slice(0, 300));
    await vi.waitFor(
      () =>
        expect(running.printed()).toMatch(/this is not JSON.*The configuration from before stays/),
      { timeout: 60_000 },
    );
    expect(await running.post(contact())).toBe(201);
    writeFileSync(file, whole);
    await vi.waitFor(() => expect(running.printed()).toMatch(/is again what is served/), {
      timeout: 60_000,
    });
    expect(await running.end('SIGTERM')).toBe(0);
  });
});
