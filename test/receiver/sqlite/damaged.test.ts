import { join } from 'node:path';
import { expect, onTestFinished, test } from 'vitest';
import { config, consent, contact } from '../messages';
import { ORIGIN, serve, temporaryFolder } from '../receiver';
import { damage } from './damage';

const start = (folder: string) =>
  serve({ config, port: 0, dataFolder: folder, distFolder: temporaryFolder() });

/** A data folder with one lead in its database, which is damaged then. */
async function damagedFolder(table: string): Promise<string> {
  const folder = temporaryFolder();
  const served = await start(folder);
  if (served.kind === 'failed') throw new Error(served.message);
  const { status } = await postTo(served.url, '/v1/contact', contact());
  expect(status).toBe(201);
  await served.close();
  damage(join(folder, 'assent.db'), table);
  return folder;
}

function postTo(url: string, path: string, body: unknown): Promise<Response> {
  const headers = { Origin: ORIGIN, 'Content-Type': 'application/json', Connection: 'close' };
  return fetch(`${url}${path}`, { method: 'POST', headers, body: JSON.stringify(body) });
}

test.each([
  ['leads', '/v1/contact', contact],
  ['figures', '/v1/contact', contact],
  ['figures', '/v1/consent', consent],
  ['consents', '/v1/consent', consent],
])('a damaged table %s, for which %s is 503 → not healthy either', async (table, path, message) => {
  const served = await start(await damagedFolder(table));
  if (served.kind === 'failed') throw new Error(served.message);
  onTestFinished(() => served.close());
  expect((await postTo(served.url, path, message())).status).toBe(503);
  expect((await fetch(`${served.url}/healthz`)).status).toBe(503);
});

test('a damaged table of texts → it does not start, and names the damage and not the rights', async () => {
  const served = await start(await damagedFolder('texts'));
  expect(served).toMatchObject({
    kind: 'failed',
    message: expect.stringMatching(/assent\.db is damaged\. Put a backup back/),
  });
});
