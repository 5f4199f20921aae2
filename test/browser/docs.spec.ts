import { readFileSync } from 'node:fs';
import { pathToFileURL } from 'node:url';
import type { Page } from '@playwright/test';
import { serveSite } from '../../src/cli/demoServer';
import { test as base, expect } from './test';

/** The docs as the demo serves them, with its policy: their address. */
const test = base.extend<object, { docs: string }>({
  docs: [
    // biome-ignore lint/correctness/noEmptyPattern: Playwright reads the dependencies from the pattern
    async ({}, use) => {
      const port = 21_000 + test.info().workerIndex;
      const site = `http://localhost:${port}`;
      const served = await serveSite('demo', { site, receiver: 'http://localhost:1' }, port);
      if (served.kind === 'failed') throw new Error(served.message);
      await use(`${site}/docs/`);
      await served.close();
    },
    { scope: 'worker' },
  ],
});

const stored = (page: Page) =>
  page.evaluate(() => [document.cookie, localStorage.length, sessionStorage.length]);
const search = (page: Page) => page.getByRole('searchbox');

test('before the choice nothing is stored; allowed colours are kept, withdrawn ones go', async ({
  page,
  docs,
}) => {
  const asked: string[] = [];
  page.on('request', (request) => asked.push(request.url()));
  await page.goto(`${docs}start/quick-start`);
  const accept = page.getByRole('button', { name: 'Accept all' });
  await expect(accept).toBeVisible();
  await page.getByLabel('Colours').selectOption('dark');
  expect(await stored(page)).toEqual(['', 0, 0]);
  expect(asked.filter((url) => !url.startsWith(docs))).toEqual([]);
  expect(asked.join()).not.toMatch(/search|keepColours/);
  await accept.click();
  await expect.poll(() => stored(page)).toEqual([expect.stringContaining('assent_docs='), 1, 0]);
  await page.reload();
  await expect(page.locator('html')).toHaveAttribute('data-colours', 'dark');
  await page.evaluate('assent.withdraw()');
  // What ran is gone with the page: it loads anew.
  await expect(async () => expect((await stored(page))[1]).toBe(0)).toPass();
});

test('search goes by keys alone, forgives a slip, and says when nothing is found', async ({
  page,
  docs,
}) => {
  await page.goto(docs);
  await page.keyboard.press('/');
  await page.keyboard.type('reciept');
  await expect(page.locator('.search-status')).toContainText('Results');
  await page.keyboard.press('ArrowDown');
  await page.keyboard.press('Enter');
  await expect(page).toHaveURL(/verify-by-hand/);
  await expect(search(page)).toBeVisible();
  await page.keyboard.press('/');
  await page.keyboard.type('zzqqxx');
  await expect(page.locator('.search-status')).toHaveText('Nothing found for “zzqqxx”');
  await page.keyboard.press('Escape');
  await expect(search(page)).toHaveValue('');
});

test('from the disk search finds Russian words', async ({ page }) => {
  await page.goto(`${pathToFileURL('build/docs/ru/index.html')}`);
  await search(page).fill('квитанц');
  await page.getByRole('link', { name: /Разберите квитанцию/ }).click();
  await expect(page).toHaveURL(/ru\/guides\/verify-by-hand\.html#/);
});

test.describe('without JavaScript', () => {
  test.use({ javaScriptEnabled: false });
  test('all is read and reached, and no search is promised', async ({ page, docs }) => {
    await page.goto(docs);
    await page.getByRole('link', { name: 'Quick start' }).last().click();
    await expect(page.getByRole('heading', { level: 1 })).toHaveText('Quick start');
    await expect(search(page)).toHaveCount(0);
  });
});

for (const colorScheme of ['light', 'dark'] as const) {
  test(`${colorScheme}: no fault for readers of screens, and 320 px hold a page`, async ({
    page,
    docs,
  }) => {
    await page.emulateMedia({ colorScheme });
    await page.setViewportSize({ width: 320, height: 640 });
    await page.goto(`${docs}start/quick-start`);
    expect(await page.evaluate(() => document.documentElement.scrollWidth)).toBe(320);
    // Added by the tests' own way in: the page's policy lets no other script in.
    await page.evaluate(readFileSync('node_modules/axe-core/axe.min.js', 'utf8'));
    const faults = await page.evaluate(async () => {
      // axe has just put itself there.
      const { axe } = globalThis as unknown as { axe: typeof import('axe-core') };
      const { violations } = await axe.run();
      return violations.map(({ id, nodes }) => `${id}: ${nodes.map(({ html }) => html).join()}`);
    });
    expect(faults).toEqual([]);
  });
}
