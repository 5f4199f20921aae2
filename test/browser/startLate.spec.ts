import { gated, gatedFile, newPath, putPage } from './page';
import { library } from './takers';
import { expect, test } from './test';

const js = { 'Content-Type': 'text/javascript', 'Access-Control-Allow-Origin': '*' };

const own: [string, string, string[]][] = [
  [
    'its attribute',
    gatedFile('/late/file.js', 'analytics', ` onload="ran.push('loaded')"`),
    ['file', 'loaded', 'next'],
  ],
  [
    'its attribute, of a file that is gone',
    gatedFile('/late/gone.js', 'analytics', ` onerror="ran.push('gone')"`),
    ['gone', 'next'],
  ],
  [
    'a template’s script',
    `<template data-assent="analytics"><script src="/late/file.js" onload="ran.push('loaded')"></script></template>`,
    ['file', 'loaded', 'next'],
  ],
  [
    'a script of the page',
    `${gatedFile('/late/file.js', 'analytics', ' id="vendor"')}<script>vendor.onload = () => ran.push('loaded'); vendor.addEventListener('load', () => ran.push('heard'))</script>`,
    ['file', 'loaded', 'heard', 'next'],
  ],
];

for (const [whose, body, order] of own) {
  test(`a gated script’s own handlers run, set by ${whose}, and before the next script`, async ({
    page,
    visitor,
    site,
  }) => {
    site.put('/late/file.js', "ran.push('file')", js);
    await page.goto(putPage(site, newPath(), { body: body + gated('next') }));
    await visitor.control('accept').click();
    await expect.poll(() => visitor.ran()).toEqual(order);
  });
}

/** How vendors wait for a page; each pushes `started`. */
const waits: Record<string, string> = {
  'the document’s DOMContentLoaded': `document.addEventListener('DOMContentLoaded', start)`,
  'the window’s DOMContentLoaded': `window.addEventListener('DOMContentLoaded', start)`,
  load: `addEventListener('load', start)`,
  'load, once': `addEventListener('load', start, { once: true })`,
  pageshow: `addEventListener('pageshow', start)`,
  'window.onload': 'window.onload = start',
  'body.onload': 'document.body.onload = start',
  'the document’s state': `document.addEventListener('readystatechange', () => document.readyState === 'complete' && start())`,
  'an object that listens': `addEventListener('load', { handleEvent: start })`,
  'load, within DOMContentLoaded': `document.addEventListener('DOMContentLoaded', () => addEventListener('load', start))`,
};

const waiting = (how: string) =>
  `{ const start = (event) => ran.push('started'); ${how}; ran.push('script'); }`;

for (const [what, how] of Object.entries(waits)) {
  test(`a gated script that waits for ${what} starts once, after those granted with it; nobody else hears anything`, async ({
    page,
    visitor,
    site,
  }) => {
    const head = `<script>for (const type of ['DOMContentLoaded', 'load', 'pageshow']) addEventListener(type, () => ran.push('page'))</script>`;
    const path = `/late/${what.length}-${what.charCodeAt(0)}.js`;
    site.put(path, waiting(how), js);
    const body =
      `<script type="text/plain" data-assent="analytics">${waiting(how)}</script>${gated('last')}` +
      gatedFile(path, 'marketing');
    await page.goto(putPage(site, newPath(), { head, body }));
    await expect(visitor.banner).toBeVisible();
    await page.evaluate('ran = []');
    await page.evaluate('void assent.accept(["analytics"])');
    await expect.poll(() => visitor.ran()).toEqual(['script', 'last', 'started']);
    await page.evaluate('ran = []; void assent.accept(["marketing"])');
    await expect.poll(() => visitor.ran()).toEqual(['script', 'started']);
    // All stands as it stood before.
    await expect
      .poll(() =>
        page.evaluate(
          `[window, document, document.body].map((one) => Object.hasOwn(one, 'addEventListener') || (one !== window && Object.hasOwn(one, 'onload')))`,
        ),
      )
      .toEqual([false, false, false]);
  });
}

const inline = (code: string, more = '') =>
  `<script type="text/plain" data-assent="analytics"${more}>${code}</script>`;
/** A vendor's snippet: it fetches the vendor's file by a script element of its own. */
const snippet = (file: string) =>
  `{ const script = document.createElement('script'); script.async = true; script.src = '${file}'; document.head.append(script) }`;
const READY = "jQuery(($) => $(window).on('load', () => ran.push('started')))";
const ONLOAD = "addEventListener('load', () => ran.push('started'))";

/** What waits for the page where its own script has ended already. */
const putOff: [string, string, string?][] = [
  ['in the file that a snippet fetches', inline(snippet('/late/fetched.js'))],
  ['in the file that a fetched file fetches', gatedFile('/late/fetches.js')],
  ['within jQuery’s ready, in a file', gatedFile('/late/ready.js'), 'jquery-3'],
  ['within jQuery’s ready, in the page', inline(READY), 'jquery-3'],
  ['within the ready of jQuery 4', inline(READY), 'jquery'],
  ['in a timer of a file', gatedFile('/late/timer.js')],
  ['in a promise’s then', inline(`Promise.resolve().then(() => ${ONLOAD})`)],
  ['in a module in the page', inline(ONLOAD, ' data-type="module"')],
];

