import type { Page } from '@playwright/test';
import type { AssentConfig } from '../../src/core/config';
import { leadsOf } from './leads';
import { newPath } from './page';
import { drawOnServer, type Flavour, putApp } from './reactApp';
import type { Site } from './site';
import { expect, test } from './test';
import type { Visitor } from './visitor';

const FLAVOURS: Flavour[] = ['React 19', 'React 18', 'Preact by compat', 'Preact'];

/** What a page says in its console: nothing, where all is well. */
function complaintsOf(page: Page): string[] {
  const complaints: string[] = [];
  page.on('console', (line) => {
    if (/error|warning/.test(line.type())) complaints.push(line.text());
  });
  page.on('pageerror', (error) => complaints.push(error.message));
  return complaints;
}

/** Puts the example onto a page; `drawn` is what a server sent of it, `before` runs first. */
function putPage(
  site: Site,
  main: string,
  config: AssentConfig,
  { drawn = '', before = '' } = {},
): string {
  const { server, ...published } = config;
  const path = newPath();
  site.put('/video.html', '<!doctype html>');
  site.put(
    path,
    `<!doctype html><html lang="ru"><meta charset="utf-8"><link rel="icon" href="data:,"><title>x</title>
    <div id="place">${drawn}</div><script>config = ${JSON.stringify(published)};${before}</script>
    <script type="module" src="${main}"></script></html>`,
  );
  return `${site.origin}${path}`;
}

/** Waits until both forms ask for their consents. */
async function formsStand(page: Page) {
  await expect(page.locator('#own form.assent-form .assent-consents')).toBeVisible();
  await expect(page.locator('#wrapped .assent-consents')).toBeVisible();
}

/** Sends a lead with a form, and waits until the receiver has taken it. */
async function sendWith(page: Page, form: string, name: string) {
  const within = page.locator(form);
  await within.getByLabel('Имя').fill(name);
  await within.getByLabel('Телефон').fill('8 999 123-45-67');
  await within.getByRole('checkbox', { name: /связаться со мной/ }).check();
  const answer = page.waitForResponse(/v1\/contact/);
  await within.getByRole('button', { name: 'Отправить', exact: true }).click();
  expect((await answer).status()).toBe(201);
}

/** Nothing granted, stored or asked of others, and the banner there. */
async function nothingBeforeTheChoice(page: Page, visitor: Visitor, site: Site) {
  await expect(visitor.control('accept')).toBeVisible();
  await expect(visitor.banner).toHaveCount(1);
  await expect(page.locator('output')).toHaveText('unanswered');
  await expect(page.locator('iframe')).toHaveCount(0);
  await expect(page.getByText('Видео ждёт согласия')).toBeVisible();
  expect(site.requested).not.toContain('/video.html');
  expect(await page.context().cookies()).toEqual([]);
  expect(await page.evaluate('localStorage.length')).toBe(0);
}

// Each is built once by its worker; building takes a busy machine a while.
test.describe.configure({ timeout: 60_000 });

