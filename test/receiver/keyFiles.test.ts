import { chmodSync, readdirSync, statSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { expect, test } from 'vitest';
import { config, contact } from './messages';
import { ORIGIN, serve, temporaryFolder } from './receiver';

/** Starts a receiver on a folder, sends it a lead and stops it: what it warned of, and what the lead was answered. */
async function startOnce(folder: string) {
  const served = await serve({
    config: { ...config, server: { ...config.server, trapSeconds: 0 } },
    port: 0,
    dataFolder: folder,
    distFolder: folder,
    adminToken: 'a-token-of-the-owner',
    log: () => {},
  });
  if (served.kind === 'failed') throw new Error(served.message);
  const answer = await fetch(`${served.url}/v1/contact`, {
    method: 'POST',
    headers: { Origin: ORIGIN, 'Content-Type': 'application/json' },
    body: JSON.stringify(contact()),
  });
  const hasReceipt = 'receipt' in ((await answer.json()) as object);
  await served.close();
  return { warnings: served.warnings.join('\n'), status: answer.status, hasReceipt };
}

/** A data folder that was served once, and the file of its key. */
async function served(): Promise<{ folder: string; key: string }> {
  const folder = join(temporaryFolder(), 'data');
  expect(await startOnce(folder)).toEqual({ warnings: '', status: 201, hasReceipt: true });
  const [name = ''] = readdirSync(join(folder, 'keys'));
  return { folder, key: join(folder, 'keys', name) };
}

test('a key that others could read is named, shut, and signs on', async () => {
  const { folder, key } = await served();
  chmodSync(key, 0o644);
  const { warnings, ...rest } = await startOnce(folder);
  expect(rest).toEqual({ status: 201, hasReceipt: true });
  expect(warnings).toContain(`${key} could be read by others until now`);
  expect(statSync(key).mode & 0o777).toBe(0o600);
  expect((await startOnce(folder)).warnings).toBe('');
});

test.each([
  ['empty', ''],
  ['of another kind', '{"kty":"RSA"}'],
  ['no text at all', '\u0000\u0001'],
])(
  'a key file that is %s → a clear line; leads are stored, and nothing is signed',
  async (_, text) => {
    const { folder, key } = await served();
    writeFileSync(key, text);
    const { warnings, ...rest } = await startOnce(folder);
    expect(rest).toEqual({ status: 201, hasReceipt: false });
    expect(warnings).toContain(`${key} holds no key that can be read`);
    expect(warnings).toContain('Leads are kept all the same');
  },
);
