import { expect, test } from 'vitest';
import { config, consent, contact } from './messages';
import { startReceiver, type TestReceiver } from './receiver';

const METRICS_TOKEN = 'a-token-for-the-figures';
const HERE = '127.0.0.1';

const started = (server = {}, token?: string) =>
  startReceiver({ server: { ...config.server, ...server } }, undefined, undefined, token);

/** The figures as they are read: by name and labels. */
async function figures(receiver: TestReceiver): Promise<Record<string, number>> {
  const answer = await receiver.fetch('/metrics', {}, HERE);
  expect(answer.status).toBe(200);
  const lines = (await answer.text()).split('\n').filter((line) => line && !line.startsWith('#'));
  return Object.fromEntries(
    lines.map((line) => {
      const end = line.lastIndexOf(' ');
      return [line.slice(0, end), Number(line.slice(end + 1))];
    }),
  );
}

test('posts are counted by kind and by what they came to', async () => {
  const receiver = await started();
  const lead = contact();
  await receiver.post('/v1/contact', lead);
  await receiver.post('/v1/contact', lead);
  await receiver.post('/v1/contact', { ...lead, fields: { ...lead.fields, name: 'Другая' } });
  await receiver.post('/v1/contact', '{');
  await receiver.post('/v1/contact', contact(), { Origin: 'https://foreign.example' });
  await receiver.post('/v1/contact', contact({ v: 2 as 1 }));
  await receiver.post('/v1/consent', consent());
  await receiver.fetch('/v1/consent', { method: 'PUT' });
  const body = new URLSearchParams({ name: 'Анна', phone: '+79991234567', consent_callback: '1' });
  const headers = { Origin: 'https://optimumservice.ru' };
  await receiver.fetch('/f/callback', { method: 'POST', body, headers });
  await receiver.fetch('/f/callback', { method: 'POST', body, headers });
  expect(await figures(receiver)).toMatchObject({
    'assent_posts_total{kind="contact",outcome="stored"}': 1,
    'assent_posts_total{kind="contact",outcome="duplicate"}': 1,
    'assent_posts_total{kind="contact",outcome="conflict"}': 1,
    'assent_posts_total{kind="contact",outcome="malformed"}': 1,
    'assent_posts_total{kind="contact",outcome="foreign"}': 1,
    'assent_posts_total{kind="contact",outcome="aside"}': 1,
    'assent_posts_total{kind="consent",outcome="stored"}': 1,
    'assent_posts_total{kind="form",outcome="stored"}': 1,
    'assent_posts_total{kind="form",outcome="duplicate"}': 1,
    'assent_post_seconds_count{kind="contact"}': 6,
    'assent_leads{list="stored"}': 2,
    'assent_leads{list="aside"}': 1,
    assent_database_up: 1,
  });
});

test('each figure is told of before its values, in the form that Prometheus reads', async () => {
  const receiver = await started();
  await receiver.post('/v1/contact', contact());
  const answer = await receiver.fetch('/metrics', {}, HERE);
  expect(answer.headers.get('content-type')).toBe('text/plain; version=0.0.4; charset=utf-8');
  const told = new Map<string, string>();
  const text = await answer.text();
  expect(text.endsWith('\n')).toBe(true);
  for (const line of text.trimEnd().split('\n')) {
    const [, name = '', type = ''] = /^# TYPE (\w+) (counter|gauge|summary)$/.exec(line) ?? [];
    if (name) told.set(name, type);
    if (line.startsWith('#')) continue;
    const value = /^(\w+?)(_sum|_count)?(\{\w+="[^"\\]*"(,\w+="[^"\\]*")*\})? [\d.e+-]+$/.exec(
      line,
    );
    expect(value, line).not.toBeNull();
    const [, base = '', suffix = ''] = value ?? [];
    expect(told.get(told.has(base + suffix) ? base + suffix : base), line).toBeDefined();
  }
  expect(told.get('process_resident_memory_bytes')).toBe('gauge');
});

test('nothing of what people sent stands in the figures', async () => {
  const receiver = await started();
  await receiver.post('/v1/contact', contact());
  await receiver.fetch('/f/%D0%90nna', { method: 'POST', body: 'phone=79991234567' });
  const text = await (await receiver.fetch('/metrics', {}, HERE)).text();
  expect(text).not.toMatch(/Каренина|9991234567|%D0|nna/);
});

test('a database that does not answer → said, and the rest is there', async () => {
  const receiver = await started();
  await receiver.store.close();
  await receiver.post('/v1/contact', contact());
  expect(await figures(receiver)).toMatchObject({
    assent_database_up: 0,
    'assent_posts_total{kind="contact",outcome="unavailable"}': 1,
  });
});

const bearer = (token: string) => ({ Authorization: `Bearer ${token}` });
const forwarded = (address: string) => ({ 'X-Forwarded-For': address });

test.each<[string, { trustProxy?: boolean }, string | undefined, HeadersInit, string, number]>([
  ['this machine', {}, undefined, {}, '127.0.0.1', 200],
  ['this machine, IPv6', {}, undefined, {}, '::1', 200],
  ['this machine, mapped', {}, undefined, {}, '::ffff:127.0.0.1', 200],
  ['another', {}, undefined, {}, '203.0.113.7', 401],
  ['another, any token where none is set', {}, undefined, bearer('undefined'), '203.0.113.7', 401],
  ['another with the token', {}, METRICS_TOKEN, bearer(METRICS_TOKEN), '203.0.113.7', 200],
  ['another with a wrong token', {}, METRICS_TOKEN, bearer('wrong'), '203.0.113.7', 401],
  ['a proxy that is not trusted', {}, undefined, forwarded('203.0.113.7'), '127.0.0.1', 401],
  [
    'a proxy that claims to be this machine',
    {},
    undefined,
    forwarded('127.0.0.1'),
    '127.0.0.1',
    401,
  ],
  [
    'by a trusted proxy, from another',
    { trustProxy: true },
    undefined,
    forwarded('203.0.113.7'),
    '127.0.0.1',
    401,
  ],
  [
    'by a trusted proxy, from this machine',
    { trustProxy: true },
    undefined,
    forwarded('127.0.0.1'),
    '127.0.0.1',
    200,
  ],
  [
    'by a trusted proxy with the token',
    { trustProxy: true },
    METRICS_TOKEN,
    { ...bearer(METRICS_TOKEN), ...forwarded('203.0.113.7') },
    '127.0.0.1',
    200,
  ],
])('figures for %s', async (_, server, token, headers, from, status) => {
  const receiver = await started(server, token);
  const answer = await receiver.fetch('/metrics', { headers }, from);
  expect(answer.status).toBe(status);
  if (status === 401) {
    expect(answer.headers.get('www-authenticate')).toBe('Bearer');
    expect(await answer.text()).not.toContain('assent_posts_total');
  }
});

test('ready → 200', async () => {
  const answer = await (await started()).fetch('/readyz');
  expect([answer.status, await answer.json()]).toEqual([200, { ok: true }]);
});
