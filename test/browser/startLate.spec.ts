import { gated, gatedFile, newPath, putPage } from './page';
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
