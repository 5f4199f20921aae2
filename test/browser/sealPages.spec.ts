import { createHash } from 'node:crypto';
import { readFileSync } from 'node:fs';
import type { Page } from '@playwright/test';
import { type Foreign, sealLines } from './foreign';
import { newPath, putPage } from './page';
import { asking, expect, KINDS, putSealed, sealedConfig, test } from './sealed';
import type { Site } from './site';

const picture = ({ origin }: Foreign, name = 'picture') => `<img src="${origin}/${name}" alt="">`;

/** Asks for a picture from now on, as a page's script does; resolves once it has come or was held. */
const askLater = (page: Page, { origin }: Foreign, name: string) =>
  page.evaluate(
    (url) =>
      new Promise<string>((resolve) => {
        const image = new Image();
        image.onload = () => resolve('came');
        image.onerror = () => resolve('held');
        image.src = url;
      }),
    `${origin}/${name}`,
  );

test('a policy of the site’s own holds beside the seal, with what `snippet --part csp` prints in it', async ({
  page,
  visitor,
  site,
  vendor,
  stranger,
}) => {
  const config = sealedConfig(vendor);
  const [, inline = ''] = /<script[^>]*>(.*)<\/script>/.exec(sealLines(config)) ?? [];
  const digest = createHash('sha256').update(inline).digest('base64');
  const path = newPath();
  putSealed(site, vendor, { nonce: 'abc', body: picture(vendor) + picture(stranger) }, path);
  const html = await (await fetch(site.origin + path)).text();
  site.put(path, html, {
    'Content-Security-Policy': `script-src 'nonce-abc' 'sha256-${digest}' 'self'; img-src ${vendor.origin}`,
  });
  await page.goto(site.origin + path);
  await expect(visitor.banner).toBeVisible();
  expect(vendor.asked()).toEqual([]);
  await visitor.control('accept').click();
  await expect.poll(() => vendor.asked()).toEqual(['picture']);
  await expect(visitor.control('reopen')).toBeVisible();
  expect(stranger.asked()).toEqual([]);
});

test('a page of the application’s own making keeps what holds', async ({
  page,
  visitor,
  site,
  vendor,
}) => {
  await page.goto(putSealed(site, vendor));
  await expect(visitor.banner).toBeVisible();
  await page.evaluate('history.pushState({ router: 1 }, "", "/next-view")');
  expect(await askLater(page, vendor, 'early')).toBe('held');
  await page.goBack();
  await visitor.control('accept').click();
  await page.waitForEvent('load');
  await expect(visitor.control('reopen')).toBeVisible();
  await page.evaluate('history.pushState({ router: 2 }, "", "/next-view")');
  expect(await askLater(page, vendor, 'later')).toBe('came');
  expect(vendor.asked()).toEqual(['later']);
});

for (const state of [{ router: 1 }, 'view-1', ['view', 1], 7]) {
  test(`a router’s own state, ${JSON.stringify(state)}, outlives the renewal`, async ({
    page,
    visitor,
    site,
    vendor,
  }) => {
    await page.goto(putSealed(site, vendor));
    await page.evaluate((own) => history.replaceState(own, ''), state);
    await visitor.control('accept').click();
    await page.waitForEvent('load');
    await expect(visitor.control('reopen')).toBeVisible();
    await expect.poll(() => page.evaluate('history.state')).toEqual(state);
  });
}

/** What makes pages of fetched ones: a head's scripts, and what its links carry. */
const ROUTERS: Record<string, { scripts: Record<string, string>; link?: string }> = {
  Turbo: { scripts: { turbo: 'node_modules/@hotwired/turbo/dist/turbo.es2017-umd.js' } },
  'htmx with hx-head': {
    scripts: {
      htmx: 'node_modules/htmx.org/dist/htmx.js',
      'hx-head': 'node_modules/htmx.org/dist/ext/hx-head.js',
    },
    link: 'hx-boost="true"',
  },
  // As Astro, swup's head plugin and Livewire do it.
  'a router that merges what `DOMParser` reads': {
    scripts: { router: 'test/fixtures/router.js' },
  },
};

