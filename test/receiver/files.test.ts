import { mkdirSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { brotliDecompressSync } from 'node:zlib';
import { expect, test } from 'vitest';
import { publishedTexts } from '../../src/core/publishedTexts';
import { packs } from '../../src/locales/all';
import { textHash } from '../../src/receiver/digest';
import { vendorsOf } from '../../src/receiver/intake/publishTexts';
import { config } from './messages';
import { startReceiver, type TestReceiver } from './receiver';

function build(receiver: TestReceiver, name: string, content: string): void {
  mkdirSync(join(receiver.folder, 'dist'), { recursive: true });
  writeFileSync(join(receiver.folder, 'dist', name), content);
}

test('the tag is served to any origin and asked for again soon', async () => {
  const receiver = await startReceiver();
  build(receiver, 'assent.js', 'let a = 1;');
  const response = await receiver.fetch('/assent.js');
  expect(await response.text()).toBe('let a = 1;');
  expect(Object.fromEntries(response.headers)).toMatchObject({
    'content-type': 'text/javascript; charset=utf-8',
    'cache-control': 'public, max-age=300',
    'access-control-allow-origin': '*',
    'cross-origin-resource-policy': 'cross-origin',
    'x-content-type-options': 'nosniff',
  });
  const etag = response.headers.get('etag') ?? '';
  const same = await receiver.fetch('/assent.js', { headers: { 'If-None-Match': etag } });
  expect([same.status, await same.text()]).toEqual([304, '']);
  build(receiver, 'assent.js', 'let a = 2; // a new release');
  const changed = await receiver.fetch('/assent.js', { headers: { 'If-None-Match': etag } });
  expect(await changed.text()).toContain('let a = 2');
});

test('a chunk is kept for ever and travels compressed', async () => {
  const receiver = await startReceiver();
  const content = 'let chunk = 1;'.repeat(100);
  build(receiver, 'assent.forms.0a1b2c3d.js', content);
  const response = await receiver.fetch('/assent.forms.0a1b2c3d.js', {
    headers: { 'Accept-Encoding': 'gzip, deflate, br' },
  });
  expect(response.headers.get('cache-control')).toContain('immutable');
  expect(response.headers.get('content-encoding')).toBe('br');
  expect(response.headers.get('vary')).toBe('Accept-Encoding');
  const packed = Buffer.from(await response.arrayBuffer());
  expect(brotliDecompressSync(packed).toString()).toBe(content);
});

test.each([
  '/assent.secret.js.map',
  '/assent..js',
  '/assent.x.js',
  '/assent.%2e%2e%2fsecret.0a1b2c3d.js',
  '/assent.forms.0a1b2c3d.js%00.txt',
  '/..%2fassent.db',
  '/../data/assent.db',
  '/data/assent.db',
  '/assent.forms.0a1b2c3d.js/../../data/assent.db',
])('%s → 404 in words', async (path) => {
  const receiver = await startReceiver();
  build(receiver, 'assent.x.js', 'no');
  const response = await receiver.fetch(path);
  expect(response.status).toBe(404);
  expect(await response.json()).toMatchObject({ ok: false, errors: [{ code: 'not-found' }] });
});

test('the public configuration is the file without its server part', async () => {
  const receiver = await startReceiver();
  const response = await receiver.fetch('/assent.json');
  const { server, ...published } = config;
  expect(await response.json()).toEqual(published);
  expect(response.headers.get('access-control-allow-origin')).toBe('*');
  expect(response.headers.get('cache-control')).toBe('no-cache');
  const etag = response.headers.get('etag') ?? '';
  const same = await receiver.fetch('/assent.json', { headers: { 'If-None-Match': etag } });
  expect(same.status).toBe(304);
});

test('the schema for editors', async () => {
  const receiver = await startReceiver();
  const response = await receiver.fetch('/assent.schema.json');
  expect(await response.json()).toMatchObject({ type: 'object', required: ['operator'] });
});

test('every published text is answered with exactly the hashed bytes', async () => {
  const receiver = await startReceiver();
  const texts = Object.entries(packs).flatMap(([tag, pack]) =>
    publishedTexts(config, tag, pack, vendorsOf(config, tag)),
  );
  expect(texts.length).toBeGreaterThan(10);
  for (const { text } of texts) {
    const sha256 = textHash(text);
    const response = await receiver.fetch(`/v1/texts/${sha256}`);
    const words = await response.text();
    expect(words).toBe(text.normalize('NFC'));
    expect(textHash(words)).toBe(sha256);
    expect(Object.fromEntries(response.headers)).toMatchObject({
      'content-type': 'text/plain; charset=utf-8',
      'x-content-type-options': 'nosniff',
      'content-security-policy': "default-src 'none'; sandbox",
    });
  }
});

test.each(['/nothing', '/v1', '/v1/texts/abc', `/v1/texts/${'A'.repeat(43)}`, '/v1/mine'])(
  '%s → 404 as JSON',
  async (path) => {
    const response = await (await startReceiver()).fetch(path);
    expect(response.status).toBe(404);
    expect(await response.json()).toMatchObject({ ok: false });
  },
);

test('reading where only posts are taken → 405', async () => {
  const response = await (await startReceiver()).fetch('/v1/contact');
  expect([response.status, response.headers.get('allow')]).toEqual([405, 'POST, OPTIONS']);
});

test('the front page says what this is, and health is plain', async () => {
  const receiver = await startReceiver();
  expect(await (await receiver.fetch('/')).text()).toContain('Assent');
  expect(await (await receiver.fetch('/healthz')).json()).toEqual({ ok: true });
});

test.each([
  [['marketing'], true],
  [[], false],
])(
  'Global Privacy Control over %j → the site says whether it honours it',
  async (gpc, honoured) => {
    const receiver = await startReceiver({ gpc });
    const response = await receiver.fetch('/.well-known/gpc.json');
    expect(response.headers.get('content-type')).toMatch(/^application\/json/);
    expect(await response.json()).toEqual({ gpc: honoured });
  },
);

test('the log names each file that was served, and no other that was asked for', async () => {
  const receiver = await startReceiver();
  build(receiver, 'assent.js', 'let a = 1;');
  build(receiver, 'assent.forms.0a1b2c3d.js', 'let chunk = 1;');
  for (const name of ['assent.js', 'assent.forms.0a1b2c3d.js', 'assent.79991234567.js']) {
    await receiver.fetch(`/${name}`);
  }
  expect(receiver.logged).toEqual([
    'GET /assent.js 200 0 ms',
    'GET /assent.forms.0a1b2c3d.js 200 0 ms',
    'GET /assent.*.js 404 0 ms',
  ]);
});

test('the script of a page is served as it was built last, and no other name is logged', async () => {
  const receiver = await startReceiver();
  mkdirSync(join(receiver.folder, 'dist/pages'), { recursive: true });
  build(receiver, 'pages/verify.js', 'let page = 1;');
  expect(await (await receiver.fetch('/pages/verify.js')).text()).toBe('let page = 1;');
  build(receiver, 'pages/verify.js', 'let page = 2; // built anew');
  expect(await (await receiver.fetch('/pages/verify.js')).text()).toContain('let page = 2');
  expect((await receiver.fetch('/pages/79991234567.js')).status).toBe(404);
  expect(receiver.logged.at(-1)).toBe('GET /pages/*.js 404 0 ms');
});

test.each(['/assent.json', '/assent.js', '/assent.forms.0a1b2c3d.js', '/.well-known/gpc.json'])(
  'a page whose own `fetch` adds a header may ask for %s',
  async (path) => {
    const receiver = await startReceiver();
    const ask = (more: Record<string, string>) =>
      receiver.fetch(path, {
        method: 'OPTIONS',
        headers: { Origin: 'https://any.example', 'Access-Control-Request-Method': 'GET', ...more },
      });
    const allowed = await ask({
      'Access-Control-Request-Headers': 'x-csrf-token,x-requested-with',
    });
    expect(allowed.status).toBe(204);
    expect(Object.fromEntries(allowed.headers)).toMatchObject({
      'access-control-allow-origin': '*',
      'access-control-allow-methods': 'GET, HEAD',
      'access-control-allow-headers': 'x-csrf-token,x-requested-with',
    });
    const odd = await ask({ 'Access-Control-Request-Headers': 'x-phone: 1' });
    expect(odd.headers.get('access-control-allow-headers')).toBeNull();
  },
);
