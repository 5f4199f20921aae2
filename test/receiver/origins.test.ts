import { expect, test } from 'vitest';
import { allowedOrigins } from '../../src/receiver/http/origins';
import { createRefusedOrigins } from '../../src/receiver/http/refusedOrigins';
import { config, contact, stamp } from './messages';
import { ORIGIN, startReceiver } from './receiver';

test('the site, its www and the named origins may post, hosts as punycode', () => {
  const origins = ['http://localhost:8080', 'https://Магазин.рф'];
  expect([...allowedOrigins({ ...config, site: 'пример.рф', origins })]).toEqual([
    'https://xn--e1afmkfd.xn--p1ai',
    'https://www.xn--e1afmkfd.xn--p1ai',
    'http://localhost:8080',
    'https://xn--80aairftm.xn--p1ai',
  ]);
});

/** Origins of other pages, as browsers write them. */
const foreign = [
  'null',
  'http://optimumservice.ru',
  'http://127.0.0.1:8080',
  'http://[::1]:8080',
  'https://optimumservice.ru:8443',
  'https://evil-optimumservice.ru',
  'https://optimumservice.ru.evil.example',
  'https://shop.optimumservice.ru',
  'https://www.www.optimumservice.ru',
];

/** What no browser writes, or what may hold a number. */
const odd = [
  '*',
  '',
  'https://optimumservice.ru/',
  'https://optimumservice.ru.',
  'https://optimumservice.ru:443',
  'https://OptimumService.ru',
  'HTTPS://optimumservice.ru',
  'https://+79167770077',
  'https://79167770077.example',
  'https://7-916-777-00-77.example',
  `https://${'a'.repeat(300)}.example`,
  'https://optimumservice.ru, https://evil.example',
  'https://optimumservice.ru@evil.example',
  'https://optimumservice.rи',
].filter((origin) => /^[\x20-\x7e]*$/.test(origin));

test.each(odd)(
  'the origin "%s" → 403, nothing readable, nothing kept, nothing said of it',
  async (origin) => {
    const receiver = await startReceiver();
    const response = await receiver.post('/v1/contact', contact(), { Origin: origin });
    expect(response.status).toBe(403);
    expect(response.headers.get('access-control-allow-origin')).toBeNull();
    expect(await receiver.store.leads.count()).toBe(0);
    expect(receiver.logged).toEqual([expect.stringMatching(/^POST \/v1\/contact 403/)]);
  },
);

test.each(foreign)('the origin "%s" → 403 that its page can read, nothing kept', async (origin) => {
  const receiver = await startReceiver();
  const response = await receiver.post('/v1/contact', contact(), { Origin: origin });
  expect(response.status).toBe(403);
  expect(response.headers.get('access-control-allow-origin')).toBe(origin);
  expect(response.headers.get('access-control-allow-credentials')).toBeNull();
  expect(response.headers.get('access-control-expose-headers')).toBeNull();
  expect(await response.json()).toEqual({
    ok: false,
    errors: [
      {
        code: 'origin-foreign',
        message: 'Pages of this origin may not post here until its owner adds it to `origins`.',
      },
    ],
  });
  expect(await receiver.store.leads.count()).toBe(0);
});

test('the log names a refused origin and the key to change, once an hour', async () => {
  const receiver = await startReceiver();
  const refusals = () => receiver.logged.filter((line) => line.startsWith('refused'));
  const line =
    'refused: pages on http://127.0.0.1:8080 may not post; if they are yours, add "http://127.0.0.1:8080" to "origins" in the configuration';
  const post = (origin: string) => receiver.post('/v1/consent', {}, { Origin: origin });
  await post('http://127.0.0.1:8080');
  await post('http://127.0.0.1:8080');
  expect(refusals()).toEqual([line]);
  await post('null');
  expect(refusals()[1]).toMatch(/^refused: a page without an origin.* open it over http/);
  receiver.now.ms += 3_599_999;
  await post('http://127.0.0.1:8080');
  expect(refusals()).toHaveLength(2);
  receiver.now.ms += 1;
  await post('http://127.0.0.1:8080');
  expect(refusals()).toEqual([line, expect.any(String), line]);
});

test('a plain form of another page is named in the log too', async () => {
  const receiver = await startReceiver();
  const response = await receiver.fetch('/f/callback', {
    method: 'POST',
    headers: {
      Origin: 'http://127.0.0.1:8080',
      'Content-Type': 'application/x-www-form-urlencoded',
    },
    body: 'name=A',
  });
  expect(response.status).toBe(403);
  expect(receiver.logged[0]).toMatch(/^refused: pages on http:\/\/127\.0\.0\.1:8080 may not post/);
});