for (const [where, body, jquery] of putOff) {
  test(`a gated script waits for load ${where}: it starts once; what the page waits for meanwhile does not`, async ({
    page,
    visitor,
    site,
  }) => {
    site.put('/late/fetched.js', ONLOAD, js);
    site.put('/late/fetches.js', snippet('/late/fetched.js'), js);
    site.put('/late/ready.js', READY, js);
    site.put('/late/timer.js', `setTimeout(() => ${ONLOAD})`, js);
    const head = `${jquery ? library(`${jquery}/dist/jquery.js`) : ''}<script>setInterval(() => {
      addEventListener('load', () => ran.push('page'));
      window.jQuery?.(() => addEventListener('load', () => ran.push('page')));
    }, 20)</script>`;
    await page.goto(putPage(site, newPath(), { head, body }));
    await expect(visitor.banner).toBeVisible();
    await page.evaluate('ran = []');
    await visitor.control('accept').click();
    await expect.poll(() => visitor.ran()).toEqual(['started']);
    await expect.poll(() => page.evaluate("Object.hasOwn(window, 'addEventListener')")).toBe(false);
    expect(await visitor.ran()).toEqual(['started']);
  });
}

test('a gated script for old browsers alone neither runs nor keeps the next one waiting', async ({
  page,
  visitor,
  site,
}) => {
  site.put('/late/file.js', "ran.push('file')", js);
  const body = gatedFile('/late/file.js', 'analytics', ' nomodule') + gated('next');
  await page.goto(putPage(site, newPath(), { body }));
  await visitor.control('accept').click();
  // Shorter than a hung one would be waited for.
  await expect.poll(() => visitor.ran(), { timeout: 4000 }).toEqual(['next']);
});

test('a gated module that waits for load starts; what the page listens for meanwhile is its own affair', async ({
  page,
  visitor,
  site,
}) => {
  let release = () => {};
  site.answer('/late/module.js', (_, response) => {
    release = () => response.writeHead(200, js).end(waiting(waits.load ?? ''));
  });
  const body = gatedFile('/late/module.js', 'analytics', ' data-type="module"');
  await page.goto(putPage(site, newPath(), { body }));
  const asked = page.waitForRequest('**/late/module.js');
  await visitor.control('accept').click();
  await asked;
  await page.evaluate(
    `addEventListener('load', () => ran.push('page')); window.onload = () => ran.push('page')`,
  );
  release();
  await expect.poll(() => visitor.ran()).toEqual(['script', 'started']);
});

for (const [how, first] of [
  ['imports', "import '/late/apart.js'; ran.push('module');"],
  ['imports on its way', "ran.push('module'); import('/late/apart.js');"],
] as const) {
  test(`a file that a gated module ${how} waits for load: it is called, what a file of the page waits for meanwhile is not`, async ({
    page,
    visitor,
    site,
  }) => {
    site.put('/late/first.js', first, js);
    site.put(
      '/late/page.js',
      "addEventListener('load', () => ran.push('page')); window.isIn = true",
      js,
    );
    site.put('/late/apart.js', "addEventListener('load', () => ran.push('apart'))", js);
    const body = gatedFile('/late/first.js', 'analytics', ' data-type="module"');
    await page.goto(putPage(site, newPath(), { body }));
    await visitor.control('accept').click();
    await page.evaluate(
      `{ const own = document.createElement('script'); own.src = '/late/page.js'; document.head.append(own); own.remove(); }`,
    );
    await expect.poll(async () => (await visitor.ran()).sort()).toEqual(['apart', 'module']);
    await page.waitForFunction('window.isIn');
    await page.evaluate(
      'new Promise((done) => setTimeout(() => setTimeout(() => setTimeout(done))))',
    );
    expect((await visitor.ran()).sort()).toEqual(['apart', 'module']);
  });
}

test('granted while the page is still read: the events come by themselves, once', async ({
  page,
  visitor,
  site,
}) => {
  const path = putPage(site, newPath(), {
    tag: '<script src="/dist/assent.js"></script>',
    body: `<script type="text/plain" data-assent="analytics">${waiting(waits.load ?? '')}</script>`,
  });
  await page.goto(path);
  await visitor.control('accept').click();
  await expect.poll(() => visitor.ran()).toEqual(['script', 'started']);
  await page.goto(path);
  await expect(visitor.control('reopen')).toBeVisible();
  await expect.poll(() => visitor.ran()).toEqual(['script', 'started']);
});

test('a listener that throws, or is called off, stops no other', async ({
  page,
  visitor,
  site,
}) => {
  const body = `<script type="text/plain" data-assent="analytics">
    const leave = new AbortController();
    addEventListener('load', () => { throw new Error('theirs'); });
    addEventListener('load', () => ran.push('called off'), { signal: leave.signal });
    addEventListener('load', () => ran.push('started'));
    leave.abort();
  </script>`;
  await page.goto(putPage(site, newPath(), { body }));
  const failed = page.waitForEvent('pageerror');
  await visitor.control('accept').click();
  expect((await failed).message).toBe('theirs');
  await expect.poll(() => visitor.ran()).toEqual(['started']);
});
