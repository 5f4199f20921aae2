import { type ChildProcess, spawn } from 'node:child_process';
import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { test } from '@playwright/test';
import { expect } from './expect';
import { leadsOf } from './leads';
import { visitorAt } from './visitor';

test.use({ javaScriptEnabled: false });

/** The demo as its owner starts it, in a process of its own. */
let demo: { child: ChildProcess; folder: string; site: string; receiver: string };

test.beforeAll(async () => {
  const folder = mkdtempSync(join(tmpdir(), 'assent-'));
  const child = spawn(
    process.execPath,
    ['build/assent.js', 'demo', '--port', '0', '--demo-port', '0', '--data', folder],
    { stdio: ['ignore', 'pipe', 'inherit'] },
  );
  const printed = await new Promise<string>((resolve, reject) => {
    let text = '';
    child.once('exit', (code) => reject(new Error(`The demo ended with ${code}: ${text}`)));
    child.stdout.on('data', (part) => {
      text += part;
      if (text.includes('Ctrl-C')) resolve(text);
    });
  });
  const address = (label: string) =>
    new URL(new RegExp(`${label}\\s+(\\S+)`).exec(printed)?.[1] ?? '').origin;
  demo = { child, folder, site: address('Russian'), receiver: address('Requests, for owners') };
});

test.afterAll(() => {
  demo.child.kill();
  rmSync(demo.folder, { recursive: true, force: true });
});

const leads = (words: string) => leadsOf({ dataFolder: demo.folder }, words);

test('the Russian demo sends its lower form, and a reload posts nothing again', async ({
  page,
}) => {
  await page.goto(`${demo.site}/`);
  await page.getByLabel('Как к вам обращаться').fill('Анна Безскриптова');
  await page.getByRole('textbox', { name: 'Телефон' }).fill('8 (999) 123-45-67');
  await page.getByLabel(/Модель техники/).fill('LG 42');
  await page.getByRole('checkbox', { name: /связаться со мной/ }).check();
  await page.getByRole('button', { name: 'Вызвать мастера' }).click();
  await expect(page.getByRole('heading', { name: 'Заявка принята' })).toBeVisible();
  await expect(page.getByText('перезвоним в течение 10 минут')).toBeVisible();
  expect(page.url()).toContain(`${demo.receiver}/f/callback/sent`);
  await page.reload();
  await page.getByRole('link', { name: /Вернуться на сайт/ }).click();
  await expect(page).toHaveURL(`${demo.site}/`);
  const own = leads('Безскриптова');
  expect(own).toHaveLength(1);
  expect(own[0]?.fields).toEqual({
    name: 'Анна Безскриптова',
    phone: '+79991234567',
  });
  expect(own[0]?.stamp).toMatchObject({
    locale: 'ru',
    decisions: [
      { purpose: 'callback', state: 'given' },
      { purpose: 'newsletter', state: 'refused' },
    ],
    indication: { trusted: false },
  });
});

test('the English demo has a form too', async ({ page }) => {
  await page.goto(`${demo.site}/en/`);
  await page.getByLabel('Name').fill('John Noscript');
  await page.getByRole('textbox', { name: 'Phone' }).fill('+7 999 765 43 21');
  await page.getByRole('checkbox', { name: /contact me/ }).check();
  await page.getByRole('button', { name: 'Call me back' }).click();
  await expect(page.getByRole('heading', { name: 'Request received' })).toBeVisible();
  expect(leads('Noscript')).toHaveLength(1);
});

test('where something is wrong, the page says what and sends from there', async ({ page }) => {
  await page.goto(`${demo.site}/`);
  await page.getByLabel('Как к вам обращаться').fill('Пётр Забывчивый');
  await page.getByRole('textbox', { name: 'Телефон' }).fill('89997654321');
  // What an older page without the box would send.
  await page.locator('#request form').evaluate((form: HTMLFormElement) => {
    form.noValidate = true;
  });
  const answered = page.waitForResponse(/\/f\/callback$/);
  await page.getByRole('button', { name: 'Вызвать мастера' }).click();
  expect((await answered).status()).toBe(422);
  await expect(page.getByRole('heading', { name: 'Заявка ещё не отправлена' })).toBeVisible();
  expect(leads('Забывчивый')).toHaveLength(0);
  await expect(page.getByLabel('Имя')).toHaveValue('Пётр Забывчивый');
  await expect(page.locator('[name=assent_more]')).not.toBeInViewport();
  await page.getByText('Полный текст').first().click();
  await page.getByRole('checkbox', { name: /связаться со мной/ }).check();
  await page.getByRole('button', { name: 'Отправить' }).click();
  await expect(page.getByRole('heading', { name: 'Заявка принята' })).toBeVisible();
  const own = leads('Забывчивый');
  expect(own).toHaveLength(1);
  expect(own[0]).toMatchObject({ origin: demo.site, page: `${demo.site}/` });
});

test('axe finds nothing on these pages, light and dark', async ({ browser }) => {
  for (const colorScheme of ['light', 'dark'] as const) {
    const context = await browser.newContext({ javaScriptEnabled: true, colorScheme });
    const page = await context.newPage();
    await page.goto(`${demo.receiver}/f/callback`);
    expect(await visitorAt(page).faults()).toEqual([]);
    await page.getByRole('button').click();
    await expect(page.getByRole('alert')).toBeVisible();
    expect(await visitorAt(page).faults()).toEqual([]);
    await page.goto(`${demo.receiver}/f/callback/sent`);
    expect(await visitorAt(page).faults()).toEqual([]);
    await context.close();
  }
});
