import { expect, test } from 'vitest';
import { limitKey, shortAddress } from '../../src/receiver/http/clientAddress';
import { createLimiter } from '../../src/receiver/http/limiter';
import { contact } from './messages';
import { ORIGIN, startReceiver } from './receiver';

function posting(body: unknown, headers: Record<string, string> = {}): RequestInit {
  return {
    method: 'POST',
    headers: { Origin: ORIGIN, 'Content-Type': 'application/json', ...headers },
    body: JSON.stringify(body),
  };
}

test('a thousand posts in a minute → sixty are kept, the rest told when to come back', async () => {
  const receiver = await startReceiver();
  const statuses: number[] = [];
  for (let sent = 0; sent < 1000; sent++) {
    receiver.now.ms += 20;
    const response = await receiver.fetch('/v1/contact', posting(contact()));
    statuses.push(response.status);
    if (response.status === 429) {
      expect(Number(response.headers.get('retry-after'))).toBeGreaterThan(0);
      expect(response.headers.get('access-control-allow-origin')).toBe(ORIGIN);
    }
  }
  expect(statuses.filter((status) => status === 201)).toHaveLength(60);
  expect(statuses.filter((status) => status === 429)).toHaveLength(940);
  expect(await receiver.store.leads.count()).toBe(60);
  receiver.now.ms += 60_000;
  expect((await receiver.fetch('/v1/contact', posting(contact()))).status).toBe(201);
});

test('another address has its own minute; the owner sets how many', async () => {
  const receiver = await startReceiver({ server: { postsPerMinute: 1 } });
  const post = async (from: string) =>
    (await receiver.fetch('/v1/contact', posting(contact()), from)).status;
  expect([await post('203.0.113.1'), await post('203.0.113.1'), await post('203.0.113.2')]).toEqual(
    [201, 429, 201],
  );
});

test('X-Forwarded-For is believed only behind the owner’s own proxy, and only its last entry', async () => {
  const send = async (trustProxy: boolean) => {
    const receiver = await startReceiver({ server: { trustProxy, address: 'full' } });
    const sent = contact();
    const headers = { 'X-Forwarded-For': '192.0.2.1, 198.51.100.9' };
    await receiver.fetch('/v1/contact', posting(sent, headers));
    return (await receiver.store.leads.find(sent.id))?.address;
  };
  expect(await send(false)).toBe('203.0.113.77');
  expect(await send(true)).toBe('198.51.100.9');
});

test.each([
  ['203.0.113.77', '203.0.113.0', '203.0.113.77'],
  ['2001:db8:1:2:3:4:5:6', '2001:db8:1::', '2001:db8:1:2'],
  ['2001:db8::1', '2001:db8:0::', '2001:db8:0:0'],
  ['::1', '0:0:0::', '0:0:0:0'],
  ['fe80::1%eth0', 'fe80:0:0::', 'fe80:0:0:0'],
])('%s is shortened to %s and counted as %s', (address, short, key) => {
  expect([shortAddress(address), limitKey(address)]).toEqual([short, key]);
});

test('a flood of addresses does not grow the memory without end', async () => {
  const limiter = createLimiter(1);
  for (let key = 0; key < 20_000; key++) await limiter(`${key}`, 0);
  expect(await limiter('19999', 1)).toBeGreaterThan(0);
  await limiter('one more', 1);
  expect(await limiter('0', 1)).toBe(0);
});

test('leads of one form from many addresses: as many a minute as the owner lets in, a lead that was kept is answered all the same', async () => {
  const receiver = await startReceiver({ server: { postsPerMinuteForm: 3 } });
  const sent = Array.from({ length: 5 }, () => contact());
  const post = async (body: unknown, at: number) =>
    (await receiver.fetch('/v1/contact', posting(body), `203.0.${at}.1`)).status;
  const statuses = [];
  for (const [at, body] of sent.entries()) statuses.push(await post(body, at));
  expect(statuses).toEqual([201, 201, 201, 429, 429]);
  expect(await post(sent[0], 7)).toBe(200);
  receiver.now.ms += 60_000;
  expect(await post(sent[4], 8)).toBe(201);
});
