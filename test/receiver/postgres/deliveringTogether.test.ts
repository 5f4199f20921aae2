import { join } from 'node:path';
import { expect, test } from 'vitest';
import { config, contact } from '../messages';
import { delivering, operator, otherSide } from '../otherSide';
import { temporaryFolder } from '../receiver';

const until = <T>(seen: () => T) => expect.poll(seen, { timeout: 30_000 });

test('two receivers share the work of one delivery: each lead arrives once, by either', async () => {
  const side = await otherSide();
  const folder = join(temporaryFolder(), 'data');
  const start = () =>
    delivering(
      { crm: { ...operator, url: side.url } },
      { postsPerMinute: 1000 },
      ...([config, folder] as const),
    );
  const [one, other] = [await start(), await start()];
  const sent = Array.from({ length: 60 }, () => contact());
  await Promise.all(sent.map((lead, index) => (index % 2 === 0 ? one : other).post(lead)));
  const figures = async (served: string) => (await fetch(`${served}/metrics`)).text();
  await until(() => figures(one.served.url)).toContain('assent_deliveries_pending 0');
  const ids = side.arrived.map(({ headers }) => headers['webhook-id']);
  expect([...ids].sort()).toEqual(sent.map(({ id }) => `${id}.1.crm`).sort());
  for (const { served } of [one, other])
    expect(await figures(served.url)).toMatch(/outcome="delivered"} [1-9]/);
});
