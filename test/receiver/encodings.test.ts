import { mkdirSync, writeFileSync } from 'node:fs';
import { request } from 'node:http';
import { join } from 'node:path';
import { brotliDecompressSync, gunzipSync } from 'node:zlib';
import { expect, onTestFinished, test } from 'vitest';
import { config, shownTexts } from './messages';
import { serve, temporaryFolder } from './receiver';

type Answer = { status: number; headers: Record<string, unknown>; bytes: Buffer };

async function serving() {
  const folder = temporaryFolder();
  const distFolder = join(folder, 'dist');
  mkdirSync(distFolder);
  for (const name of ['assent.js', 'assent.forms.0a1b2c3d.js']) {
    writeFileSync(join(distFolder, name), 'let some = "words";\n'.repeat(200));
  }
  const served = await serve({ config, port: 0, dataFolder: join(folder, 'data'), distFolder });
  if (served.kind === 'failed') throw new Error(served.message);
  onTestFinished(() => served.close());
  /** As it travels: `fetch` would unpack it. */
  return (path: string, headers: Record<string, string>) =>
    new Promise<Answer>((resolve, reject) => {
      request(served.url + path, { headers }, (answer) => {
        const parts: Buffer[] = [];
        answer.on('data', (part) => parts.push(part));
        answer.on('end', () =>
          resolve({
            status: answer.statusCode ?? 0,
            headers: answer.headers,
            bytes: Buffer.concat(parts),
          }),
        );
      })
        .on('error', reject)
        .end();
    });
}

const text = `/v1/texts/${shownTexts('consent', 'callback')[0]?.sha256}`;

test.each([
  '/assent.js',
  '/assent.forms.0a1b2c3d.js',
  '/assent.json',
  '/assent.schema.json',

  text,
])(
  'over a real socket: %s travels in brotli, gzip or as it is, each with a strong tag of its own',
  async (path) => {
    const get = await serving();
    const [plain, br, gzip] = [
      await get(path, {}),
      await get(path, { 'Accept-Encoding': 'gzip, deflate, br' }),
      await get(path, { 'Accept-Encoding': 'gzip' }),
    ];
    expect(plain.headers['content-encoding']).toBeUndefined();
    expect([br.headers['content-encoding'], gzip.headers['content-encoding']]).toEqual([
      'br',
      'gzip',
    ]);
    expect(brotliDecompressSync(br.bytes).equals(plain.bytes)).toBe(true);
    expect(gunzipSync(gzip.bytes).equals(plain.bytes)).toBe(true);
    expect(gzip.bytes.length).toBeLessThan(plain.bytes.length);
    const tags = [plain, br, gzip].map(({ headers }) => String(headers.etag));
    expect(new Set(tags).size).toBe(3);
    for (const [index, encoding] of ['identity', 'br', 'gzip'].entries()) {
      expect(tags[index]).toMatch(/^"[^"]+"$/);
      const headers = { 'Accept-Encoding': encoding, 'If-None-Match': tags[index] ?? '' };
      const same = await get(path, headers);
      expect([same.status, same.bytes.length, same.headers.etag]).toEqual([304, 0, tags[index]]);
      expect(same.headers.vary).toBe('Accept-Encoding');
    }
    for (const { headers } of [plain, br, gzip]) expect(headers.vary).toBe('Accept-Encoding');
  },
);

test.each([
  ['br;q=0, gzip', 'gzip'],
  ['gzip;q=0', undefined],
  ['gzip;q=0.5, br;q=0.1', 'br'],
  ['identity', undefined],
  ['BR', undefined],
  [',,;q=, ', undefined],
])('Accept-Encoding: %s → %s', async (header, encoding) => {
  const get = await serving();
  const answer = await get('/assent.js', { 'Accept-Encoding': header });
  expect([answer.status, answer.headers['content-encoding']]).toEqual([200, encoding]);
});

test('/assent.json, which the banner waits for, has no spaces for people', async () => {
  const get = await serving();
  const { bytes } = await get('/assent.json', {});
  const { server, ...published } = config;
  expect(bytes.toString()).toBe(JSON.stringify(published));
});
