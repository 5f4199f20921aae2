import { readFileSync, truncateSync, writeFileSync } from 'node:fs';
import type { Page } from '@playwright/test';
import { DAY_MS } from '../../src/core/settings';
import { newPath, OWN_FORM, putPage } from './page';
import type { Receiver, Site } from './site';
import { expect, test } from './test';
import type { Visitor } from './visitor';

/** Sends a form and gives the page on which it stands. */
async function send(visitor: Visitor, site: Site, receiver: Receiver, name: string): Promise<Page> {
  const { page } = visitor;
  await page.goto(putPage(site, newPath(), { from: receiver, body: OWN_FORM }));
  await visitor.type(name);
  await visitor.consentBox.check();
  await page.getByRole('button', { name: 'Отправить' }).click();
  await expect(page.getByText('Спасибо')).toBeVisible();
  return page;
}

test('whoever sent a form saves a receipt, which the receiver’s page finds genuine', async ({
  visitor,
  site,
  receiver,
}, testInfo) => {
  const page = await send(visitor, site, receiver, 'Квитанция Первая');
  const download = page.waitForEvent('download');
  await page.getByRole('link', { name: 'Сохранить' }).click();
  const saved = await download;
  const file = testInfo.outputPath(saved.suggestedFilename());
  await saved.saveAs(file);
  const receipt = JSON.parse(readFileSync(file, 'utf8'));
  expect(saved.suggestedFilename()).toMatch(/^assent-receipt-[\da-f-]{36}\.json$/);
  expect(receipt.data.fields).toMatchObject({ name: 'Квитанция Первая', phone: '+79991234567' });

  const asked: string[] = [];
  page.on('request', (request) => {
    if (!request.url().startsWith(receiver.origin)) asked.push(request.url());
    if (request.method() !== 'GET') asked.push(request.url());
  });
  await page.goto(`${receiver.origin}/verify`);
  await page.getByLabel('Выбрать квитанцию').setInputFiles(file);
  await expect(page.getByText('Квитанция подлинная')).toBeVisible();
  await expect(page.getByText('Квитанция Первая')).toBeVisible();
  // Where rights are exercised, as the signed part says.
  const mine = page.getByRole('link', { name: '«Мои данные»' });
  await expect(mine).toHaveAttribute('href', `${receiver.origin}/mine`);
  expect(await visitor.faults()).toEqual([]);
  await testInfo.attach('genuine', {
    body: await page.screenshot({ fullPage: true }),
    contentType: 'image/png',
  });

  writeFileSync(file, readFileSync(file, 'utf8').replace('Квитанция Первая', 'Квитанция Чужая'));
  await page.getByLabel('Выбрать квитанцию').setInputFiles(file);
  await expect(page.getByText('Квитанция не подлинная')).toBeVisible();
  await expect(page.getByText('Отправленное изменено')).toBeVisible();
  await expect(page.getByText('Квитанция Чужая')).toBeHidden();
  expect(asked).toEqual([]);
});

const vectors = new URL('../fixtures/receipts/', import.meta.url).pathname;

test('what is none, or another server’s, is not called forged', async ({
  page,
  receiver,
}, testInfo) => {
  await page.goto(`${receiver.origin}/verify`);
  const choose = page.getByLabel('Выбрать квитанцию');
  await choose.setInputFiles(`${vectors}jwks.json`);
  await expect(page.getByText('Этот файл — не квитанция')).toBeVisible();
  await choose.setInputFiles(`${vectors}good/lead.json`);
  await expect(page.getByText('Эта страница не может проверить')).toBeVisible();
  await expect(page.getByText('на том сервере, который её выдал')).toBeVisible();
  const large = testInfo.outputPath('large.json');
  writeFileSync(large, '{"jws":"","salt":"","x":[');
  truncateSync(large, 33 * 1024 * 1024);
  await choose.setInputFiles(large);
  await expect(page.getByText('Этот файл — не квитанция. large.json')).toBeVisible();
  await expect(page.getByText('не подлинная')).toBeHidden();
});

test('half an emoji in what was typed → the saved receipt is JSON for strict readers, and genuine', async ({
  visitor,
  site,
  receiver,
}, testInfo) => {
  const { page } = visitor;
  await page.goto(putPage(site, newPath(), { from: receiver, body: OWN_FORM }));
  await visitor.type('Анна');
  // As a script of the page leaves it that cuts what is too long.
  await page.getByLabel('Имя').evaluate((input: HTMLInputElement) => {
    input.value = `Анна ${'🐈'.slice(0, 1)}`;
  });
  await visitor.consentBox.check();
  await page.getByRole('button', { name: 'Отправить' }).click();
  const download = page.waitForEvent('download');
  await page.getByRole('link', { name: 'Сохранить' }).click();
  const file = testInfo.outputPath('receipt.json');
  await (await download).saveAs(file);
  const json = readFileSync(file, 'utf8');
  expect(json).not.toMatch(/\\ud8/i);
  expect(JSON.parse(json).data.fields.name).toBe('Анна \ufffd');
  await page.goto(`${receiver.origin}/verify`);
  await page.getByLabel('Выбрать квитанцию').setInputFiles(file);
  await expect(page.getByText('Квитанция подлинная')).toBeVisible();
});

