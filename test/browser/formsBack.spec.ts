import type { Browser, Page } from '@playwright/test';
import { siteConfig } from '../fixtures/config';
import { OWN_FORM, putPage, wrappedForm } from './page';
import type { Site } from './site';
import { test as base, expect } from './test';
import { visitorAt } from './visitor';

/** Playwright turns the back/forward cache off; this browser has it. */
const test = base.extend<object, { cached: Browser }>({
  cached: [
    async ({ playwright, launchOptions }, use) => {
      const browser = await playwright.chromium.launch({
        ...launchOptions,
        ignoreDefaultArgs: ['--disable-back-forward-cache'],
      });
      await use(browser);
      await browser.close();
    },
    { scope: 'worker' },
  ],
});

const KINDS = { own: OWN_FORM, wrapped: wrappedForm() };

/** What reached the endpoint, and what makes it answer. */
type Endpoint = { ids: string[]; answer: Promise<void> };

async function open(site: Site, browser: Browser, body: string) {
  const name = crypto.randomUUID();
  const endpoint: Endpoint = { ids: [], answer: Promise.resolve() };
  site.answer(`/lead-${name}`, (request, response) => {
    let text = '';
    request.on('data', (part) => {
      text += part;
    });
    request.on('end', async () => {
      const { id } = JSON.parse(text);
      endpoint.ids.push(id);
      await endpoint.answer;
      response.writeHead(201, { 'Content-Type': 'application/json' });
      response.end(JSON.stringify({ ok: true, id }));
    });
  });
  const config = siteConfig({
    endpoint: { url: `${site.origin}/lead-${name}`, idempotent: true },
  });
  const head =
    "<script>addEventListener('pageshow', (event) => { window.isBack = event.persisted })</script>";
  const context = await browser.newContext({ locale: 'ru-RU' });
  const page = await context.newPage();
  const visitor = visitorAt(page);
  await page.goto(putPage(site, `/${name}.html`, { config, head, body }));
  await visitor.control('decline').click();
  return { visitor, page, endpoint };
}

const button = (page: Page) => page.locator('form button:not([type=button])');

/** Away to another site and back, into the very page that was left. */
async function awayAndBack(page: Page, site: Site) {
  site.put('/away.html', '<title>Другая страница</title>');
  await page.goto(`${site.on('other.localhost')}/away.html`);
  await page.goBack({ waitUntil: 'commit' });
  await expect.poll(() => page.evaluate('window.isBack').catch(() => undefined)).toBe(true);
}

for (const [kind, body] of Object.entries(KINDS)) {
  test(`${kind} form: what was typed is there after Back, and is sent once`, async ({
    site,
    cached,
  }) => {
    const { visitor, page, endpoint } = await open(site, cached, body);
    await visitor.fill('Анна');
    await awayAndBack(page, site);
    await expect(page.getByLabel('Имя')).toHaveValue('Анна');
    await button(page).click();
    await expect(page.getByText('Заявка принята')).toBeVisible();
    expect(endpoint.ids).toHaveLength(1);
  });

  test(`${kind} form: left while it was sent, it is usable after Back, under the same id`, async ({
    site,
    cached,
  }) => {
    const { visitor, page, endpoint } = await open(site, cached, body);
    let release = () => {};
    endpoint.answer = new Promise((resolve) => {
      release = resolve;
    });
    await visitor.fill('Вера');
    await button(page).click();
    await expect.poll(() => endpoint.ids.length).toBe(1);
    await expect(button(page)).toHaveAttribute('aria-busy', 'true');
    await awayAndBack(page, site);
    await expect(button(page)).not.toHaveAttribute('aria-busy');
    await expect(page.getByText('Отправляем')).toHaveCount(0);
    await expect(page.getByLabel('Имя')).toBeEditable();
    await button(page).click();
    release();
    await expect(page.getByText('Заявка принята')).toBeVisible();
    expect(new Set(endpoint.ids).size).toBe(1);
  });

  test(`${kind} form: sent before, it is not sent again after Back, and takes another lead`, async ({
    site,
    cached,
  }) => {
    const { visitor, page, endpoint } = await open(site, cached, body);
    await visitor.fill('Глеб');
    await button(page).click();
    await expect(page.getByText('Заявка принята')).toBeVisible();
    await awayAndBack(page, site);
    await expect(button(page)).not.toHaveAttribute('aria-busy');
    await button(page).click();
    expect(endpoint.ids).toHaveLength(1);
    await visitor.fill('Дарья');
    await button(page).click();
    await expect.poll(() => new Set(endpoint.ids).size).toBe(2);
    await expect(page.getByText('Заявка принята')).toBeVisible();
    expect(endpoint.ids).toHaveLength(2);
  });
}
