import { expect, onTestFinished, test } from 'vitest';
import { config } from './messages';
import { serve, TOKEN, temporaryFolder } from './receiver';

async function serving(adminToken: string) {
  const folder = temporaryFolder();
  return serve({ config, port: 0, dataFolder: folder, distFolder: folder, adminToken });
}

test('over a real socket: a session lasts until its own page signs out, then its cookie is dead', async () => {
  const served = await serving(TOKEN);
  if (served.kind === 'failed') throw new Error(served.message);
  onTestFinished(() => served.close());
  const post = (path: string, token: string, Cookie = '') =>
    fetch(`${served.url}/admin/${path}`, {
      method: 'POST',
      redirect: 'manual',
      headers: { Cookie },
      body: new URLSearchParams({ token }),
    });
  const Cookie =
    (await post('sign-in', TOKEN)).headers.get('set-cookie')?.split(';')[0] ?? 'no cookie';
  const look = (path: string) => fetch(`${served.url}${path}`, { headers: { Cookie } });
  const page = await (await look('/admin/')).text();
  const formToken = /sign-out"><input type="hidden" name="token" value="([\w-]+)"/.exec(page)?.[1];
  expect((await post('sign-out', '', Cookie)).status).toBe(403);
  expect((await look('/admin/leads')).status).toBe(200);
  expect((await post('sign-out', formToken ?? '', Cookie)).status).toBe(303);
  expect((await look('/admin/leads')).status).toBe(401);
});

test('a token that can be guessed starts nothing', async () => {
  expect(await serving('a')).toMatchObject({
    kind: 'failed',
    message: expect.stringContaining('Make one: node -e'),
  });
});
