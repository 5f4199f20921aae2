import type { Page } from '@playwright/test';
import { expect, test } from './test';

const PAGES = ['aside', 'requests', 'texts', 'keys', 'access'];

async function signIn(page: Page, token: string) {
  await page.getByLabel('Ключ доступа').fill(token);
  await page.getByRole('button', { name: 'Войти' }).click();
}

test('a link in a mail leads to its page after the sign-in, and needs none while one stands', async ({
  page,
  site,
  receiver,
}) => {
  const to = `${receiver.origin}/admin/texts?role=policy&language=ru`;
  site.put('/mail.html', `<a href="${to.replace('&', '&amp;')}">Заявка</a>`);
  const mail = `${site.on('127.0.0.1')}/mail.html`;
  const heading = page.getByRole('heading', { name: 'Тексты' });
  await page.goto(mail);
  await page.getByRole('link', { name: 'Заявка' }).click();
  await signIn(page, 'not-the-token');
  await expect(page.getByRole('alert')).toContainText('Ключ не подошёл');
  await signIn(page, receiver.token);
  await expect(heading).toBeVisible();
  expect(page.url()).toBe(to);
  await page.goto(mail);
  await page.getByRole('link', { name: 'Заявка' }).click();
  await expect(heading).toBeVisible();
  expect(page.url()).toBe(to);
});

test('by keyboard: a token is made, copied and signed in with; the manager is kept to their work, and out at once when it is taken back', async ({
  page,
  browser,
  receiver,
}) => {
  await page.context().grantPermissions(['clipboard-read', 'clipboard-write']);
  await page.goto(`${receiver.origin}/admin/access`);
  await signIn(page, receiver.token);
  await page.getByLabel('Имя').focus();
  await page.keyboard.type('Анна Каренина');
  await page.keyboard.press('Enter');
  await expect(page.getByRole('heading', { name: /Доступ дан: Анна Каренина/ })).toBeVisible();
  await expect(page.getByLabel('Ключ доступа')).toBeFocused();
  await page.keyboard.press('Control+a');
  await page.keyboard.press('Control+c');
  const token = String(await page.evaluate('navigator.clipboard.readText()'));
  expect(token).toMatch(/^[\w-]{43}$/);
  expect(page.url()).not.toContain(token);

  const hers = await browser.newContext();
  const desk = await hers.newPage();
  await desk.goto(`${receiver.origin}/admin/leads`);
  await signIn(desk, token);
  await expect(desk.getByText('Анна Каренина').first()).toBeVisible();
  const ways = desk.getByRole('navigation', { name: 'Разделы' });
  await expect(ways.getByRole('link', { name: 'Отложенные' })).toBeVisible();
  for (const name of ['Доступ', 'Выгрузки', 'Ключи и журнал']) {
    await expect(ways.getByRole('link', { name, exact: true })).toHaveCount(0);
  }
  await desk.goto(`${receiver.origin}/admin/keys`);
  await expect(desk.getByRole('heading', { name: 'Это может только владелец' })).toBeVisible();

  await page.goto(`${receiver.origin}/admin/access`);
  await page.getByText('Отозвать доступ').focus();
  await page.keyboard.press('Enter');
  await page.keyboard.press('Tab');
  await expect(page.getByRole('button', { name: 'Отозвать' })).toBeFocused();
  await page.keyboard.press('Enter');
  await expect(page.getByRole('heading', { name: 'Никого, кроме вас' })).toBeVisible();
  await desk.goto(`${receiver.origin}/admin/leads`);
  await expect(desk.getByRole('heading', { name: 'Вход' })).toBeVisible();
  await hers.close();
  expect(receiver.log()).not.toContain(token);
});

for (const locale of ['ru-RU', 'en-GB']) {
  for (const colorScheme of ['light', 'dark'] as const) {
    test.describe(`${locale}, ${colorScheme}, 360 px`, () => {
      test.use({ locale, colorScheme, viewport: { width: 360, height: 740 } });
      test('axe finds nothing on these pages, and nothing is too wide', async ({
        page,
        visitor,
        receiver,
      }) => {
        await page.goto(`${receiver.origin}/admin/access`);
        expect(await visitor.faults()).toEqual([]);
        await page.locator('#token').fill(receiver.token);
        await page.getByRole('button').first().click();
        for (const name of PAGES) {
          await page.goto(`${receiver.origin}/admin/${name}`);
          await page.evaluate(
            'document.querySelectorAll("details").forEach((one) => { one.open = true; })',
          );
          expect([name, await visitor.faults()]).toEqual([name, []]);
          const wide = await page.evaluate('document.documentElement.scrollWidth');
          expect([name, wide]).toEqual([name, 360]);
        }
      });
    });
  }
}
