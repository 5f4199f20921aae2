import { readdirSync, rmSync } from 'node:fs';
import { join } from 'node:path';
import type { Page } from '@playwright/test';
import { initSite, ORIGIN, serveSite } from './initSite';
import { expect, test } from './test';

const SITES = [
  'test/fixtures/sites/tilda',
  'test/fixtures/sites/wordpress',
  'test/fixtures/sites/handmade',
  'test/fixtures/sites/styled',
  ...['agency', 'creative', 'freelancer', 'new-age'].map(
    (name) => `node_modules/startbootstrap-${name}/dist`,
  ),
];

for (const from of SITES) {
  test(`${from}: after --write no page asks anybody or keeps anything before a choice`, async ({
    page,
    context,
  }) => {
    const { folder, code, said } = await initSite(from);
    const site = join(folder, 'site');
    try {
      expect(said.join('\n')).toContain('Written: ');
      expect(code).toBe(0);
      const foreign: string[] = [];
      await serveSite(context, { site, config: join(folder, 'assent.json') }, (route) => {
        foreign.push(route.request().url());
        return route.abort();
      });
      const files = readdirSync(site, { recursive: true, encoding: 'utf8' });
      const pages = files.filter((file) => /\.html?$/.test(file));
      expect(pages.length).toBeGreaterThan(0);
      for (const file of pages) {
        await page.goto(`${ORIGIN}/${file}`, { waitUntil: 'load' });
        await expect(page.getByRole('button', { name: 'Отклонить' })).toBeVisible();
        expect(foreign, file).toEqual([]);
        expect(await context.cookies(), file).toEqual([]);
        const kept = await page.evaluate(() => [localStorage.length, sessionStorage.length]);
        expect(kept, file).toEqual([0, 0]);
      }
    } finally {
      rmSync(folder, { recursive: true });
    }
  });
}

/** How a page looks outside its forms, into which boxes come: of each element the properties that style sheets of others have a say in. */
function looksOf(page: Page): Promise<string[]> {
  return page.evaluate(() =>
    [...document.body.querySelectorAll('*:not(script, template)')]
      .filter((one) => !one.closest('form, #assent-consent'))
      .map((one) => {
        const style = getComputedStyle(one);
        return [one.tagName, one.id, style.backgroundImage, style.backgroundColor, style.color]
          .concat(style.fontFamily, style.outlineStyle)
          .join(' ');
      }),
  );
}

for (const from of ['test/fixtures/sites/styled', 'node_modules/startbootstrap-new-age/dist']) {
  test(`${from}: once all is granted the page looks as it did, and asks whom it asked`, async ({
    page,
    context,
  }) => {
    const { folder } = await initSite(from);
    const asked: string[] = [];
    const served = { site: from, config: join(folder, 'assent.json') };
    await serveSite(context, served, (route) => {
      const url = route.request().url();
      asked.push(url);
      const isSheet = /css/.test(url);
      // What a foreign sheet says shows whether it stands in its old place in the cascade.
      const body = isSheet
        ? `#late, .badge { color: rgb(${url.length}, 7, 7); outline: solid }`
        : '';
      return route.fulfill({ contentType: isSheet ? 'text/css' : 'text/javascript', body });
    });
    try {
      await page.goto(`${ORIGIN}/index.html`, { waitUntil: 'networkidle' });
      const before = { looks: await looksOf(page), asked: asked.splice(0) };
      served.site = join(folder, 'site');
      await page.goto(`${ORIGIN}/index.html`, { waitUntil: 'load' });
      expect(await looksOf(page)).not.toEqual(before.looks);
      await page.getByRole('button', { name: 'Принять все' }).click();
      await expect.poll(() => looksOf(page)).toEqual(before.looks);
      const styles = (urls: string[]) =>
        [...new Set(urls.filter((url) => /looks|unsplash|fonts/.test(url)))].sort();
      await expect.poll(() => styles(asked)).toEqual(styles(before.asked));
    } finally {
      rmSync(folder, { recursive: true });
    }
  });
}
