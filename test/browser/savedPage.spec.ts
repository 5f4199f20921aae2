import type { Page } from '@playwright/test';
import { newPath, OWN_FORM, putPage, wrappedForm } from './page';
import type { Site } from './site';
import { expect, test } from './test';

const BODY = `<iframe data-assent="marketing" data-assent-src="/inside.html" title="Рамка" style="display:inline-block"></iframe>
  <p><img data-assent="analytics" data-src="/pixel" alt="" class="lazy"></p>`;

/** Ways in which a page is written down: as it stands, with what shadow roots hold, as XML. */
const WAYS = {
  'as it stands': 'document.documentElement.outerHTML',
  'with its shadow roots':
    "document.documentElement.getHTML({ shadowRoots: [...document.querySelectorAll('*')].flatMap((one) => one.shadowRoot ?? []) })",
  'as XML': 'new XMLSerializer().serializeToString(document.documentElement)',
};

/** Serves the page as it stands now, as a prerenderer or a cache keeps it, under an address of its own. */
async function serveSaved(page: Page, site: Site, how = WAYS['as it stands']): Promise<string> {
  const path = newPath();
  const saved = (await page.evaluate(how)) as string;
  site.put(
    path,
    `<!doctype html>${saved.startsWith('<html') ? saved : `<html lang="ru">${saved}</html>`}`,
  );
  return site.origin + path;
}

/** What stands of ours in the page, and what the page was left with. */
const remains = (page: Page) =>
  page.evaluate(() => ({
    hosts: document.querySelectorAll('#assent-consent').length,
    placeholders: document.querySelectorAll('.assent-placeholder').length,
    frames: document.querySelectorAll('iframe').length,
    root: document.documentElement.style.cssText,
  }));

for (const layout of ['bar', 'modal'] as const) {
  test(`a page saved with a ${layout} and served again asks once, and its frame is seen once granted`, async ({
    page,
    visitor,
    site,
  }) => {
    site.put('/inside.html', 'Внутри');
    const config = { banner: { layout } };
    await page.goto(putPage(site, newPath(), { config, body: BODY, isLong: true }));
    await expect(page.locator('.assent-placeholder')).toHaveCount(1);
    await expect(visitor.banner).toBeVisible();
    const saved = await serveSaved(page, site);
    await page.goto(saved);
    await expect(visitor.banner).toBeVisible();
    await expect.poll(() => remains(page)).toMatchObject({ hosts: 1, placeholders: 1, frames: 1 });
    await expect(page.getByRole('group')).toHaveCount(1);
    await visitor.control('accept').click();
    await expect(page.frameLocator('iframe').getByText('Внутри')).toBeVisible();
    await expect(page.locator('iframe')).toHaveCSS('display', 'inline-block');
    const clean = { hosts: 1, placeholders: 0, frames: 1, root: '' };
    await expect.poll(() => remains(page)).toEqual(clean);
    // Who has answered is shown the saved page too.
    await page.goto(saved);
    await expect(visitor.control('reopen')).toBeVisible();
    await expect(page.frameLocator('iframe').getByText('Внутри')).toBeVisible();
    await expect.poll(() => remains(page)).toEqual(clean);
  });
}

test('a page saved twice over, and once after the answer, is the same page still', async ({
  page,
  visitor,
  site,
}) => {
  site.put('/inside.html', 'Внутри');
  await page.goto(putPage(site, newPath(), { body: BODY, isLong: true }));
  for (let round = 0; round < 2; round++) {
    await expect(page.getByRole('group')).toHaveCount(1);
    await page.goto(await serveSaved(page, site));
    await expect(visitor.banner).toBeVisible();
  }
  await visitor.control('accept').click();
  await expect(page.frameLocator('iframe').getByText('Внутри')).toBeVisible();
  const saved = await serveSaved(page, site);
  await page.context().clearCookies();
  await page.goto(saved);
  await expect(page.locator('.assent-placeholder')).toHaveCount(1);
  await expect(page.locator('iframe[src], img[src]')).toHaveCount(0);
  await visitor.control('decline').click();
  await expect.poll(() => remains(page)).toMatchObject({ hosts: 1, placeholders: 1, root: '' });
  await expect(page.locator('iframe[src], img[src]')).toHaveCount(0);
});

for (const [kind, form] of [
  ['wrapped', wrappedForm()],
  ['own', OWN_FORM],
] as const) {
  test(`a page saved with its ${kind} form asks once and sends`, async ({
    page,
    visitor,
    site,
    receiver,
  }) => {
    await page.goto(putPage(site, newPath(), { from: receiver, body: form }));
    await expect(visitor.consentBox).toBeVisible();
    await visitor.send();
    await expect(page.locator('[aria-invalid]').first()).toBeVisible();
    await page.goto(await serveSaved(page, site));
    await expect(visitor.banner).toBeVisible();
    await expect.poll(() => page.locator('form input[type=checkbox]').count()).toBe(2);
    await expect(page.locator('[aria-invalid]')).toHaveCount(0);
    await visitor.fill();
    const answer = page.waitForResponse(/v1\/contact/);
    await visitor.send();
    expect((await answer).status()).toBe(201);
    await expect(page.getByText('Заявка принята')).toHaveCount(1);
  });
}

for (const [what, how] of Object.entries(WAYS)) {
  test(`a page saved ${what}: one host, one placeholder, one set of boxes, all at work`, async ({
    page,
    visitor,
    site,
    receiver,
  }) => {
    site.put('/inside.html', 'Внутри');
    await page.goto(putPage(site, newPath(), { from: receiver, body: BODY + wrappedForm() }));
    await expect(page.locator('.assent-placeholder')).toHaveCount(1);
    await expect(visitor.consentBox).toBeVisible();
    await page.goto(await serveSaved(page, site, how));
    // What was saved stands until the script has come.
    await expect.poll(() => remains(page)).toMatchObject({ hosts: 1, placeholders: 1, frames: 1 });
    await expect(visitor.banner).toBeVisible();
    await expect.poll(() => page.locator('form input[type=checkbox]').count()).toBe(2);
    await visitor.control('accept').click();
    await expect(page.frameLocator('iframe').getByText('Внутри')).toBeVisible();
    await visitor.fill();
    await visitor.send();
    await visitor.reads('Заявка принята');
  });
}
