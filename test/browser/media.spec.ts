import { newPath, putPage } from './page';
import type { Site } from './site';
import { expect, test } from './test';

const PICTURE = '<svg xmlns="http://www.w3.org/2000/svg" width="9" height="9"/>';

/** Each way to wait, by the file that is to be asked for. */
const WAYS: [file: string, markup: (at: string) => string][] = [
  ['video', (at) => `<video data-assent="marketing" data-src="${at}" preload="auto"></video>`],
  ['audio', (at) => `<audio data-assent="marketing" data-src="${at}" preload="auto"></audio>`],
  ['poster', (at) => `<video data-assent="marketing" data-poster="${at}"></video>`],
  [
    'source in a video',
    (at) => `<video preload="auto"><source data-assent="marketing" data-src="${at}"></video>`,
  ],
  [
    'unmarked source in a marked video',
    (at) => `<video data-assent="marketing" preload="auto"><source data-src="${at}"></video>`,
  ],
  [
    'source in a picture',
    (at) =>
      `<picture><source data-assent="marketing" data-srcset="${at}"><img alt="" src="data:,"></picture>`,
  ],
  [
    'unmarked picture in a marked one',
    (at) => `<picture data-assent="marketing"><img alt="" data-src="${at}"></picture>`,
  ],
  [
    'object',
    (at) => `<object data-assent="marketing" data-data="${at}" type="image/svg+xml"></object>`,
  ],
  ['embed', (at) => `<embed data-assent="marketing" data-src="${at}" type="image/svg+xml">`],
  [
    'srcdoc',
    (at) =>
      `<iframe data-assent="marketing" data-srcdoc="<img alt='' src='${at}'>" title="srcdoc"></iframe>`,
  ],
  ['preload', (at) => `<link rel="preload" as="image" data-assent="marketing" data-href="${at}">`],
  [
    'background',
    (at) => `<div data-assent="marketing" data-style-background="${at}" style="height: 9px"></div>`,
  ],
  [
    'image button',
    (at) => `<input type="image" alt="Да" data-assent="marketing" data-src="${at}">`,
  ],
  ['srcset', (at) => `<img alt="" data-assent="marketing" data-srcset="${at} 1x">`],
  ['assent-src', (at) => `<img alt="" data-assent="marketing" data-assent-src="${at}">`],
  ['assent-srcset', (at) => `<img alt="" data-assent="marketing" data-assent-srcset="${at} 1x">`],
  [
    'assent-href',
    (at) => `<link rel="stylesheet" data-assent="marketing" data-assent-href="${at}">`,
  ],
  ['assent-poster', (at) => `<video data-assent="marketing" data-assent-poster="${at}"></video>`],
  [
    'assent-src frame',
    (at) => `<iframe data-assent="marketing" data-assent-src="${at}" title="f"></iframe>`,
  ],
  [
    'assent-src script',
    (at) => `<script type="text/plain" data-assent="marketing" data-assent-src="${at}"></script>`,
  ],
];

/** All but what cannot be taken back without a new page. */
const QUIET = WAYS.filter(([way]) => way !== 'assent-src script');

/** One page with all of it; gives its address, and the paths that are to come. */
function put(site: Site, ways = WAYS, headers: Record<string, string> = {}) {
  const folder = `/${crypto.randomUUID()}`;
  const paths = ways.map((_, index) => `${folder}/${index}.svg`);
  for (const path of paths) site.put(path, PICTURE, { 'Content-Type': 'image/svg+xml' });
  const body = ways.map(([, markup], index) => markup(paths[index] ?? '')).join('\n');
  return { address: putPage(site, newPath(), { body, headers }), paths };
}

test('all that can load waits for the grant, and comes with it', async ({
  page,
  visitor,
  site,
}) => {
  const { address, paths } = put(site);
  site.forget();
  await page.goto(address);
  await visitor.control('decline').click();
  await expect(visitor.control('reopen')).toBeVisible();
  expect(site.requested.filter((path) => paths.includes(path))).toEqual([]);
  await page.evaluate('assent.accept(["marketing"])');
  const missing = () =>
    WAYS.flatMap(([way], index) => (site.requested.includes(paths[index] ?? '') ? [] : way));
  await expect.poll(missing).toEqual([]);
});

test('what was taken back is off the page, and comes again with the next grant', async ({
  page,
  visitor,
  site,
}) => {
  const { address, paths } = put(site, QUIET);
  await page.goto(address);
  await expect(visitor.control('accept')).toBeVisible();
  await page.evaluate('window.isSamePage = true');
  const left = () =>
    page.evaluate(`[...document.querySelectorAll(':not(script)')].flatMap((element) =>
      [...element.attributes].filter(({ name, value }) => !name.startsWith('data-') && value.includes(${JSON.stringify(paths[0]?.slice(0, 37))})).map(({ name }) => element.localName + ' ' + name)).length`);
  for (const round of [1, 2]) {
    await page.evaluate('assent.accept(["marketing"])');
    await expect.poll(left, `round ${round}`).toBe(QUIET.length);
    await page.evaluate('assent.withdraw(["marketing"])');
    await expect.poll(left, `round ${round}`).toBe(0);
  }
  expect(await page.evaluate('window.isSamePage')).toBe(true);
  await expect(visitor.banner).toHaveCount(0);
});

test('under Trusted Types too', async ({ page, visitor, site }) => {
  const policy = "require-trusted-types-for 'script'; trusted-types assent";
  const { address, paths } = put(site, WAYS, { 'Content-Security-Policy': policy });
  site.forget();
  await page.goto(address);
  await visitor.control('accept').click();
  await expect.poll(() => paths.filter((path) => !site.requested.includes(path))).toEqual([]);
});

test('an element that can load nothing is named in the console with what to write instead', async ({
  page,
  visitor,
  site,
}) => {
  const said = visitor.ownLines();
  const body = `<div data-assent="marketing" id="empty">Реклама</div>
    <section data-assent="marketing" data-src="/never.svg"></section>`;
  await page.goto(putPage(site, newPath(), { body }));
  await visitor.control('accept').click();
  await expect.poll(() => said.filter((line) => /<template/.test(line)).length).toBe(2);
});

test('a picture that shows something before shows it again after', async ({ page, site }) => {
  const before = 'data:image/gif;base64,R0lGODlhAQABAAAAACwAAAAAAQABAAA=';
  const body = `<img alt="" id="i" src="${before}" data-assent="marketing" data-assent-src="/pixel-x.svg">`;
  site.put('/pixel-x.svg', PICTURE, { 'Content-Type': 'image/svg+xml' });
  await page.goto(putPage(site, newPath(), { body }));
  await expect.poll(() => page.evaluate('!!window.assent')).toBe(true);
  await page.evaluate('assent.accept(["marketing"])');
  await expect(page.locator('#i')).toHaveAttribute('src', '/pixel-x.svg');
  await page.evaluate('assent.withdraw(["marketing"])');
  await expect(page.locator('#i')).toHaveAttribute('src', before);
});
