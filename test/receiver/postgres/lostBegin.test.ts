import { connect, createServer } from 'node:net';
import { expect, onTestFinished, test } from 'vitest';
import { contact } from '../messages';
import { cluster, connected, leads, serving } from './serving';

/** A way to a database on which PostgreSQL refuses each transaction's beginning as long as it is `spoilt`. */
async function wayThrough(url: string) {
  const { hostname, port } = new URL(url);
  const way = { spoilt: false, url: '' };
  const server = createServer((inward) => {
    const outward = connect(Number(port), hostname);
    inward.on('data', (bytes) => {
      const text = bytes.toString('latin1');
      // Of the same length: what says how long it is stays right.
      outward.write(way.spoilt ? text.replaceAll('begin;', 'bogus;') : text, 'latin1');
    });
    outward.pipe(inward);
    inward.on('error', () => outward.destroy()).on('close', () => outward.destroy());
    outward.on('error', () => inward.destroy());
  });
  await new Promise<void>((resolve) => server.listen(0, '127.0.0.1', resolve));
  onTestFinished(() => void server.close());
  const address = server.address();
  if (typeof address === 'string' || !address) throw new Error('The way has no port.');
  way.url = url.replace(`:${port}`, `:${address.port}`);
  return way;
}

test('a transaction that did not begin → 503, and nothing that was asked with it stands by itself', async () => {
  const database = await cluster();
  const way = await wayThrough(database.url('postgres'));
  const owner = await connected(database.url('postgres'));
  const { post } = await serving(way.url);
  const [first, refused, late] = [contact(), contact(), contact()];
  expect(await post(first)).toBe(201);
  way.spoilt = true;
  const statuses = await Promise.all([post(refused), post(refused), post(contact())]);
  expect(statuses).toEqual([503, 503, 503]);
  expect(await leads(owner)).toEqual([first.id]);
  way.spoilt = false;
  expect([await post(refused), await post(late)]).toEqual([201, 201]);
  const { rows } = await owner.query(
    `select count(*)::int as proved from proofs join leads on leads.id = proofs.record`,
  );
  expect(rows).toEqual([{ proved: 3 }]);
});