for (const [name, { scripts, link = '' }] of Object.entries(ROUTERS)) {
  test(`${name} goes to a sealed page and back: granted stays granted, declined stays silent`, async ({
    page,
    visitor,
    site,
    vendor,
  }) => {
    const head = Object.entries(scripts)
      .map(([script, file]) => {
        site.put(`/${script}.js`, readFileSync(file, 'utf8'), {
          'Content-Type': 'text/javascript',
        });
        return `<script src="/${script}.js"></script>`;
      })
      .join('');
    // Its own mark shows that the router merges heads.
    const next = putSealed(site, vendor, {
      head: `${head}<meta name="theirs">`,
      body: `<h2>Вторая</h2>${picture(vendor, 'next')}`,
    });
    const address = putSealed(site, vendor, {
      head,
      body: `<a id="next" ${link} href="${next}">Дальше</a>`,
    });
    const go = async () => {
      await page.evaluate('window.isSame = true');
      await page.locator('#next').click();
      await expect(page.locator('h2')).toHaveText('Вторая');
      await expect(page.locator('meta[name=theirs]')).toHaveCount(1);
      expect(await page.evaluate('window.isSame')).toBe(true);
    };
    await page.goto(address);
    await visitor.control('decline').click();
    await go();
    expect(await askLater(page, vendor, 'early')).toBe('held');
    expect(vendor.asked()).toEqual([]);
    await page.goto(address);
    await page.evaluate('void assent.accept()');
    await page.waitForEvent('load');
    await expect(visitor.control('reopen')).toBeVisible();
    await go();
    await expect.poll(() => vendor.asked()).toContain('next');
    await page.goBack();
    await expect(page.locator('#next')).toBeVisible();
    expect(await askLater(page, vendor, 'later')).toBe('came');
  });
}

test('a page from the back/forward cache is loaded anew where the choice is another meanwhile', async ({
  page,
  visitor,
  site,
  vendor,
}) => {
  const address = putSealed(site, vendor, { body: `<h2>Первая</h2>${picture(vendor)}` });
  await page.goto(address);
  await expect(visitor.banner).toBeVisible();
  await page.goto(putSealed(site, vendor));
  await page.evaluate('void assent.accept()');
  await page.waitForEvent('load');
  await expect(visitor.control('reopen')).toBeVisible();
  expect(vendor.asked()).toEqual([]);
  await page.goBack();
  await expect(page.locator('h2')).toBeVisible();
  await expect.poll(() => vendor.asked()).toEqual(['picture']);
  await expect(visitor.control('reopen')).toBeVisible();
});

/** Puts a page that the browser is to prerender from this one; gives what says whether it was. */
async function prerender(page: Page, address: string): Promise<void> {
  await page.evaluate((url) => {
    const rules = document.createElement('script');
    rules.type = 'speculationrules';
    rules.textContent = JSON.stringify({ prerender: [{ urls: [url] }] });
    document.head.append(rules);
  }, address);
}

test('a page prerendered before the choice asks nobody, and after it what was granted', async ({
  page,
  visitor,
  site,
  vendor,
}) => {
  const next = putSealed(site, vendor, { body: `<h2>Вторая</h2>${asking(vendor)}` });
  const path = new URL(next).pathname;
  await page.goto(putSealed(site, vendor, { body: `<a id="next" href="${next}">Дальше</a>` }));
  await expect(visitor.banner).toBeVisible();
  site.forget();
  await prerender(page, next);
  await expect.poll(() => site.requested).toContain(path);
  await page.locator('#next').click();
  await expect(page.locator('h2')).toBeVisible();
  await expect(visitor.banner).toBeVisible();
  expect(vendor.asked()).toEqual([]);
  await visitor.control('accept').click();
  await expect.poll(() => vendor.asked()).toEqual(KINDS);
});

test('within a page of another site the frame’s seal holds, and a grant opens it', async ({
  page,
  site,
  vendor,
}) => {
  const inner = site.on('127.0.0.1', putSealed(site, vendor, { body: picture(vendor) }));
  const outer = newPath();
  site.put(outer, `<!doctype html><iframe src="${inner}" width="800" height="600"></iframe>`);
  await page.goto(site.origin + outer);
  const frame = page.frameLocator('iframe');
  const control = (name: string) => frame.locator(`#assent-consent [data-assent-action="${name}"]`);
  await expect(control('accept')).toBeVisible();
  expect(vendor.asked()).toEqual([]);
  await control('accept').click();
  await expect.poll(() => vendor.asked()).toEqual(['picture']);
  await expect(control('reopen')).toBeVisible();
});