test('the receipt is shown and printed at the receiver’s page, handed over without being sent', async ({
  visitor,
  site,
  receiver,
}) => {
  const page = await send(visitor, site, receiver, 'Квитанция Вторая');
  const opening = page.waitForEvent('popup');
  await page.getByRole('link', { name: 'Посмотреть и напечатать' }).click();
  const opened = await opening;
  await expect(opened.getByText('Квитанция подлинная')).toBeVisible();
  await expect(opened.getByText('Квитанция Вторая')).toBeVisible();
  // Nobody who sees their receipt is asked to choose one.
  await expect(opened.getByText('Выберите файл')).toBeHidden();
  await expect(opened.getByText('проверить и другую квитанцию')).toBeVisible();
  expect(opened.url()).toBe(`${receiver.origin}/verify`);
  await opened.emulateMedia({ media: 'print' });
  await expect(opened.getByRole('button', { name: 'Напечатать' })).toBeHidden();
  // Whole texts take more than one sheet: kept together, they would leave the first one empty.
  const card = (heading: string) =>
    opened.locator('.card', { has: opened.getByRole('heading', { name: heading }) });
  await expect(card('Что вы решили')).toHaveCSS('break-inside', 'auto');
  await expect(card('Что вы отправили')).toHaveCSS('break-inside', 'avoid');
});

test('a browser without Ed25519 verifies all the same', async ({ visitor, site, receiver }) => {
  const page = await send(visitor, site, receiver, 'Квитанция Третья');
  await page.context().addInitScript(() => {
    crypto.subtle.importKey = () => Promise.reject(new DOMException('', 'NotSupportedError'));
  });
  const opening = page.waitForEvent('popup');
  await page.getByRole('link', { name: 'Посмотреть и напечатать' }).click();
  const opened = await opening;
  await expect(opened.getByText('Квитанция подлинная')).toBeVisible();
});

test('key and receipt stand on the device', async ({ visitor, site, receiver }) => {
  await send(visitor, site, receiver, 'Квитанция Четвёртая');
  const [kept] = (await visitor.keys()) ?? [];
  expect(kept?.key).toMatch(/^[\w-]{43}$/);
  expect(kept?.receipt?.data.fields).toMatchObject({ name: 'Квитанция Четвёртая' });
});

/** What the signed part of a receipt says. */
const saidIn = (jws = '') =>
  JSON.parse(Buffer.from(jws.split('.')[1] ?? '', 'base64url').toString());

test('the receipt of a choice stands on the device once it was told, and goes when all is withdrawn', async ({
  visitor,
  site,
  receiver,
}) => {
  const { page } = visitor;
  await page.goto(putPage(site, newPath(), { from: receiver }));
  await expect(visitor.banner).toBeVisible();
  expect(await visitor.keys()).toBeUndefined();
  await visitor.control('accept').click();
  await expect.poll(async () => (await visitor.keys())?.length).toBe(1);
  const [kept] = (await visitor.keys()) ?? [];
  const record = decodeURIComponent((await page.evaluate('document.cookie')) as string);
  expect(record).toContain(kept?.id);
  expect(kept).not.toHaveProperty('form');
  expect(saidIn(kept?.receipt?.jws)).toMatchObject({ record_id: kept?.id });
  expect(Math.round(((kept?.untilMs ?? 0) - Date.now()) / DAY_MS)).toBe(365);

  await page.evaluate(`assent.open('preferences')`);
  await page.getByRole('switch', { name: 'Реклама' }).uncheck();
  await visitor.control('save').click();
  await expect.poll(async () => (await visitor.keys())?.length).toBe(2);
  await page.evaluate('assent.withdraw()');
  await expect.poll(() => visitor.keys()).toEqual([]);
});

test('a refusal leaves no database, neither does a withdrawal whose grant brought no receipt', async ({
  visitor,
  site,
  receiver,
}) => {
  const { page } = visitor;
  const config = { receiver: receiver.origin, countRefusals: true };
  await page.goto(putPage(site, newPath(), { config }));
  const refused = page.waitForResponse(/v1\/consent/);
  await visitor.control('decline').click();
  await refused;
  expect(await visitor.keys()).toBeUndefined();

  await page.route(/v1\/consent/, (route) => route.fulfill({ status: 201, json: { ok: true } }));
  const granted = page.waitForResponse(/v1\/consent/);
  await page.evaluate('assent.accept()');
  await granted;
  const withdrawn = page.waitForResponse(/v1\/consent/);
  await page.evaluate('assent.withdraw()');
  await withdrawn;
  await page.evaluate('new Promise((resolve) => requestIdleCallback(resolve))');
  expect(await visitor.keys()).toBeUndefined();
});

test('receipts of choices alone bring no form’s outbox to later pages', async ({
  visitor,
  site,
  receiver,
}) => {
  const { page } = visitor;
  await page.goto(putPage(site, newPath(), { from: receiver, body: OWN_FORM }));
  await visitor.control('accept').click();
  await expect.poll(async () => (await visitor.keys())?.length).toBe(1);
  const asked: string[] = [];
  page.on('request', (request) => asked.push(request.url()));
  await page.reload();
  await expect(page.getByLabel('Имя')).toBeVisible();
  await page.waitForLoadState('networkidle');
  expect(asked.filter((url) => url.includes('assent.submit'))).toEqual([]);
});
