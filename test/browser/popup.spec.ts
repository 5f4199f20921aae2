import { readFileSync } from 'node:fs';
import type { Page } from '@playwright/test';
import { siteConfig } from '../fixtures/config';
import { expect, type Receiver, type Site, test } from './site';

function put(site: Site, receiver: Receiver): string {
  const path = `/${crypto.randomUUID()}.html`;
  const config = siteConfig({ receiver: receiver.origin });
  site.put(
    path,
    `<!doctype html><html lang="ru"><head><meta charset="utf-8"><meta name="viewport" content="width=device-width"><title>Заявка</title>
    <script>window.assentConfig = ${JSON.stringify(config)}</script><script async src="/dist/assent.js"></script></head>
    <body><main><h1>Ремонт</h1><button data-assent-popup="callback"><b>Заказать звонок</b></button></main></body></html>`,
  );
  return site.origin + path;
}

const opener = (page: Page) => page.getByRole('button', { name: 'Заказать звонок' });
const dialog = (page: Page) => page.getByRole('dialog', { name: 'Оставьте заявку' });

test('a button opens the form in a dialog; Esc closes it and gives the focus back', async ({
  page,
  site,
  receiver,
}) => {
  await page.goto(put(site, receiver));
  await page.locator('#assent-consent [data-assent-action="decline"]').click();
  await opener(page).click();
  await expect(dialog(page)).toBeVisible();
  await expect(dialog(page).getByLabel('Имя')).toBeFocused();
  await page.keyboard.press('Escape');
  await expect(dialog(page)).toBeHidden();
  await expect(opener(page)).toBeFocused();
});

test('two clicks open one dialog, and what was typed is there when it is opened again', async ({
  page,
  site,
  receiver,
}) => {
  await page.goto(put(site, receiver));
  await page.locator('#assent-consent [data-assent-action="decline"]').click();
  await opener(page).dblclick();
  await dialog(page).getByLabel('Имя').fill('Анна');
  await dialog(page).getByRole('button', { name: 'Закрыть' }).click();
  await page.evaluate('assent.open({ form: "callback" })');
  await expect(dialog(page).getByLabel('Имя')).toHaveValue('Анна');
  await expect(page.locator('dialog.assent-popup')).toHaveCount(1);
});

test('it sends, and axe finds nothing', async ({ page, site, receiver }) => {
  await page.goto(put(site, receiver));
  await opener(page).click();
  await dialog(page).getByLabel('Имя').fill('Анна');
  await dialog(page).getByLabel('Телефон').fill('8 999 123 45 67');
  await dialog(page).getByRole('checkbox').first().check();
  await page.evaluate(readFileSync('node_modules/axe-core/axe.min.js', 'utf8'));
  const found = await page.evaluate(
    'axe.run("dialog").then(({ violations }) => violations.map(({ id, nodes }) => [id, nodes.map((node) => node.html)]))',
  );
  expect(found).toEqual([]);
  const answer = page.waitForResponse(/v1\/contact/);
  await dialog(page).getByRole('button', { name: 'Отправить' }).click();
  expect((await answer).ok()).toBe(true);
  await expect(dialog(page).getByText('Заявка принята')).toBeVisible();
});

test('on a small phone all of it can be reached', async ({ page, site, receiver }) => {
  await page.setViewportSize({ width: 320, height: 480 });
  await page.goto(put(site, receiver));
  await page.locator('#assent-consent [data-assent-action="decline"]').click();
  await opener(page).click();
  await dialog(page).getByRole('button', { name: 'Отправить' }).scrollIntoViewIfNeeded();
  await expect(dialog(page).getByRole('button', { name: 'Отправить' })).toBeInViewport();
  const overflow = await dialog(page).evaluate((node) => node.scrollWidth - node.clientWidth);
  expect(overflow).toBe(0);
});

test('a form that is not in the configuration opens nothing and says why', async ({
  page,
  site,
  receiver,
}) => {
  const lines: string[] = [];
  page.on('console', (message) => lines.push(message.text()));
  await page.goto(put(site, receiver));
  await page.waitForFunction('window.assent');
  await page.evaluate('assent.open({ form: "other" })');
  await expect.poll(() => lines.join('\n')).toContain('forms.other is not in the configuration');
  await expect(page.locator('dialog')).toHaveCount(0);
});