for (const flavour of FLAVOURS) {
  test.describe(flavour, () => {
    test.describe.configure({ mode: 'default' });
    let main = '';
    test.beforeAll(async ({ site }) => {
      main = await putApp(site, flavour);
    });

    test('asks, opens the gate on a grant, shuts it on a withdrawal, and sends both forms', async ({
      page,
      visitor,
      site,
      receiver,
    }) => {
      site.forget();
      const complaints = complaintsOf(page);
      await page.goto(putPage(site, main, receiver.config));
      await nothingBeforeTheChoice(page, visitor, site);
      await formsStand(page);
      await visitor.control('accept').click();
      await expect(page.locator('iframe')).toBeVisible();
      await expect(page.locator('output')).toHaveText('answered');
      await expect(page.locator('#counted')).toHaveText('yes');
      await page.getByRole('button', { name: 'Отозвать' }).click();
      await expect(page.getByText('Видео ждёт согласия')).toBeVisible();
      await expect(page.locator('iframe')).toHaveCount(0);
      await expect(page.locator('#counted')).toHaveText('no');
      await page.getByRole('button', { name: 'Только видео' }).click();
      await expect(page.locator('#counted')).toHaveText('no');
      await page.getByRole('button', { name: 'Настроить' }).click();
      await expect(page.getByRole('dialog')).toBeVisible();
      await page.keyboard.press('Escape');
      await sendWith(page, '#own', `Своя ${flavour}`);
      await sendWith(page, '#wrapped', `Обёрнутая ${flavour}`);
      expect(leadsOf(receiver, flavour).map(({ fields }) => fields.name)).toEqual(
        expect.arrayContaining([`Своя ${flavour}`, `Обёрнутая ${flavour}`]),
      );
      expect(complaints).toEqual([]);
    });

    test('what was granted before stands in the first picture, and what was not never does', async ({
      page,
      visitor,
      site,
      receiver,
    }) => {
      const before = `pictures = [];
        const look = () => {
          const main = document.querySelector('main');
          if (main) pictures.push(!!main.querySelector('iframe'));
          requestAnimationFrame(look);
        };
        look();`;
      const url = putPage(site, main, receiver.config, { before });
      await page.goto(url);
      await visitor.control('accept').click();
      await expect(page.locator('iframe')).toBeVisible();
      await page.reload();
      await page.waitForFunction('pictures.length > 2');
      expect(await page.evaluate('pictures.includes(false)')).toBe(false);
      await page.getByRole('button', { name: 'Ничего' }).click();
      await expect(page.getByText('Видео ждёт согласия')).toBeVisible();
      await page.reload();
      await page.waitForFunction('pictures.length > 2');
      expect(await page.evaluate('pictures.includes(true)')).toBe(false);
    });

    test('is started once by double effects and a quick return, goes and comes again; of two providers it tells', async ({
      page,
      visitor,
      site,
      receiver,
    }) => {
      const complaints = complaintsOf(page);
      const before = "starts = 0; document.addEventListener('assent:ready', () => starts++);";
      await page.goto(putPage(site, main, receiver.config, { before }));
      await formsStand(page);
      await page.evaluate('show(), show({})');
      await formsStand(page);
      expect(await page.evaluate('starts')).toBe(1);
      await page.evaluate('show()');
      await expect(page.locator('#assent-consent,form')).toHaveCount(0);
      await page.evaluate('show({})');
      await formsStand(page);
      await expect(visitor.banner).toHaveCount(1);
      expect(await page.evaluate('starts')).toBe(2);
      // The same configuration in another object is none.
      await page.evaluate('show({ config: structuredClone(config) })');
      await page.evaluate("show({ config: { ...config, locale: 'en' } })");
      await expect(visitor.control('accept')).toHaveText('Accept all');
      await expect(visitor.banner).toHaveCount(1);
      expect(await page.evaluate('starts')).toBe(3);
      expect(complaints).toEqual([]);
      await page.evaluate('show({ more: App({}) })');
      await expect.poll(() => complaints.join()).toMatch(/^\[assent\] Two <AssentProvider>/);
      await expect(visitor.banner).toHaveCount(1);
      await visitor.control('accept').click();
      await expect(page.locator('iframe')).toHaveCount(2);
    });

    test('takes over what a server drew without a complaint', async ({
      page,
      visitor,
      site,
      receiver,
    }) => {
      site.forget();
      const { server, ...config } = receiver.config;
      const drawn = await drawOnServer(flavour === 'React 18' ? flavour : 'React 19', config);
      expect(drawn).toContain('Видео ждёт согласия');
      expect(drawn).not.toContain('iframe');
      const complaints = complaintsOf(page);
      await page.goto(putPage(site, main, config, { drawn }));
      await nothingBeforeTheChoice(page, visitor, site);
      await formsStand(page);
      await visitor.control('accept').click();
      await expect(page.locator('iframe')).toBeVisible();
      await page.reload();
      await expect(page.locator('iframe')).toBeVisible();
      await formsStand(page);
      await expect(page.locator('#own form')).toHaveCount(1);
      await expect(page.getByText('Видео ждёт согласия')).toHaveCount(0);
      expect(complaints).toEqual([]);
    });

    if (flavour !== 'React 19') return;
    test('a form that is taken over after the widget has started keeps what was typed', async ({
      page,
      visitor,
      site,
      receiver,
    }) => {
      const { server, ...config } = receiver.config;
      const drawn = await drawOnServer(flavour, config, 'Late');
      const complaints = complaintsOf(page);
      await page.goto(putPage(site, main, config, { drawn, before: 'isLate = true' }));
      await page.getByLabel('Имя').fill('Анна');
      await expect(visitor.control('accept')).toBeVisible();
      await expect(page.locator('.assent-consents')).toHaveCount(0);
      await page.evaluate('come()');
      await expect(page.locator('.assent-consents')).toBeVisible();
      await expect(page.getByLabel('Имя')).toHaveValue('Анна');
      expect(complaints).toEqual([]);
    });
  });
}
