import { randomBytes } from 'node:crypto';
import { expect, onTestFinished, test } from 'vitest';
import { sha256 } from '../../src/receiver/digest';
import { config, contact } from './messages';
import { rawClient } from './rawSocket';
import { ORIGIN, serve, temporaryFolder } from './receiver';

const makeKey = () => randomBytes(32).toString('base64url');

/** A receiver on a socket with three leads; the last one was erased by its key. */
async function serving(postsPerMinute?: number) {
  const folder = temporaryFolder();
  const served = await serve({
    config: { ...config, server: { ...(postsPerMinute && { postsPerMinute }) } },
    ...{ port: 0, dataFolder: folder, distFolder: folder },
  });
  if (served.kind === 'failed') throw new Error(served.message);
  onTestFinished(() => served.close());
  const ask = (key: string, method = 'GET') =>
    fetch(`${served.url}/v1/mine`, {
      method,
      headers: { Origin: ORIGIN, Authorization: `Bearer ${key}` },
    });
  const [right, erased] = [makeKey(), makeKey()];
  for (const key of [right, erased]) {
    const body = JSON.stringify(contact({ keyHash: sha256(key) }));
    const headers = { Origin: ORIGIN, 'Content-Type': 'application/json' };
    const answer = await fetch(`${served.url}/v1/contact`, { method: 'POST', headers, body });
    expect(answer.status).toBe(201);
  }
  return { url: served.url, ask, right, erased };
}

/** All bytes of one answer, but for the time of day in it. */
async function bytesOf(url: string, method: string, authorization: string | undefined) {
  const client = rawClient(url);
  const body = method === 'PATCH' ? '{"fields":{"name":"Anna"}}' : '';
  const lines = [
    `${method} /v1/mine HTTP/1.1`,
    `Host: ${new URL(url).host}`,
    `Origin: ${ORIGIN}`,
    ...(authorization === undefined ? [] : [`Authorization: ${authorization}`]),
    ...(body ? ['Content-Type: application/json', `Content-Length: ${body.length}`] : []),
    'Connection: close',
  ];
  client.socket.write(`${lines.join('\r\n')}\r\n\r\n${body}`);
  return (await client.closed).replace(/^Date: .*$/im, 'Date: -');
}

test.each(['GET', 'PATCH', 'DELETE'])(
  '%s: no key, a wrong, a malformed and an erased one are answered with the same bytes',
  async (method) => {
    const { url, ask, erased } = await serving(1000);
    expect((await ask(erased, 'DELETE')).status).toBe(200);
    const guesses = [
      undefined,
      '',
      `Bearer ${makeKey()}`,
      `Bearer ${erased}`,
      'Bearer',
      'Bearer x',
      `Bearer ${makeKey()}!`,
      `Bearer ${'A'.repeat(4000)}`,
      `Bearer ' OR 1=1 --`,
      `Basic ${makeKey()}`,
    ];
    const answers = [];
    for (const guess of guesses) answers.push(await bytesOf(url, method, guess));
    expect(answers[0]).toMatch(/^HTTP\/1\.1 404 /);
    expect([...new Set(answers)]).toHaveLength(1);
  },
);

test('guesses open nothing and are slowed: what is over the limit learns nothing of a right key either', async () => {
  const { ask, right } = await serving();
  const counts: Record<number, number> = {};
  for (let count = 0; count < 200; count += 1) {
    const { status } = await ask(makeKey());
    counts[status] = (counts[status] ?? 0) + 1;
  }
  expect(counts).toEqual({ 404: 60, 429: 140 });
  const told = await Promise.all(
    [right, makeKey()].map(async (key) => {
      const answer = await ask(key);
      expect(Number(answer.headers.get('retry-after'))).toBeGreaterThan(0);
      return [answer.status, (await answer.text()).replace(/\d+ s/, '- s')];
    }),
  );
  expect(told[0]).toEqual(told[1]);
});
