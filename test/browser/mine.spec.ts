import { execFileSync } from 'node:child_process';
import { join } from 'node:path';
import type { Page, Request } from '@playwright/test';
import { newPath, OWN_FORM, putPage } from './page';
import type { Receiver, Site } from './site';
import { expect, test } from './test';
import type { Visitor } from './visitor';

const OPENER = '<button type="button" data-assent-open="mine">Мои данные</button>';

const pageOf = (site: Site, from: Receiver, lang = 'ru') =>
  putPage(site, newPath(), { from, lang, body: OPENER + OWN_FORM });

/** Sends a form on a page that has a way to what is held; the key that stays on the device. */
async function send({ page, ...visitor }: Visitor, url: string, name: string): Promise<string> {
  const before = (await visitor.keys().catch(() => [])) ?? [];
  await page.goto(url);
  await visitor.fill(name);
  await visitor.send();
  await visitor.reads('Заявка принята');
  await expect.poll(async () => (await visitor.keys())?.length).toBe(before.length + 1);
  const known = before.map(({ id }) => id);
  return (await visitor.keys())?.find(({ id }) => !known.includes(id))?.key ?? '';
}

/** The one lead in sight, and what was said of it last. */
const leadOn = (page: Page) => page.getByRole('article').first();
const resultOn = (page: Page) => leadOn(page).getByRole('status');

/** Goes with the Tab key until a control has the focus, as a person does who has no mouse. */
async function tabTo(page: Page, role: 'button' | 'link' | 'textbox', name: string | RegExp) {
  const control = page.getByRole(role, { name }).first();
  await expect(control).toBeVisible();
  for (let presses = 0; presses < 60; presses++) {
    if (await control.evaluate((node) => node.matches(':focus'))) return;
    await page.keyboard.press('Tab');
  }
  throw new Error(`No way to ${name} by keyboard.`);
}

/** Presses a control by keyboard alone. */
async function enter(page: Page, name: string | RegExp) {
  await tabTo(page, 'button', name);
  await page.keyboard.press('Enter');
}