test('a frame without an origin of its own stays sealed, and the page in it stands', async ({
  page,
  site,
  vendor,
}) => {
  const inner = putSealed(site, vendor, { body: `<h2>Внутри</h2>${picture(vendor)}` });
  const outer = newPath();
  site.put(outer, `<!doctype html><iframe sandbox="allow-scripts" src="${inner}"></iframe>`);
  await page.goto(site.origin + outer);
  await expect(page.frameLocator('iframe').locator('h2')).toBeVisible();
  expect(vendor.asked()).toEqual([]);
});

/** Serves the page as it stands now, as a browser that saves it does, under an address of its own. */
async function serveSaved(page: Page, site: Site): Promise<string> {
  const path = newPath();
  site.put(path, `<!doctype html>${await page.evaluate('document.documentElement.outerHTML')}`);
  return site.origin + path;
}

for (const [choice, grant] of [
  ['everything', ''],
  ['one service', '["maps"]'],
] as const) {
  test(`a page saved by somebody who had granted ${choice} stands whole, for them and for who has not`, async ({
    page,
    visitor,
    site,
    vendor,
  }) => {
    await page.goto(putSealed(site, vendor, { body: `<h2>Первая</h2>${picture(vendor)}` }));
    await expect(visitor.banner).toBeVisible();
    await page.evaluate(`void assent.accept(${grant})`);
    await expect.poll(() => vendor.asked()).toEqual(['picture']);
    await expect(visitor.control('reopen')).toBeVisible();
    const saved = await serveSaved(page, site);
    vendor.forget();
    await page.goto(saved);
    await expect(page.locator('h2')).toBeVisible();
    await expect(visitor.control('reopen')).toBeVisible();
    await expect.poll(() => vendor.asked()).toEqual(['picture']);
    await page.context().clearCookies();
    vendor.forget();
    await page.goto(saved);
    await expect(page.locator('h2')).toBeVisible();
    await expect(visitor.banner).toBeVisible();
    expect(await page.evaluate('document.querySelectorAll("#assent-consent").length')).toBe(1);
  });
}

for (const [minified, shorten] of [
  [
    'drops comments',
    (html: string) => html.replace(/(<script.*?<\/script>)|<!--(?!\[if).*?-->/gs, '$1'),
  ],
  [
    'writes tags anew',
    (html: string) =>
      html.replace(
        /<meta http-equiv=(\S+) (content="[^"]*") data-assent-seal>/,
        '<meta $2 data-assent-seal="" http-equiv="$1" />',
      ),
  ],
] as const) {
  test(`a minifier that ${minified} leaves the page whole, sealed and opened`, async ({
    page,
    visitor,
    site,
    vendor,
  }) => {
    const path = newPath();
    putSealed(site, vendor, { body: `<h2>Первая</h2>${picture(vendor)}` }, path);
    site.put(path, shorten(await (await fetch(site.origin + path)).text()));
    await page.goto(site.origin + path);
    await expect(visitor.banner).toBeVisible();
    expect(vendor.asked()).toEqual([]);
    await visitor.control('accept').click();
    await expect.poll(() => vendor.asked()).toEqual(['picture']);
    await expect(page.locator('h2')).toBeVisible();
    await expect(visitor.control('reopen')).toBeVisible();
  });
}

test('where the configuration does not come, the page stays sealed and stands', async ({
  page,
  site,
  vendor,
}) => {
  const top = sealLines(sealedConfig(vendor));
  await page.goto(
    putPage(site, newPath(), {
      config: false,
      tag: '',
      top,
      body: `<h2>Первая</h2>${picture(vendor)}`,
    }),
  );
  await expect(page.locator('h2')).toBeVisible();
  expect(await askLater(page, vendor, 'later')).toBe('held');
  expect(vendor.asked()).toEqual([]);
});
