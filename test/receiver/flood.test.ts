import { randomUUID } from 'node:crypto';
import { expect, onTestFinished, test, vi } from 'vitest';
import type { ServerConfig } from '../../src/core/serverConfig';
import { networkKey } from '../../src/receiver/http/clientAddress';
import { config, contact } from './messages';
import { outsideOf } from './outside';
import { ORIGIN, serve, temporaryFolder } from './receiver';

vi.setConfig({ testTimeout: 60_000 });

async function serving(server: ServerConfig, folder = temporaryFolder()) {
  const own = { ...config, server };
  const served = await serve({ config: own, port: 0, dataFolder: folder, distFolder: folder });
  if (served.kind === 'failed') throw new Error(served.message);
  onTestFinished(() => served.close());
  const post = async (body: unknown, from = '203.0.113.1') =>
    fetch(`${served.url}/v1/contact`, {
      method: 'POST',
      headers: {
        Origin: ORIGIN,
        'Content-Type': 'application/json',
        'X-Forwarded-For': from,
      },
      body: JSON.stringify(body),
    });
  return { ...served, folder, post };
}

const count = (statuses: number[], status: number) =>
  statuses.filter((one) => one === status).length;

test.each([
  ['one IPv6 /48', (at: number) => `2001:db8:1:${at.toString(16)}::1`, '2001:db8:2:1::1'],
  ['one IPv4 /24', (at: number) => `198.51.100.${at % 256}`, '198.51.101.1'],
])(
  'over a real socket: %s posts six hundred a minute, its neighbours go on',
  async (_, from, other) => {
    const { post } = await serving({ trustProxy: true });
    const statuses: number[] = [];
    for (let sent = 0; sent < 700; sent += 20) {
      const batch = Array.from({ length: 20 }, (_, at) => post({ v: 9 }, from(sent + at)));
      for (const answer of await Promise.all(batch)) {
        statuses.push(answer.status);
        if (answer.status === 429)
          expect(Number(answer.headers.get('retry-after'))).toBeGreaterThan(0);
      }
    }
    expect([count(statuses, 202), count(statuses, 429)]).toEqual([600, 100]);
    expect((await post({ v: 9 }, other)).status).toBe(202);
  },
);

test('the owner sets how many; one address over its own limit uses up nothing of its network’s', async () => {
  const { post } = await serving({ trustProxy: true, postsPerMinute: 2, postsPerMinuteNetwork: 4 });
  const statuses: number[] = [];
  for (const last of [1, 1, 1, 1, 1, 2, 2, 3]) {
    statuses.push((await post({ v: 9 }, `203.0.113.${last}`)).status);
  }
  expect(statuses).toEqual([202, 202, 429, 429, 429, 202, 202, 429]);
});

test.each([
  ['203.0.113.77', '203.0.113.0'],
  ['2001:db8:1:2:3:4:5:6', '2001:db8:1::'],
  [undefined, ''],
])('%s is counted with the network %s', (address, key) => {
  expect(networkKey(address)).toBe(key);
});

test('what is set aside stays within its room; leads that verify go on, before and after a restart', async () => {
  const server = { postsPerMinute: 100_000, asideMiB: 1 };
  const first = await serving(server);
  const junk = () => ({ v: 9, id: randomUUID(), note: 'ы'.repeat(10_000) });
  const statuses: number[] = [];
  const kept = junk();
  expect((await first.post(kept)).status).toBe(202);
  for (let sent = 0; sent < 80; sent++) statuses.push((await first.post(junk())).status);
  expect(count(statuses, 202)).toBeGreaterThan(40);
  expect(count(statuses, 202) + count(statuses, 429)).toBe(80);
  const full = await first.post(junk());
  expect([full.status, Number(full.headers.get('retry-after'))]).toEqual([429, 600]);
  expect(await full.json()).toMatchObject({ errors: [{ code: 'aside-full' }] });
  expect((await first.post(kept)).status).toBe(200);
  const form = (more: string) =>
    fetch(`${first.url}/f/callback`, {
      method: 'POST',
      redirect: 'manual',
      headers: { Origin: ORIGIN },
      body: new URLSearchParams({
        name: `${more}${'ы'.repeat(3000)}`,
        phone: '+79991234567',
        consent_callback: 'yes',
        assent_more: more,
      }),
    });
  const plain: number[] = [];
  for (let sent = 0; sent < 6; sent++) plain.push((await form(`x${sent}`)).status);
  expect(plain.at(-1)).toBe(429);
  expect((await form('')).status).toBe(303);
  expect((await first.post(contact())).status).toBe(201);
  const database = await outsideOf(first.folder);
  const [sum] = await database.rows(
    "SELECT sum(octet_length(coalesce(raw, '') || fields)) AS bytes FROM leads WHERE state = 'aside'",
  );
  expect(Number(sum?.bytes)).toBeGreaterThan(0);
  expect(Number(sum?.bytes)).toBeLessThanOrEqual(1024 * 1024);
  await first.close();
  const second = await serving(server, first.folder);
  expect((await second.post(junk())).status).toBe(429);
  expect((await second.post(contact())).status).toBe(201);
});