test('over many refused origins the one asked for longest ago may be named again, no other', async () => {
  const said: string[] = [];
  const sayRefused = createRefusedOrigins(
    (line) => said.push(line),
    () => 0,
  );
  const origin = (index: number) => `http://page${index}.example`;
  for (let index = 0; index < 101; index++) sayRefused(origin(index));
  expect(said).toHaveLength(101);
  sayRefused(origin(100));
  expect(said).toHaveLength(101);
  sayRefused(origin(0));
  expect(said).toHaveLength(102);
});

test('no origin at all → 403', async () => {
  const receiver = await startReceiver();
  const response = await receiver.fetch('/v1/contact', {
    method: 'POST',
    headers: { 'Content-Type': 'application/json' },
    body: JSON.stringify(contact()),
  });
  expect(response.status).toBe(403);
});

test('one character of the origin changed, removed or doubled → 403', async () => {
  const receiver = await startReceiver({ server: { postsPerMinute: 1000 } });
  const body = JSON.stringify(contact());
  for (let at = 0; at < ORIGIN.length; at++) {
    const [before, after] = [ORIGIN.slice(0, at), ORIGIN.slice(at + 1)];
    for (const put of ['', 'x', `${ORIGIN[at]}${ORIGIN[at]}`]) {
      const response = await receiver.post('/v1/contact', body, { Origin: before + put + after });
      expect(response.status).toBe(403);
    }
  }
});

test('a stamp of another origin than the one that posts → 403', async () => {
  const receiver = await startReceiver();
  const body = contact({ stamp: stamp({ origin: 'https://www.optimumservice.ru' }) });
  expect((await receiver.post('/v1/contact', body)).status).toBe(403);
  expect(await receiver.store.leads.count()).toBe(0);
});

test.each(['/v1/contact', '/v1/consent'])('a preflight to %s', async (path) => {
  const receiver = await startReceiver();
  const ask = (origin: string) =>
    receiver.fetch(path, {
      method: 'OPTIONS',
      headers: { Origin: origin, 'Access-Control-Request-Method': 'POST' },
    });
  const allowed = await ask('https://www.optimumservice.ru');
  expect(allowed.status).toBe(204);
  expect(Object.fromEntries(allowed.headers)).toMatchObject({
    'access-control-allow-origin': 'https://www.optimumservice.ru',
    'access-control-allow-methods': 'POST',
    'access-control-allow-headers': 'Content-Type, Idempotency-Key',
    'access-control-max-age': '7200',
    vary: 'Origin',
  });
  // Pages add their own to whatever leaves them.
  const wrapped = await receiver.fetch(path, {
    method: 'OPTIONS',
    headers: {
      Origin: 'https://www.optimumservice.ru',
      'Access-Control-Request-Method': 'POST',
      'Access-Control-Request-Headers': 'content-type,x-csrf-token',
    },
  });
  expect(wrapped.headers.get('access-control-allow-headers')).toContain('x-csrf-token');
  // So that the page can read why its post is refused.
  const foreign = await ask('https://evil.example');
  expect(foreign.status).toBe(204);
  expect(Object.fromEntries(foreign.headers)).toMatchObject({
    'access-control-allow-origin': 'https://evil.example',
    'access-control-allow-methods': 'POST',
    'access-control-allow-headers': 'Content-Type, Idempotency-Key',
    vary: 'Origin',
  });
  const odd = await ask('https://evil.example/');
  expect(odd.status).toBe(403);
  expect(odd.headers.get('access-control-allow-origin')).toBeNull();
  expect(odd.headers.get('vary')).toBe('Origin');
});

test.each<[number, string, Record<string, string>]>([
  [201, JSON.stringify(contact()), {}],
  [400, '{', {}],
  [415, '{}', { 'Content-Type': 'text/plain' }],
  [413, ' '.repeat(40_000), {}],
  [422, '{}', {}],
])('the page can read an answer of %i', async (status, body, headers) => {
  const receiver = await startReceiver();
  const response = await receiver.post('/v1/contact', body, headers);
  expect(response.status).toBe(status);
  expect(response.headers.get('access-control-allow-origin')).toBe(ORIGIN);
  expect(response.headers.get('vary')).toBe('Origin');
  expect(response.headers.get('cache-control')).toBe('no-store');
  expect(response.headers.get('content-type')).toMatch(/^application\/json/);
});

test('a page of another origin reads no answer but that it was refused', async () => {
  const receiver = await startReceiver();
  const headers = { Origin: 'https://evil.example' };
  const response = await receiver.fetch('/v1/contact', { headers });
  expect(response.status).toBe(405);
  expect(response.headers.get('access-control-allow-origin')).toBeNull();
});
