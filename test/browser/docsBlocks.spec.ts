import type { Browser } from '@playwright/test';
import { blocks } from '../docs/blocks';
import { newPath, putPage } from './page';
import { uploadDist } from './recipes/recipe';
import type { Receiver, Site } from './site';
import { expect, test } from './test';

const proved = blocks.filter(({ proof }) => proof.kind === 'page');
const bringsOwn = (code: string) => /assent\.js|assent-config/.test(code);

/** What blocks of the docs wait for; a form and its purposes stand in the receiver's configuration already. */
test.use({
  more: {
    categories: { analytics: {}, marketing: {} },
    services: {},
    // A policy is written from it.
    storage: { country: 'RU' },
  },
});

/** Pages made of blocks: what brings its own tag alone, all else of a page of the docs together. */
function placed(site: Site, receiver: Receiver): { from: string; url: string }[] {
  const whole = proved.filter(({ code }) => bringsOwn(code));
  const parts = proved.filter(({ code }) => !bringsOwn(code));
  return [
    ...whole.map(({ page, code }) => ({
      from: page,
      url: putPage(site, newPath(), { config: false, tag: '', lang: 'en', body: code }),
    })),
    ...[...new Set(parts.map(({ page }) => page))].map((from) => {
      const body = parts.filter(({ page }) => page === from).map(({ code }) => code);
      return {
        from,
        url: putPage(site, newPath(), { from: receiver, lang: 'en', body: body.join('\n') }),
      };
    }),
  ];
}

/** What we say of a page, and what breaks in it, until all that waited for a choice was allowed and is there. */
async function complaintsOf(browser: Browser, url: string): Promise<string[]> {
  const context = await browser.newContext();
  const page = await context.newPage();
  const said: string[] = [];
  page.on('pageerror', ({ message }) => said.push(message));
  page.on('console', (line) => {
    if (line.text().startsWith('[assent]')) said.push(line.text());
  });
  await page.route(/^https:/, (route) =>
    route.fulfill({ contentType: 'text/javascript', body: '' }),
  );
  await page.goto(url);
  await page.waitForFunction('window.assent?.state().kind');
  await page.evaluate('assent.accept()');
  await page.waitForLoadState('networkidle');
  await context.close();
  return said;
}

test('our widget has nothing to say of the blocks that the docs give for a page', async ({
  browser,
  site,
  receiver,
}) => {
  uploadDist(site);
  site.put('/counter.js', '', { 'Content-Type': 'text/javascript' });
  const all = await Promise.all(
    placed(site, receiver).map(async ({ from, url }) =>
      (await complaintsOf(browser, url)).map((line) => `${from}: ${line}`),
    ),
  );
  expect(all.flat()).toEqual([]);
});
