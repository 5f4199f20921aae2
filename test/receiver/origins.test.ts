import { expect, test } from 'vitest';
import { allowedOrigins } from '../../src/receiver/http/origins';
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

const foreign = [
  'null',
  '*',
  '',
  'http://optimumservice.ru',
  'https://optimumservice.ru/',
  'https://optimumservice.ru.',
  'https://optimumservice.ru:443',
  'https://optimumservice.ru:8443',
  'https://OptimumService.ru',
  'HTTPS://optimumservice.ru',
  'https://evil-optimumservice.ru',
  'https://optimumservice.ru.evil.example',
  'https://shop.optimumservice.ru',
  'https://www.www.optimumservice.ru',
  'https://optimumservice.ru, https://evil.example',
  'https://optimumservice.ru@evil.example',
  'https://optimumservice.rи',
].filter((origin) => /^[\x20-\x7e]*$/.test(origin));

test.each(foreign)('the origin "%s" → 403, nothing readable, nothing kept', async (origin) => {
  const receiver = await startReceiver();
  const response = await receiver.post('/v1/contact', contact(), { Origin: origin });
  expect(response.status).toBe(403);
  expect(response.headers.get('access-control-allow-origin')).toBeNull();
  expect(await receiver.store.leads.count()).toBe(0);
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
  const refused = await ask('https://evil.example');
  expect(refused.status).toBe(403);
  expect(refused.headers.get('access-control-allow-origin')).toBeNull();
  expect(refused.headers.get('vary')).toBe('Origin');
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
