import type { AssentConfig } from '../../src/core/config';
import { asking, expect, KINDS, putSealed, test } from './sealed';

test('before the choice, after declining and on the next page, nobody foreign is asked', async ({
  page,
  visitor,
  site,
  vendor,
  stranger,
}) => {
  const address = putSealed(site, vendor, { body: asking(vendor, stranger) });
  await page.goto(address);
  await visitor.control('decline').click();
  await expect(visitor.banner).toHaveCount(0);
  await page.reload();
  await expect(visitor.control('reopen')).toBeVisible();
  await page.goto(putSealed(site, vendor, { body: asking(vendor, stranger) }));
  await expect(visitor.control('reopen')).toBeVisible();
  expect([vendor.asked(), stranger.asked()]).toEqual([[], []]);
});

test('accepting loads the page once anew, with all that it asks for', async ({
  page,
  visitor,
  site,
  vendor,
  stranger,
}) => {
  await page.goto(putSealed(site, vendor, { body: asking(vendor, stranger) }));
  const loads: string[] = [];
  page.on('load', () => loads.push(page.url()));
  await visitor.control('accept').click();
  await expect.poll(() => vendor.asked()).toEqual(KINDS);
  await expect.poll(() => stranger.asked()).toEqual(KINDS);
  await expect(visitor.control('reopen')).toBeVisible();
  expect(loads).toHaveLength(1);
});

test('one granted service asks its own hosts, and nobody else is asked', async ({
  page,
  visitor,
  site,
  vendor,
  stranger,
}) => {
  await page.goto(putSealed(site, vendor, { body: asking(vendor, stranger) }));
  await expect(visitor.banner).toBeVisible();
  await page.evaluate('void assent.accept(["maps"])');
  await expect.poll(() => vendor.asked()).toEqual(KINDS);
  await expect(visitor.control('reopen')).toBeVisible();
  expect(stranger.asked()).toEqual([]);
});

test('a withdrawal loads the page anew, and nobody is asked', async ({
  page,
  visitor,
  site,
  vendor,
  stranger,
}) => {
  await page.goto(putSealed(site, vendor, { body: asking(vendor, stranger) }));
  await visitor.control('accept').click();
  await expect.poll(() => vendor.asked()).toEqual(KINDS);
  await expect(visitor.control('reopen')).toBeVisible();
  await page.evaluate('window.isBefore = true; void assent.withdraw()');
  await expect.poll(() => page.evaluate('window.isBefore').catch(() => true)).toBeUndefined();
  vendor.forget();
  stranger.forget();
  await page.reload();
  await expect(visitor.control('reopen')).toBeVisible();
  expect([vendor.asked(), stranger.asked()]).toEqual([[], []]);
});

test('with JavaScript off nobody foreign is asked', async ({ browser, site, vendor, stranger }) => {
  const context = await browser.newContext({ javaScriptEnabled: false });
  const page = await context.newPage();
  const body = `<noscript><img src="${vendor.origin}/noscript" alt=""></noscript>${asking(vendor, stranger)}`;
  await page.goto(putSealed(site, vendor, { body }));
  await expect(page.locator('h1')).toBeVisible();
  await context.close();
  expect([vendor.asked(), stranger.asked()]).toEqual([[], []]);
});

test('Global Privacy Control keeps its categories shut when everything is accepted', async ({
  page,
  visitor,
  site,
  vendor,
  stranger,
}) => {
  await page.addInitScript(() =>
    Object.defineProperty(Navigator.prototype, 'globalPrivacyControl', { get: () => true }),
  );
  const services: AssentConfig['services'] = {
    maps: { category: 'marketing', hosts: [vendor.host] },
    counter: { category: 'analytics', hosts: [stranger.host] },
  };
  await page.goto(
    putSealed(site, vendor, { config: { services }, body: asking(vendor, stranger) }),
  );
  await visitor.control('accept').click();
  await expect.poll(() => stranger.asked()).toEqual(KINDS);
  await expect(visitor.control('reopen')).toBeVisible();
  expect(vendor.asked()).toEqual([]);
});
