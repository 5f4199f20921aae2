import { readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { expect, test, vi } from 'vitest';
import type { AssentConfig } from '../../src/core/config';
import { openDatabase } from '../../src/receiver/store/openDatabase';
import { eachAtOnce, testAtOnce } from '../atOnce';
import { siteConfig } from '../fixtures/config';
import { command, prepared, type Result } from './command';
import { listening, type VisitedSite, visitedSite } from './visitedSite';

// A browser starts and a page settles in each; a busy machine takes its time for that.
// They mostly wait, so some are visited at once.
vi.setConfig({ testTimeout: 240_000, maxConcurrency: 3 });

const TAG =
  '<script type="text/plain" data-assent="analytics" data-assent-src="/counter.js"></script>';
const FORM = '<div data-assent-form="callback"></div>';

/** What a visit found, by its codes. */
function found({ out }: Result): string[] {
  const { findings } = JSON.parse(out.join(''));
  return findings.map(({ code, what }: { code: string; what?: string }) =>
    what === undefined ? code : `${code}: ${what}`,
  );
}

/** A site whose page is as it should be. */
async function soundSite(over: Partial<AssentConfig> = {}): Promise<VisitedSite> {
  const site = await visitedSite(over);
  site.put('/', `${site.head}${TAG}<main>${FORM}</main>`);
  site.put('/counter.js', 'window.counted = true');
  return site;
}

/** A page of the site's own form, which a handler of its own sends by `fetch`. */
const wrapped = (
  mode = '',
) => `<form data-assent-form="callback" ${mode} action="/crm" method="post">
<input name="name" placeholder="Имя"><input name="phone" type="tel"><button>Отправить</button></form>`;

testAtOnce(
  'all is well → 0: the tag ran, the form was sent, nobody’s request stands anywhere',
  async () => {
    const site = await soundSite();
    const came = await site.visit('/');
    expect(found(came)).toEqual([]);
    expect(JSON.parse(came.out.join(''))).toMatchObject({ v: 1, ok: true, form: 'callback' });
    expect(came.code).toBe(0);
    expect(await site.leads()).not.toContain('Проверка Assent');
    await site.stop();
    const verified = await command(['verify', '--json'], site.folder);
    expect(verified.code).toBe(0);
    const exported = await command(['export', '--format', 'json'], site.folder);
    expect(JSON.parse(exported.out.join(''))).toEqual([]);
  },
);

testAtOnce(
  'a popup of ours, and a site’s form that nobody else sends → their leads are taken alike',
  async () => {
    const site = await soundSite();
    const opener = '<button data-assent-popup="callback">Позвоните мне</button>';
    site.put('/popup', `${site.head}${TAG}${opener}`);
    site.put('/wrapped', `${site.head}${TAG}${wrapped()}`);
    for (const path of ['/popup', '/wrapped']) {
      const came = await site.visit(path);
      expect([path, found(came), came.code]).toEqual([path, [], 0]);
    }
    expect(await site.leads()).not.toContain('Проверка Assent');
  },
);

eachAtOnce([
  ['that a handler sends', '', true],
  ['that is only stamped', 'data-assent-mode="stamp"', false],
])(
  'a site’s form %s → a warning, and the site’s own address gets nothing',
  async (_, mode, hasHandler) => {
    const site = await soundSite();
    site.put('/crm', 'taken');
    const handler = `<script>document.forms[0].onsubmit = (event) => { event.preventDefault();
    fetch('/crm', { method: 'POST', body: new FormData(event.target) }) }</script>`;
    site.put('/', `${site.head}${TAG}${wrapped(mode)}${hasHandler ? handler : ''}`);
    const came = await site.visit('/');
    expect(found(came)).toEqual(['site-sends: callback']);
    expect(came.code).toBe(0);
    expect(site.asked).not.toContain('POST /crm');
    const asked = await site.visit('/', '--site-forms');
    expect([found(asked), asked.code]).toEqual([[], 0]);
    expect(site.asked).toContain('POST /crm');
  },
);

testAtOnce('a site that counts what pages tell → the visit is in no count', async () => {
  const site = await soundSite({ figures: true });
  expect(found(await site.visit('/'))).toEqual([]);
  await site.stop();
  const opened = await openDatabase({ folder: join(site.folder, 'data'), url: undefined });
  if (opened.kind === 'failed') throw new Error(opened.message);
  const { reads, close } = opened.database;
  expect(await reads.selectFrom('page_figures').selectAll().execute()).toEqual([]);
  expect(await reads.selectFrom('figures').selectAll().where('count', '!=', 0).execute()).toEqual([
    expect.objectContaining({ topic: 'filled' }),
  ]);
  await close();
});

testAtOnce('a sealed page, which is loaded anew on the grant → all is well', async () => {
  const site = await soundSite({ seal: {} });
  const { out } = await command(['snippet', 'assent.json', '--part', 'seal'], site.folder);
  site.put('/', `<!doctype html><title>Site</title>${out.join('\n')}${site.head}${TAG}${FORM}`);
  const came = await site.visit('/');
  expect([found(came), came.code]).toEqual([[], 0]);
});

testAtOnce('a request, a cookie and a key before the choice → 1, each named', async () => {
  const port = await listening((_, response) => void response.end('1'));
  const site = await soundSite();
  const early = `<script src="http://127.0.0.1:${port}/spy.js"></script><script>
    document.cookie = 'visitor=9f8e7d6c5b4a3f21; max-age=86400';
    document.cookie = 'theme=dark; max-age=86400';
    document.cookie = 'session=9f8e7d6c5b4a3f21';
    localStorage._ym_uid = '1';
    localStorage.cart = '[]';</script>`;
  site.put('/', `${site.head}${TAG}${early}${FORM}`);
  const came = await site.visit('/');
  expect(found(came).sort()).toEqual([
    'cookie-before-choice: visitor',
    'cookie-doubtful: theme',
    `request-before-choice: 127.0.0.1:${port}`,
    'storage-before-choice: _ym_uid',
    'storage-doubtful: cart',
  ]);
  expect(came.code).toBe(1);
});

eachAtOnce([
  [
    'whose file is gone',
    '<script type="text/plain" data-assent="analytics" data-assent-src="/gone.js"></script>',
    '/gone.js',
  ],
  [
    'of a category nobody grants',
    '<script type="text/plain" data-assent="statistics">1</script>',
    'statistics',
  ],
])('a tag %s → 1, and it is named', async (_, tag, name) => {
  const site = await soundSite();
  site.put('/', `${site.head}${tag}${FORM}`);
  const came = await site.visit('/');
  expect(found(came)).toEqual([`tag-silent: ${name.startsWith('/') ? site.origin : ''}${name}`]);
  expect(came.code).toBe(1);
});

testAtOnce('no tag of ours, or one that is not there → 1: no banner, and why', async () => {
  const site = await soundSite();
  site.put('/bare', `<!doctype html><title>Site</title>${TAG}`);
  site.put('/broken', `<!doctype html><script src="/assent.js"></script>${TAG}`);
  expect(found(await site.visit('/bare', '--visit-only'))).toEqual(['banner-missing: no tag']);
  const broken = await site.visit('/broken', '--visit-only');
  expect(found(broken)).toEqual(['banner-missing: tag not loaded']);
  expect(broken.code).toBe(1);
});

testAtOnce(
  'a page behind a password in its address → is visited, and no line holds it',
  async () => {
    const site = await soundSite();
    const basic = `Basic ${Buffer.from('anna:s3cr3t').toString('base64')}`;
    site.put('/stage', ({ headers }, response) =>
      headers.authorization === basic
        ? response.setHeader('Content-Type', 'text/html').end(`<title>Site</title>${TAG}`)
        : response.writeHead(401, { 'WWW-Authenticate': 'Basic realm="stage"' }).end(),
    );
    const address = `${site.origin}/stage`.replace('//', '//anna:s3cr3t@');
    const env = { PATH: process.env.PATH ?? '' };
    const came = await command(['heartbeat', address, '--json', '--visit-only'], site.folder, env);
    expect(found(came)).toEqual(['banner-missing: no tag']);
    expect(JSON.parse(came.out.join('')).url).toBe(`${site.origin}/stage`);
    expect([...came.out, ...came.err].join('\n')).not.toContain('s3cr3t');
  },
);

eachAtOnce([
  ['none', '', 'form-missing'],
  ['one that cannot be seen', `<div hidden>${FORM}</div>`, 'form-hidden: callback'],
  [
    'one that wants more than we know',
    wrapped().replace('<button>', '<input name="code" required pattern="[0-9]{4}"><button>'),
    'form-unsent: callback',
  ],
])('a page with %s of our forms → 1', async (_, form, code) => {
  const site = await soundSite();
  site.put('/', `${site.head}${TAG}${form}`);
  const came = await site.visit('/');
  expect([found(came), came.code]).toEqual([[code], 1]);
  expect((await site.visit('/', '--visit-only')).code).toBe(0);
});

testAtOnce(
  'a page that shows other texts, or another form, than the receiver knows → 1: set aside, or refused',
  async () => {
    const site = await soundSite();
    const file = join(site.folder, 'assent.json');
    const config = JSON.parse(readFileSync(file, 'utf8'));
    const page = (body: object) => {
      site.put('/own.json', JSON.stringify(body));
      return site.head.replace(`${site.receiver}/assent.json`, '/own.json');
    };
    const { server, ...open } = config;
    const title = { ru: 'Звонок мастера', en: 'A call' };
    const named = { ...open.purposes, callback: { ...open.purposes.callback, title } };
    const otherText = { ...open, purposes: named };
    site.put('/', `${page(otherText)}${TAG}${FORM}`);
    const aside = await site.visit('/');
    expect(found(aside).join()).toMatch(/^form-aside: callback, text-unknown/);
    const purposes = {
      ...open.purposes,
      callback: { ...open.purposes.callback, basis: 'request' },
    };
    site.put('/', `${page({ ...open, purposes })}${TAG}${FORM}`);
    const refused = await site.visit('/');
    expect(found(refused).join()).toContain('form-refused: callback, 422');
    expect([aside.code, refused.code]).toEqual([1, 1]);
    expect(await site.leads()).not.toContain('Проверка Assent');
  },
);

testAtOnce('a receiver that is down → 1, and nothing is left to be sent later', async () => {
  const site = await soundSite();
  // As where a CDN keeps the widget: the page is as it was.
  const files = new Map<string, string>();
  for (const name of ['assent.js', 'assent.json']) {
    files.set(name, await (await fetch(`${site.receiver}/${name}`)).text());
  }
  for (const [name, text] of files) site.put(`/${name}`, text);
  site.put('/', `${site.head.replaceAll(site.receiver, '')}${TAG}${FORM}`);
  await site.stop();
  const came = await site.visit('/');
  expect(found(came)).toContain('receiver-unreachable: ECONNREFUSED');
  expect(came.code).toBe(1);
});

testAtOnce(
  'a page that is not there, refuses, never ends, or whose script never does → 1, each by its name',
  async () => {
    const gone = 'http://localhost:9';
    const site = await soundSite({ origins: [gone] });
    const file = join(site.folder, 'assent.json');
    const config = JSON.parse(readFileSync(file, 'utf8'));
    writeFileSync(file, JSON.stringify({ ...config, origins: [gone, site.origin] }));
    site.put('/refused', (_, response) => void response.writeHead(503).end());
    site.put('/endless', (_, response) => {
      response.writeHead(200, { 'Content-Type': 'text/html' }).write(site.head);
    });
    site.put('/hangs', `${site.head}<script>onload = () => { for (;;); }</script>`);
    const near = (path: string) => site.visit(path, '--visit-only');
    const all = await Promise.all([near('/refused'), near('/endless'), near('/hangs')]);
    expect(all.map(found)).toEqual([['page-refused: 503'], ['page-endless'], ['page-hangs']]);
    const lost = await command(['heartbeat', `${gone}/`, '--json', '--visit-only'], site.folder, {
      PATH: process.env.PATH ?? '',
    });
    expect(found(lost)[0]).toMatch(/^page-unreachable: ERR_/);
    expect([...all, lost].map(({ code }) => code)).toEqual([1, 1, 1, 1]);
  },
);

testAtOnce(
  'no key of the receiver’s here → 1: the visit is made, and nothing is posted',
  async () => {
    const site = await soundSite();
    const came = await site.visit('/', '--data', 'elsewhere');
    expect([found(came), came.code]).toEqual([['key-unknown'], 1]);
    const visit = await site.visit('/', '--data', 'elsewhere', '--visit-only');
    expect([found(visit), visit.code]).toEqual([[], 0]);
    await site.stop();
    const { out } = await command(['verify', '--json'], site.folder);
    expect(JSON.parse(out.join('')).entries).toBe(0);
  },
);

testAtOnce('forms that go elsewhere → the visit alone, and it says so', async () => {
  const site = await soundSite({ endpoint: { url: '/lead.php' } });
  const came = await site.visit('/');
  expect([found(came), came.code]).toEqual([['endpoint-foreign'], 0]);
  expect(site.asked).not.toContain('POST /lead.php');
});

testAtOnce('words say what is wrong and what to do', async () => {
  const site = await soundSite();
  site.put('/', '<!doctype html><title>Site</title>');
  const { out } = await command(['heartbeat', `${site.origin}/`, '--visit-only'], site.folder, {
    PATH: process.env.PATH ?? '',
  });
  expect(out.join('\n')).toMatch(/something is wrong.*fault: No banner is there.*assent snippet/s);
});

test.each([
  [['heartbeat'], /missing required argument/],
  [['heartbeat', 'example.ru'], /whole address/],
  [['heartbeat', 'https://foreign.example/'], /is not of this site/],
  [['heartbeat', 'https://optimumservice.ru/', '--config', 'none.json'], /none\.json/],
  [
    ['heartbeat', 'https://optimumservice.ru/', '--chromium', '/no/browser'],
    /no browser at \/no\/browser/,
  ],
])('%j → 2, in one line', async (args, words) => {
  const { code, err } = await command(args, prepared());
  expect(code).toBe(2);
  expect(err.join('\n')).toMatch(words);
});

test.each([
  ['/no/browser', 1, /^heartbeat: error: There is no browser at \/no\/browser/],
  [process.execPath, 0, /^(?!heartbeat)/],
])('doctor, with the daily visit by %s → %i', async (chromium, count, words) => {
  const heartbeat = { url: 'https://optimumservice.ru/', chromium };
  const { receiver, ...own } = siteConfig({ endpoint: '/send.php', server: { heartbeat } });
  const folder = prepared({ 'assent.json': JSON.stringify(own) });
  const { out } = await command(['doctor'], folder);
  const said = out
    .join('\n')
    .split('\n')
    .filter((line) => line.startsWith('heartbeat'));
  expect(said).toHaveLength(count);
  expect(said[0] ?? '').toMatch(words);
});
