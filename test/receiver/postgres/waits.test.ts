import { connect, createServer } from 'node:net';
import { expect, onTestFinished, test } from 'vitest';
import { contact } from '../messages';
import { cluster, serving } from './serving';

/** A way to a database that counts how often something was sent to it once it had answered what was sent before. */
async function countedWay(url: string) {
  const { hostname, port } = new URL(url);
  const way = { waits: 0, url: '' };
  let isAnswered = false;
  const server = createServer((inward) => {
    const outward = connect(Number(port), hostname);
    inward.on('data', (bytes) => {
      if (isAnswered) way.waits += 1;
      isAnswered = false;
      outward.write(bytes);
    });
    outward.on('data', (bytes) => {
      isAnswered = true;
      inward.write(bytes);
    });
    inward.on('error', () => outward.destroy()).on('close', () => outward.destroy());
    outward.on('error', () => inward.destroy()).on('close', () => inward.destroy());
  });
  await new Promise<void>((resolve) => server.listen(0, '127.0.0.1', resolve));
  onTestFinished(() => void server.close());
  const address = server.address();
  if (typeof address === 'string' || !address) throw new Error('The way has no port.');
  way.url = url.replace(`:${port}`, `:${address.port}`);
  return way;
}

test('a lead waits for no answer of PostgreSQL that it does not need', async () => {
  const database = await cluster();
  const way = await countedWay(database.url('postgres'));
  const { post } = await serving(way.url);
  const waits: number[] = [];
  for (let count = 0; count < 5; count++) {
    way.waits = 0;
    expect(await post(contact())).toBe(201);
    waits.push(way.waits);
  }
  // Its beginning, the lead, its entry and receipt, the commit; the figures, where they are answered before
  // it is signed. What the receiver asks by itself meanwhile counts as well, and not each time.
  expect(Math.min(...waits)).toBeLessThanOrEqual(5);
});
