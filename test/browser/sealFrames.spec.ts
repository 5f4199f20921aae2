import type { Page } from '@playwright/test';
import { expect, putSealed, test } from './sealed';

const frameOf = ({ origin }: { origin: string }) =>
  `<iframe src="${origin}/frame" title="Карта" width="400" height="300" style="border:0"></iframe>`;

const placeholder = (page: Page) => page.locator('.assent-placeholder');
const button = (page: Page, name: RegExp) => placeholder(page).getByRole('button', { name });

test('a held frame gets a placeholder of its own size, named after its service and host', async ({
  page,
  visitor,
  site,
  vendor,
}) => {
  await page.goto(putSealed(site, vendor, { body: frameOf(vendor) }));
  await expect(placeholder(page)).toHaveCount(1);
  await expect(placeholder(page)).toContainText('Карты');
  await expect(placeholder(page)).toContainText(vendor.host);
  expect(await placeholder(page).boundingBox()).toMatchObject({ width: 400, height: 300 });
  await expect(page.locator('iframe')).toBeHidden();
  await expect(visitor.banner).toBeVisible();
  expect(vendor.asked()).toEqual([]);
});

test('“once” shows the frame on this page alone and grants nothing', async ({
  page,
  visitor,
  site,
  vendor,
}) => {
  const address = putSealed(site, vendor, { body: frameOf(vendor) });
  await page.goto(address);
  await button(page, /один раз/i).click();
  await expect.poll(() => vendor.asked()).toEqual(['frame']);
  await expect(page.locator('iframe')).toBeVisible();
  await expect(placeholder(page)).toHaveCount(0);
  await expect(visitor.banner).toBeVisible();
  expect(await page.evaluate('document.cookie')).toBe('');
  vendor.forget();
  await page.goto(address);
  await expect(placeholder(page)).toHaveCount(1);
  expect(vendor.asked()).toEqual([]);
});

test('“always” grants its service, and the frame stands there from then on', async ({
  page,
  visitor,
  site,
  vendor,
}) => {
  const address = putSealed(site, vendor, { body: frameOf(vendor) });
  await page.goto(address);
  await button(page, /всегда/i).click();
  await expect.poll(() => vendor.asked()).toEqual(['frame']);
  await expect(placeholder(page)).toHaveCount(0);
  expect(await page.evaluate('document.cookie')).toMatch(/maps-1/);
  await page.goto(address);
  await expect(page.locator('iframe')).toBeVisible();
  await expect(visitor.control('reopen')).toBeVisible();
  await page.evaluate('window.isOld = true; void assent.withdraw()');
  await expect(placeholder(page)).toHaveCount(1);
  expect(await page.evaluate('window.isOld')).toBeUndefined();
});

test('a frame of no service can be shown once, and not for good', async ({
  page,
  visitor,
  site,
  vendor,
  stranger,
}) => {
  await page.goto(putSealed(site, vendor, { body: frameOf(stranger) }));
  await expect(placeholder(page)).toContainText(stranger.host);
  await expect(button(page, /всегда/i)).toHaveCount(0);
  await button(page, /один раз/i).click();
  await expect.poll(() => stranger.asked()).toEqual(['frame']);
  await expect(page.locator('iframe')).toBeVisible();
  await expect(visitor.banner).toBeVisible();
  expect(vendor.asked()).toEqual([]);
});

test('a marked frame waits as ever; “once” and a grant open its host', async ({
  page,
  site,
  vendor,
}) => {
  const body = `<iframe data-assent-service="maps" data-assent-src="${vendor.origin}/frame" title="Карта"></iframe>`;
  const address = putSealed(site, vendor, { body });
  await page.goto(address);
  await button(page, /один раз/i).click();
  await expect.poll(() => vendor.asked()).toEqual(['frame']);
  await expect(placeholder(page)).toHaveCount(0);
  vendor.forget();
  await page.goto(address);
  await button(page, /всегда/i).click();
  await expect.poll(() => vendor.asked()).toEqual(['frame']);
  await expect(placeholder(page)).toHaveCount(0);
});

test('a frame that comes late gets a placeholder too', async ({ page, visitor, site, vendor }) => {
  await page.goto(putSealed(site, vendor));
  await expect(visitor.banner).toBeVisible();
  await page.evaluate((html) => {
    document.querySelector('main')?.insertAdjacentHTML('beforeend', html);
  }, frameOf(vendor));
  await expect(placeholder(page)).toHaveCount(1);
  expect(vendor.asked()).toEqual([]);
});
