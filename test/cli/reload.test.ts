import { renameSync, rmSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { expect, onTestFinished, test, vi } from 'vitest';
import { run } from '../../src/cli/run';
import { config, contact, shownTexts, stamp } from '../receiver/messages';
import { ORIGIN, temporaryFolder } from '../receiver/receiver';

// The file is looked at once a second.
vi.setConfig({ testTimeout: 60_000 });
const WAIT = { timeout: 30_000, interval: 50 };

/** A receiver as the command line runs it, whose configuration file the test writes. */
async function started() {
  const folder = temporaryFolder();
  const file = join(folder, 'assent.json');
  writeFileSync(file, JSON.stringify(config));
  const out: string[] = [];
  const err: string[] = [];
  let stop = () => {};
  const stopped = new Promise<void>((resolve) => {
    stop = resolve;
  });
  const ended = run({
    args: ['serve', '--config', 'assent.json', '--port', '0', '--log', 'text'],
    env: { ASSENT_ADMIN_TOKEN: 'token-of-this-test' },
    folder,
    distFolder: folder,
    print: (line) => out.push(line),
    write: async () => true,
    printError: (line) => err.push(line),
    stopped: () => stopped,
  });
  onTestFinished(async () => {
    stop();
    await ended;
  });
  await vi.waitFor(() => expect(out.length).toBeGreaterThan(1), WAIT);
  const url = out[0]?.replace('Assent receiver: ', '') ?? '';
  const published = async () => (await fetch(`${url}/assent.json`)).json();
  const post = async (origin: string, lead = contact()) => {
    const headers = { Origin: origin, 'Content-Type': 'application/json' };
    const stamp = { ...lead.stamp, origin };
    const body = JSON.stringify({ ...lead, page: `${origin}/`, stamp });
    return (await fetch(`${url}/v1/contact`, { method: 'POST', headers, body })).status;
  };
  return { file, out, err, url, published, post };
}

test('a sound change is taken up: what is published, who may post, and the owner stays signed in', async () => {
  const { file, out, url, published, post } = await started();
  const signedIn = await fetch(`${url}/admin/sign-in`, {
    method: 'POST',
    body: new URLSearchParams({ token: 'token-of-this-test' }),
    redirect: 'manual',
  });
  const cookie = signedIn.headers.get('set-cookie')?.split(';')[0] ?? '';
  const other = 'https://new.example.ru';
  expect(await post(other)).toBe(403);
  writeFileSync(file, JSON.stringify({ ...config, revision: 7, origins: [ORIGIN, other] }));
  await vi.waitFor(() => expect(out.at(-1)).toContain('assent.json has changed'), WAIT);
  expect(await published()).toMatchObject({ revision: 7 });
  // Its text is set aside or taken: the origin is let in.
  expect([201, 202]).toContain(await post(other));
  expect(await post(ORIGIN)).toBe(201);
  const admin = await fetch(`${url}/admin/leads`, { headers: { Cookie: cookie } });
  expect(await admin.text()).toContain('Анна Каренина');
});

test('a file replaced as editors do it is taken up too', async () => {
  const { file, published } = await started();
  writeFileSync(`${file}.new`, JSON.stringify({ ...config, revision: 8 }));
  renameSync(`${file}.new`, file);
  await vi.waitFor(async () => expect(await published()).toMatchObject({ revision: 8 }), WAIT);
});

test.each([
  ['wrong', JSON.stringify({ ...config, revision: 'seven' }), /revision.*stays/s],
  ['no JSON', '{ "site": ', /assent\.json:1:\d+: this is not JSON.*stays/s],
  ['gone', undefined, /assent\.json is not there.*stays/s],
])(
  'a file that is %s → said, and the one before stays until it is mended',
  async (_, text, words) => {
    const { file, err, published } = await started();
    if (text === undefined) rmSync(file);
    else writeFileSync(file, text);
    await vi.waitFor(() => expect(err.join('\n')).toMatch(words), WAIT);
    expect(await published()).toMatchObject({ site: config.site });
    writeFileSync(file, JSON.stringify({ ...config, revision: 9 }));
    await vi.waitFor(async () => expect(await published()).toMatchObject({ revision: 9 }), WAIT);
  },
);

test('texts of before and of now are both known: a page that was open sends as ever', async () => {
  const { file, out, url, post } = await started();
  const renamed = { ...config, operator: { ...config.operator, name: 'ООО «Новое имя»' } };
  const texts = [
    ...shownTexts('label', 'callback', renamed),
    ...shownTexts('consent', 'callback', renamed),
  ];
  // Answered as set aside: nobody has published them yet.
  expect(await post(ORIGIN, contact({ stamp: stamp({ texts }) }))).toBe(202);
  writeFileSync(file, JSON.stringify(renamed));
  await vi.waitFor(() => expect(out.join('\n')).toContain('assent.json has changed'), WAIT);
  for (const { sha256 } of [...texts, ...stamp().texts]) {
    expect((await fetch(`${url}/v1/texts/${sha256}`)).status).toBe(200);
  }
  expect(await post(ORIGIN, contact({ stamp: stamp({ texts }) }))).toBe(201);
  expect(await post(ORIGIN)).toBe(201);
});

test('a wrong file put back as it was → said too', async () => {
  const { file, out, err } = await started();
  writeFileSync(file, '{ "site": ');
  await vi.waitFor(() => expect(err.join('\n')).toContain('this is not JSON'), WAIT);
  writeFileSync(file, JSON.stringify(config));
  await vi.waitFor(() => expect(out).toContain('assent.json is again what is served.'), WAIT);
});
