import { expect, onTestFinished, test, vi } from 'vitest';
import { contact } from '../../messages';
import { TOKEN, temporaryFolder } from '../../receiver';
import { startProgram } from './program';

// Processes start slowly on a busy machine.
vi.setConfig({ testTimeout: 60_000 });

test.each([
  ['on a folder of its own', false],
  ['on a database that holds leads', true],
])(
  'less than 64 MiB free at start, %s → it serves, takes nothing in, says so; then mended',
  async (_, isKnown) => {
    const folder = temporaryFolder();
    vi.stubEnv('ASSENT_ADMIN_TOKEN', TOKEN);
    onTestFinished(() => void vi.unstubAllEnvs());
    const before = contact();
    if (isKnown) {
      const earlier = await startProgram(folder);
      expect(await earlier.post(before)).toBe(201);
      await earlier.killAndList();
    }
    const program = await startProgram(folder, '022', 'low');
    expect(program.printed().match(/less than 64 MiB/g)).toHaveLength(1);
    expect(await program.post(contact())).toBe(503);
    expect(await program.health()).toBe(503);
    expect((await fetch(`${program.url}/assent.json`)).status).toBe(200);
    const headers = { Authorization: `Bearer ${TOKEN}` };
    const list = await fetch(`${program.url}/admin/leads`, { headers });
    expect([list.status, (await list.text()).includes(before.id)]).toEqual([200, isKnown]);
    program.setFault(undefined);
    const after = contact();
    // Not set aside either: the texts it names were published first.
    expect(await program.post(after)).toBe(201);
    expect(await program.health()).toBe(200);
    const kept = isKnown ? [before.id, after.id] : [after.id];
    expect(await program.killAndList()).toEqual(kept.sort());
  },
);