/** Collects where a key was seen that is told to the receiver alone, in a header. */
function watchFor(page: Page, key: () => string): () => Promise<string[]> {
  const asked: Request[] = [];
  page.context().on('request', (request) => asked.push(request));
  return async () => {
    const leaks: string[] = [];
    for (const request of asked) {
      const { authorization, ...headers } = await request.allHeaders();
      const places = [request.url().replace(/#.*/, ''), ...Object.values(headers)];
      if (places.some((place) => place.includes(key()))) leaks.push(request.url());
    }
    return leaks;
  };
}

test.describe.configure({ timeout: 60_000 });

test('in the page: seen, corrected, withdrawn and deleted by keyboard alone', async ({
  page,
  visitor,
  site,
  receiver,
}) => {
  let key = '';
  const leaks = watchFor(page, () => key);
  key = await send(visitor, pageOf(site, receiver), 'Мария Первая');
  await visitor.control('decline').click();
  await enter(page, 'Мои данные');
  const dialog = page.getByRole('dialog', { name: 'Мои данные' });
  await expect(dialog.getByText('Мария Первая')).toBeVisible();
  expect(await visitor.faults()).toEqual([]);

  await enter(page, 'Исправить: Имя');
  await page.keyboard.press('ControlOrMeta+A');
  await page.keyboard.type('Мария Вторая');
  await page.keyboard.press('Enter');
  await expect(dialog.getByText('Мария Вторая')).toBeVisible();
  await expect(resultOn(page)).toHaveText(/^Исправлено/);
  await expect(resultOn(page)).toBeFocused();
  await expect
    .poll(async () => (await visitor.keys())?.[0]?.receipt?.data.fields.name)
    .toBe('Мария Вторая');

  await enter(page, /^Отозвать: /);
  const question = page.getByRole('dialog', { name: 'Отозвать согласие?' });
  await expect(question.getByRole('button', { name: 'Отмена' })).toBeFocused();
  expect(await visitor.faults()).toEqual([]);
  // Taken back: nothing happens, and the dialog below stays.
  await page.keyboard.press('Escape');
  await expect(question).toBeHidden();
  await expect(page.getByRole('button', { name: /^Отозвать: / })).toBeFocused();
  await page.keyboard.press('Enter');
  await enter(page, 'Да, отозвать');
  await expect(resultOn(page)).toHaveText(/^Отозвано/);
  await expect(dialog.getByText(/Вы отозвали все согласия/)).toBeVisible();

  await enter(page, 'Удалить мои данные');
  await enter(page, 'Да, удалить');
  await expect(resultOn(page)).toHaveText('Ваши данные удалены.');
  await expect(resultOn(page)).toBeFocused();
  await expect(dialog.getByText('Акт об уничтожении данных')).toBeVisible();
  await expect(dialog.getByText('Мария')).toHaveCount(0);
  expect(await visitor.faults()).toEqual([]);
  expect(await visitor.keys()).toEqual([]);
  expect(await receiver.admin()).not.toContain('Мария');

  await page.keyboard.press('Escape');
  await expect(dialog).toBeHidden();
  await expect(page.getByRole('button', { name: 'Мои данные' })).toBeFocused();
  await page.keyboard.press('Enter');
  await expect(dialog.getByText(/Из этого браузера заявок не отправляли/)).toBeVisible();
  expect(await leaks()).toEqual([]);
  expect(receiver.log()).toContain('/v1/mine');
  expect(receiver.log()).not.toContain(key);
});

test.describe('in English', () => {
  test.use({ locale: 'en-US' });

  test('the hosted page: a link opens what is held, and all of it is done by keyboard alone', async ({
    page,
    visitor,
    site,
    receiver,
  }) => {
    await page.goto(pageOf(site, receiver, 'en'));
    await page.getByLabel('Name').fill('Mary First');
    await page.getByLabel('Phone').fill('8 (999) 123-45-67');
    await page.getByRole('checkbox', { name: /call me back|contact me|answer my/i }).check();
    await page.getByRole('button', { name: 'Send', exact: true }).click();
    await visitor.reads(/Thank you/);
    await expect.poll(async () => (await visitor.keys())?.length).toBe(1);
    const key = (await visitor.keys())?.[0]?.key ?? '';
    const leaks = watchFor(page, () => key);

    await page.goto(`${receiver.origin}/mine#${key}`);
    await expect(page.getByText('Mary First')).toBeVisible();
    expect(page.url()).toBe(`${receiver.origin}/mine`);
    expect(await page.evaluate(() => [localStorage.length, sessionStorage.length])).toEqual([0, 0]);
    expect(await visitor.faults()).toEqual([]);
    await page.reload();
    await expect(page.getByText('Mary First')).toBeVisible();

    await enter(page, 'Correct: Phone');
    await page.keyboard.press('ControlOrMeta+A');
    await page.keyboard.type('+7 999 765 43 21');
    await enter(page, 'Save');
    await expect(page.getByText('+7 999 765-43-21')).toBeVisible();
    await expect(resultOn(page)).toHaveText(/^Corrected/);
    await enter(page, /^Withdraw: /);
    await enter(page, 'Yes, withdraw');
    await expect(resultOn(page)).toHaveText(/^Withdrawn/);
    await enter(page, 'Delete my data');
    await enter(page, 'Yes, delete');
    await expect(resultOn(page)).toHaveText('Your data is deleted.');
    await expect(page.getByText('Record of the deletion')).toBeVisible();
    expect(await visitor.faults()).toEqual([]);
    await page.emulateMedia({ media: 'print' });
    await expect(page.getByText('Record of the deletion')).toBeVisible();
    await expect(page.getByRole('button')).toHaveCount(0);
    await page.emulateMedia({ media: 'screen' });

    await page.reload();
    await expect(page.getByText(/this page needs the key/)).toBeVisible();
    await page.goBack();
    await expect(page.getByRole('button', { name: 'Мои данные' })).toBeVisible();
    expect(await leaks()).toEqual([]);
    expect(receiver.log()).not.toContain(key);
  });
});

test('without a key the hosted page says where it is, and takes links and keys', async ({
  page,
  visitor,
  site,
  receiver,
}) => {
  const keys = [
    await send(visitor, pageOf(site, receiver), 'Связка Первая'),
    await send(visitor, pageOf(site, receiver), 'Связка Вторая'),
  ];
  await page.goto(`${receiver.origin}/mine`);
  await expect(page.getByText(/нужен ключ к вашей заявке/)).toBeVisible();
  await expect(page.getByRole('link', { name: 'privacy@optimumservice.ru' })).toBeVisible();
  expect(await visitor.faults()).toEqual([]);
  await page.getByRole('textbox').fill('чепуха');
  await page.keyboard.press('Tab');
  await page.keyboard.press('Enter');
  await expect(page.getByRole('textbox')).toBeFocused();
  await expect(page.getByText(/Ключа здесь нет/)).toBeVisible();
  await page.getByRole('textbox').fill(`${receiver.origin}/mine#${keys[0]} ${keys[1]}`);
  await page.getByRole('button', { name: 'Показать' }).click();
  await expect(page.getByText('Связка Первая')).toBeVisible();
  await expect(page.getByText('Связка Вторая')).toBeVisible();
  // Another link in the same tab: nothing is loaded anew.
  await page.goto(`${receiver.origin}/mine#${'x'.repeat(43)}`);
  await expect(page.getByText(/По этому ключу ничего не хранится/)).toBeVisible();
  await expect(page.getByText('Связка Первая')).toBeVisible();
  expect(page.url()).toBe(`${receiver.origin}/mine`);
});

test('what a law holds is kept as it is, and says until when and whom to turn to; deleting waits', async ({
  page,
  visitor,
  site,
  receiver,
}) => {
  const key = await send(visitor, pageOf(site, receiver), 'Хранится По Закону');
  const [lead] = (await visitor.keys()) ?? [];
  const config = join(receiver.dataFolder, 'assent.json');
  const about = ['--basis', '402-ФЗ', '--until', '2099-12-31', '--data', receiver.dataFolder];
  execFileSync(process.execPath, [
    ...['build/assent.js', 'hold', lead?.id ?? '', ...about],
    ...['--config', config],
  ]);
  await page.goto(`${receiver.origin}/mine#${key}`);
  await expect(
    page.getByText(
      /без изменений до 31 декабря 2099 года \(основание: 402-ФЗ\)\. .*privacy@optimumservice\.ru/,
    ),
  ).toBeVisible();
  await expect(page.getByRole('button', { name: /^Исправить/ })).toHaveCount(0);
  expect(await visitor.faults()).toEqual([]);
  await enter(page, 'Удалить мои данные');
  await enter(page, 'Да, удалить');
  await expect(resultOn(page)).toHaveText(/^Ваша просьба записана.* 31 декабря 2099 года/);
  await expect(resultOn(page)).toBeFocused();
  await expect(page.getByText('Хранится По Закону')).toBeVisible();
  expect(await visitor.faults()).toEqual([]);
});

test('a link that was cut short is said to be none, at the field where the whole one is taken', async ({
  page,
  visitor,
  site,
  receiver,
}) => {
  const key = await send(visitor, pageOf(site, receiver), 'Ссылка Целая');
  await page.goto(`${receiver.origin}/mine#${key.slice(0, 40)}`);
  const field = page.getByRole('textbox', { name: 'Сохранённые ссылки или ключи' });
  await expect(page.getByText(/Ключа здесь нет, или он не целый/)).toBeVisible();
  await expect(field).toBeFocused();
  expect(page.url()).toBe(`${receiver.origin}/mine`);
  // The same in the same tab, where another stands already.
  await page.goto(`${receiver.origin}/mine#${key}`);
  await expect(page.getByText('Ссылка Целая')).toBeVisible();
  await page.goto(`${receiver.origin}/mine#${key.slice(1)}`);
  await expect(page.getByText(/Ключа здесь нет, или он не целый/)).toBeVisible();
  await expect(field).toBeFocused();
  await expect(page.getByText('Ссылка Целая')).toBeVisible();
});

test('the hosted page prints one request alone: what is held, without what is only for the screen', async ({
  page,
  visitor,
  site,
  receiver,
}) => {
  const keys = [
    await send(visitor, pageOf(site, receiver), 'Бумага Первая'),
    await send(visitor, pageOf(site, receiver), 'Бумага Вторая'),
  ];
  await page.addInitScript('print = () => { window.printed = (window.printed ?? 0) + 1; };');
  await page.goto(`${receiver.origin}/mine`);
  await page.getByRole('textbox').fill(keys.join(' '));
  await page.getByRole('button', { name: 'Показать' }).click();
  const card = page.getByRole('article').filter({ hasText: 'Бумага Первая' });
  await card.getByRole('button', { name: 'Напечатать' }).click();
  expect(await page.evaluate('printed')).toBe(1);
  await page.emulateMedia({ media: 'print' });
  await expect(page.getByText('Бумага Первая')).toBeVisible();
  await expect(card.getByText(/Вы дали согласие\. Хранится до/)).toBeVisible();
  await expect(page.getByText('Бумага Вторая')).toBeHidden();
  await expect(page.getByText(/Здесь видно, что вы отправили/)).toBeHidden();
  await expect(page.getByRole('button')).toHaveCount(0);
  await expect(card.getByRole('link', { name: /Сохранить/ })).toHaveCount(0);
  await page.evaluate("dispatchEvent(new Event('afterprint'))");
  await expect(page.getByText('Бумага Вторая')).toBeVisible();
});

test('several leads of one device stand together, newest first; another tab hears of what happens', async ({
  page,
  visitor,
  site,
  receiver,
}) => {
  const url = pageOf(site, receiver);
  await send(visitor, url, 'Старая Заявка');
  await send(visitor, url, 'Новая Заявка');
  await page.getByRole('button', { name: 'Мои данные' }).click();
  const names = page.getByRole('article').getByText(/Заявка$/);
  await expect(names).toHaveText([/^Новая Заявка/, /^Старая Заявка/]);

  const other = await page.context().newPage();
  await other.goto(url);
  await other.getByRole('button', { name: 'Мои данные' }).click();
  await expect(other.getByRole('article').getByText(/Заявка$/)).toHaveCount(2);
  await other.getByRole('button', { name: 'Удалить мои данные' }).first().click();
  await other.getByRole('button', { name: 'Да, удалить' }).click();
  await expect(other.getByText('Ваши данные удалены.')).toBeVisible();
  await expect(resultOn(page)).toHaveText(/По этому ключу ничего не хранится/);
  await expect(names).toHaveText([/^Старая Заявка/]);
});

test('the key is kept as a link, a file and a QR code, once asked for', async ({
  page,
  visitor,
  site,
  receiver,
}, testInfo) => {
  await page.context().grantPermissions(['clipboard-read', 'clipboard-write']);
  const key = await send(visitor, pageOf(site, receiver), 'Ключ Сохранён');
  await page.getByRole('button', { name: 'Мои данные' }).click();
  await page.getByText('Сохранить ключ').click();
  const link = `${receiver.origin}/mine#${key}`;
  await expect(page.getByLabel('Ссылка на ваши данные')).toHaveValue(link);
  await page.getByRole('button', { name: 'Скопировать ссылку' }).click();
  await expect(page.getByText('Ссылка скопирована.')).toBeVisible();
  expect(await page.evaluate(() => navigator.clipboard.readText())).toBe(link);
  const download = page.waitForEvent('download');
  await page.getByRole('link', { name: 'Сохранить файлом' }).click();
  expect((await download).suggestedFilename()).toBe('assent-key.txt');
  const code = page.getByRole('img', { name: 'QR-код' });
  await expect(code).toBeVisible();
  expect(await visitor.faults()).toEqual([]);
  await testInfo.attach('code', { body: await code.screenshot(), contentType: 'image/png' });
});

test('offline it is said, and nothing is lost', async ({ page, visitor, site, receiver }) => {
  await send(visitor, pageOf(site, receiver), 'Связи Нет');
  await page.getByRole('button', { name: 'Мои данные' }).click();
  await expect(page.getByRole('article').getByText('Связи Нет')).toBeVisible();
  await page.context().setOffline(true);
  await page.getByRole('button', { name: 'Удалить мои данные' }).click();
  await page.getByRole('button', { name: 'Да, удалить' }).click();
  await expect(resultOn(page)).toHaveText(/^Нет сети/);
  await expect(page.getByRole('article').getByText('Связи Нет')).toBeVisible();
  await page.context().setOffline(false);
  // The way on comes right after what was said.
  await page.keyboard.press('Tab');
  await expect(page.getByRole('button', { name: 'Попробовать ещё раз' })).toBeFocused();
  await page.keyboard.press('Enter');
  await expect(resultOn(page)).toBeEmpty();
});

test('the choice stands beside it, with its receipt, and is changed from there', async ({
  page,
  visitor,
  site,
  receiver,
}) => {
  await page.goto(pageOf(site, receiver));
  await visitor.control('accept').click();
  await expect.poll(async () => (await visitor.keys())?.length).toBe(1);
  await page.getByRole('button', { name: 'Мои данные' }).click();
  const dialog = page.getByRole('dialog', { name: 'Мои данные' });
  await expect(dialog.getByText(/^Вы разрешили: Аналитика/)).toBeVisible();
  await expect(dialog.getByText(/^согласие: Аналитика/)).toBeVisible();
  await dialog.getByRole('button', { name: 'Изменить' }).click();
  await expect(page.getByRole('dialog', { name: 'Настройки' })).toBeVisible();
  // Its fields look the same with the other dialog's style sheet in the page.
  await visitor.control('decline').or(visitor.control('withdraw')).click();
  await expect(dialog.getByText(/^Вы отказались от всего/)).toBeVisible();
  expect(await visitor.faults()).toEqual([]);
});
