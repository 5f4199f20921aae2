import type { Page } from '@playwright/test';
import { siteConfig } from '../fixtures/config';
import { newPath, OWN_FORM, putPage } from './page';
import type { Site } from './site';
import { expect, test } from './test';

async function open(page: Page, site: Site): Promise<string[]> {
  const chunks: string[] = [];
  page.on('request', (request) => {
    const [, name] = /assent\.(phone\w*)\./.exec(request.url()) ?? [];
    if (name) chunks.push(name);
  });
  const config = siteConfig({ endpoint: `${site.origin}/lead.php` });
  await page.goto(putPage(site, newPath(), { config, body: OWN_FORM }));
  await expect(page.getByLabel('Телефон')).toBeVisible();
  return chunks;
}

/** Focuses the phone and waits until the plans near us are there to be read. */
async function turnToPhone(page: Page) {
  await page.getByLabel('Телефон').focus();
  await page.waitForFunction('window.assentChunks?.phone');
}

async function leave(page: Page, typed: string) {
  await page.getByLabel('Телефон').fill(typed);
  await page.getByLabel('Имя').focus();
}

test('the plans near us come when somebody turns to the phone, and not before', async ({
  page,
  site,
}) => {
  const chunks = await open(page, site);
  await page.getByLabel('Имя').focus();
  expect(chunks).toEqual([]);
  await turnToPhone(page);
  await leave(page, '375291234567');
  expect(chunks).toEqual(['phone']);
});

for (const [name, typed, shown] of [
  ['Russia, by our own reader', '8 999 123 45 67', '+7 999 123-45-67'],
  ['Belarus, near us', '+375291234567', '+375 29 123 45 67'],
  ['Germany, from afar', '+4915112345678', '+49 1511 2345678'],
  ['no number at all', 'позвоните жене', 'позвоните жене'],
] as const) {
  test(`a number is shown as its country writes it: ${name}`, async ({ page, site }) => {
    await open(page, site);
    await turnToPhone(page);
    await leave(page, typed);
    await expect(page.getByLabel('Телефон')).toHaveValue(shown);
  });
}

test('a foreign number that cannot be is asked about once, then taken as typed', async ({
  page,
  visitor,
  site,
}) => {
  await open(page, site);
  const bodies: { fields: object; doubts: string[] }[] = [];
  await page.route('**/lead.php', (route) => {
    bodies.push(route.request().postDataJSON());
    return route.fulfill({ body: 'OK' });
  });
  await turnToPhone(page);
  await page.getByLabel('Имя').fill('Анна');
  await visitor.consentBox.check();
  await leave(page, '+375 29 123-45');
  const send = page.getByRole('button', { name: 'Отправить' });
  await send.click();
  await expect(page.getByLabel('Телефон')).toHaveAttribute('aria-invalid', 'true');
  expect(bodies).toEqual([]);
  await send.click();
  await expect(page.getByText('Заявка принята')).toBeVisible();
  expect(bodies).toMatchObject([{ fields: { phone: '+375 29 123-45' }, doubts: ['phone'] }]);
});

test('without the plans the form reads numbers all the same', async ({ page, site }) => {
  await page.route(/assent\.phone/, (route) => route.abort());
  await open(page, site);
  await page.getByLabel('Телефон').focus();
  // What is left before that is there is read when it is sent.
  await page.waitForFunction('window.assentChunks?.submit');
  await leave(page, '8 999 123 45 67');
  await expect(page.getByLabel('Телефон')).toHaveValue('+7 999 123-45-67');
});
