import { createHash } from 'node:crypto';
import { readFileSync } from 'node:fs';
import { siteConfig } from '../fixtures/config';
import { gated, OWN_FORM, putPage, wrappedForm } from './page';
import type { Site } from './site';
import { expect, test } from './test';

const json = JSON.stringify(siteConfig({ forms: {} }));

/** A page with nothing of ours but what the test puts there. */
const put = (site: Site, path: string, tag: string, body = '') =>
  putPage(site, path, { config: false, tag, body });

const TAG = '<script async src="/dist/assent.js"></script>';
const ELEMENT = `<script type="application/json" id="assent-config">${json}</script>`;

test.describe('the configuration is found', () => {
  for (const [name, head, body] of [
    ['in window.assentConfig', `<script>window.assentConfig = ${json}</script>${TAG}`, ''],
    ['in an element above the tag', ELEMENT + TAG, ''],
    ['in an element below a blocking tag', '<script src="/dist/assent.js"></script>', ELEMENT],
    [
      'at the address of data-config',
      '<script async src="/dist/assent.js" data-config="/c.json"></script>',
      '',
    ],
    [
      'in the attributes',
      '<script defer src="/dist/assent.js" data-operator="А" data-policy="/p"></script>',
      '',
    ],
  ] as const) {
    test(name, async ({ page, visitor, site }) => {
      site.put('/c.json', json);
      await page.goto(put(site, '/found.html', head, body));
      await expect(visitor.control('accept')).toBeVisible();
    });
  }
});

test('attributes of the tag go over the configuration', async ({ page, site }) => {
  const tag = '<script async src="/dist/assent.js" data-locale="en" data-policy="/other"></script>';
  await page.goto(put(site, '/over.html', ELEMENT + tag));
  await expect(page.getByRole('link', { name: 'privacy policy' })).toHaveAttribute(
    'href',
    `${site.origin}/other`,
  );
});

test('the shortest tag asks for one file until its banner stands', async ({
  page,
  visitor,
  site,
}) => {
  const asked: string[] = [];
  let isDrawn = false;
  page.on('request', (request) => {
    const { pathname } = new URL(request.url());
    if (!isDrawn && pathname.startsWith('/dist/')) asked.push(pathname);
  });
  // What comes after it is held, so that nothing of it can have drawn the banner.
  await page.route(/assent\.\w+\.[\da-f]{8}\.js/, (route) => route.abort());
  const tag =
    '<script async src="/dist/assent.js" data-operator="ООО «Пример»" data-policy="/privacy"></script>';
  await page.goto(put(site, '/shortest.html', tag));
  await expect(visitor.control('accept')).toBeVisible();
  isDrawn = true;
  expect(asked[0]).toBe('/dist/assent.js');
});

test('a tag with integrity holds every chunk to its digest', async ({ page, visitor, site }) => {
  const digest = createHash('sha384').update(readFileSync('dist/assent.js')).digest('base64');
  const tag = `<script async src="/dist/assent.js" integrity="sha384-${digest}" crossorigin="anonymous"></script>`;
  const address = put(site, '/integrity.html', ELEMENT + tag);
  await page.goto(address);
  await visitor.control('choose').click();
  await expect(page.getByRole('dialog')).toBeVisible();
  await page.route(/assent\.preferences\./, async (route) => {
    const answer = await route.fetch();
    await route.fulfill({ response: answer, body: `${await answer.text()} ` });
  });
  const said = visitor.consoleLines();
  await page.goto(address);
  await visitor.control('choose').click();
  await expect.poll(() => said.join('\n')).toMatch(/\[assent\].*preferences.*could not be loaded/);
  await expect(page.getByRole('dialog')).toHaveCount(0);
  await expect(visitor.control('accept')).toBeVisible();
});

test('digests that could not be had are asked for again, for a chunk that failed with them too', async ({
  page,
  visitor,
  site,
}) => {
  const digest = createHash('sha384').update(readFileSync('dist/assent.js')).digest('base64');
  const tag = `<script async src="/dist/assent.js" integrity="sha384-${digest}" crossorigin="anonymous"></script>`;
  let isAway = true;
  await page.route(/assent\.integrity\./, (route) => (isAway ? route.abort() : route.fallback()));
  const said = visitor.consoleLines();
  const fails = () => said.filter((line) => /integrity.*could not be loaded/.test(line)).length;
  await page.goto(put(site, '/digests.html', ELEMENT + tag));
  // What keeps the banner usable asks first, and the checker, on localhost.
  await expect.poll(fails).toBe(2);
  await visitor.control('choose').click();
  await expect.poll(fails).toBe(3);
  isAway = false;
  // The same chunk as before: its failure must not be kept.
  await visitor.control('choose').click();
  await expect(page.getByRole('dialog')).toBeVisible();
});

test('what runs granted nodes is missing: nothing runs, it is said once, and the next choice tries again', async ({
  page,
  visitor,
  site,
}) => {
  await page.route(/assent\.granting\./, (route) => route.abort());
  const body = gated('one') + gated('two') + gated('three', 'marketing');
  await page.goto(putPage(site, '/ungranted.html', { body }));
  const said = visitor.consoleLines();
  await visitor.control('accept').click();
  await expect.poll(() => said.join('\n')).toMatch(/granting.*could not be loaded/);
  await page.unroute(/assent\.granting\./);
  await page.evaluate('assent.withdraw(["marketing"])');
  await expect.poll(() => visitor.ran()).toEqual(['one', 'two']);
  expect(said.filter((line) => /granting/.test(line))).toHaveLength(1);
});

test('a chunk that is missing leaves own forms their fallback', async ({ page, visitor, site }) => {
  await page.route(/assent\.forms\./, (route) => route.abort());
  const config = siteConfig({ endpoint: `${site.origin}/lead` });
  await page.goto(putPage(site, '/missing.html', { config, body: OWN_FORM }));
  await expect(visitor.control('accept')).toBeVisible();
  await expect(page.getByText('Позвоните')).toBeVisible();
});

test('on an insecure page banner and gate work, forms stay the site’s own and the console says why', async ({
  page,
  visitor,
  site,
}) => {
  const origin = site.on('insecure.test');
  await page.route(`${origin}/**`, async (route) => {
    const { pathname } = new URL(route.request().url());
    await route.fulfill({ response: await route.fetch({ url: site.origin + pathname }) });
  });
  const said = visitor.consoleLines();
  const config = siteConfig({ receiver: 'https://leads.example' });
  putPage(site, '/insecure.html', { config, body: wrappedForm() });
  await page.goto(`${origin}/insecure.html`);
  await visitor.control('accept').click();
  await expect(visitor.control('reopen')).toBeVisible();
  expect(await page.evaluate('document.cookie')).toMatch(/^assent=1\.1\.\d+\.\d+\.[a-z0-9~_-]+$/);
  await expect(page.getByRole('checkbox')).toHaveCount(0);
  await expect.poll(() => said.join('\n')).toMatch(/\[assent\].*not secure/);
});

test('the npm entry is safe to import on a server and starts in a page', async ({
  page,
  visitor,
  site,
}) => {
  const { start } = await import('../../dist/npm/index.js' as string);
  expect(start(siteConfig())).toBeUndefined();
  const script = `import { start } from '/dist/npm/index.js'; window.mine = start(${json});`;
  await page.goto(put(site, '/npm.html', `<script type="module">${script}</script>`));
  await visitor.control('accept').click();
  await expect.poll(() => page.evaluate('mine.has("analytics")')).toBe(true);
  await visitor.control('reopen').click();
  await expect(page.getByRole('dialog')).toBeVisible();
});
