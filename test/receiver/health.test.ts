import { expect, onTestFinished, test, vi } from 'vitest';
import { StoreFailure } from '../../src/receiver/store/failure';
import { config } from './messages';
import { rawClient } from './rawSocket';
import { serve, startReceiver, temporaryFolder } from './receiver';

vi.setConfig({ testTimeout: 60_000 });

const start = (folder: string) =>
  serve({ config, port: 0, dataFolder: folder, distFolder: temporaryFolder() });

test('a try leaves nothing behind: no row, no figure', async () => {
  const receiver = await startReceiver();
  expect((await receiver.fetch('/healthz')).status).toBe(200);
  const { leads, consents } = receiver.store;
  expect([await leads.count(), await consents.count(), await receiver.store.asideBytes()]).toEqual([
    0, 0, 0,
  ]);
  expect([await leads.find('probe'), await consents.find('probe')]).toEqual([undefined, undefined]);
});

test('however often strangers ask, a few tries a second reach the disk; what fails is told within one', async () => {
  const receiver = await startReceiver();
  const probe = vi.spyOn(receiver.store, 'probe');
  const ask = async () => (await receiver.fetch('/healthz')).status;
  for (let asked = 0; asked < 50; asked++) expect(await ask()).toBe(200);
  expect(probe).toHaveBeenCalledTimes(4);
  probe.mockRejectedValue(new StoreFailure('SQLITE_FULL'));
  receiver.now.ms += 1000;
  for (let asked = 0; asked < 50; asked++) expect(await ask()).toBe(503);
  expect(probe).toHaveBeenCalledTimes(8);
  probe.mockRestore();
  receiver.now.ms += 1000;
  expect(await ask()).toBe(200);
});

test('a watcher that speaks HTTP/1.0 and names no host is answered', async () => {
  const folder = temporaryFolder();
  const served = await start(folder);
  if (served.kind === 'failed') throw new Error(served.message);
  onTestFinished(() => served.close());
  const client = rawClient(served.url);
  client.socket.write('GET /healthz HTTP/1.0\r\n\r\n');
  expect(await client.closed).toMatch(/^HTTP\/1\.1 200 /);
});
