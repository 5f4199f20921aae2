import { readFileSync } from 'node:fs';
import type { Page } from '@playwright/test';
import { arrive, signIn } from './deskVisits';
import { expect, test } from './test';

test.use({ server: { postsPerMinute: 10_000, trapSeconds: 0, timeZone: 'Europe/Moscow' } });

const axe = readFileSync('node_modules/axe-core/axe.min.js', 'utf8');

const named = (page: Page, name: string) => page.getByRole('listitem').filter({ hasText: name });

test('new requests tell themselves where a script runs, in the page and in its title, and nothing moves', async ({
  page,
  site,
  receiver,
}) => {
  await arrive(receiver, site, 'Первая Вестница');
  await page.clock.install();
  await signIn(page, receiver);
  const title = await page.title();
  await expect(named(page, 'Первая Вестница')).toBeVisible();
  await arrive(receiver, site, 'Вторая Вестница');
  await arrive(receiver, site, 'Третья Вестница');
  await page.clock.fastForward(15_000);
  const news = page.getByRole('status');
  await expect(news).toHaveText('2 новые заявки — показать');
  await expect(page).toHaveTitle(`(2) ${title}`);
  await expect(named(page, 'Вторая Вестница')).toHaveCount(0);
  await news.getByRole('link').click();
  await expect(named(page, 'Третья Вестница')).toBeVisible();
  await expect(page).toHaveTitle(title);
});

test('whoever has signed out elsewhere is asked no more of', async ({ page, site, receiver }) => {
  await arrive(receiver, site, 'Уходящая');
  await page.clock.install();
  await signIn(page, receiver);
  const asked: number[] = [];
  page.on('response', (answer) => {
    if (answer.url().includes('/leads/news')) asked.push(answer.status());
  });
  await page.context().clearCookies();
  await page.clock.fastForward(15_000);
  await expect.poll(() => asked).toEqual([401]);
  await page.clock.fastForward(60_000);
  await page.evaluate('fetch("/healthz")');
  expect(asked).toEqual([401]);
  const news = page.getByRole('status');
  await expect(news).toHaveText('Новые заявки здесь больше не появляются — обновить');
  await news.getByRole('link').click();
  await expect(page.locator('input[type=password]')).toBeVisible();
});

test('a page without a way to the receiver says so, and goes on once there is one', async ({
  page,
  site,
  receiver,
}) => {
  await arrive(receiver, site, 'Оторванная');
  await page.clock.install();
  await signIn(page, receiver);
  const news = page.getByRole('status');
  const lost = 'Нет связи: новые заявки пока не видны';
  await page.context().setOffline(true);
  const failed = () => page.waitForEvent('requestfailed');
  await Promise.all([failed(), page.clock.fastForward(15_000)]);
  await Promise.all([failed(), page.clock.fastForward(15_000)]);
  await expect(news).toHaveText(lost);
  await page.context().setOffline(false);
  await arrive(receiver, site, 'Воссоединённая');
  await page.clock.fastForward(15_000);
  await expect(news).toHaveText('1 новая заявка — показать');
});

test('a request is found, called, and noted by keys alone, and the list stays where it was', async ({
  page,
  site,
  receiver,
}) => {
  const id = await arrive(receiver, site, 'Ключева Клава');
  await arrive(receiver, site, 'Ключева Вторая');
  await signIn(page, receiver);
  await page.getByRole('searchbox', { name: 'Имя или телефон' }).focus();
  await page.keyboard.type('КЛЮЧЕВА');
  await page.keyboard.press('Enter');
  const row = named(page, 'Ключева Клава');
  await expect(row.getByText('Новая', { exact: true })).toBeVisible();
  const link = row.getByRole('link', { name: 'Ключева Клава' });
  await link.focus();
  await page.keyboard.press('Tab');
  await expect(row.getByRole('link', { name: /^\+7 916/ })).toBeFocused();
  await page.keyboard.press('Tab');
  await expect(row.getByRole('button', { name: 'Позвонили' })).toBeFocused();
  await page.keyboard.press('Enter');
  await expect(page).toHaveURL(new RegExp(`q=.*#r-${id}$`));
  await expect(row.getByText('Позвонили', { exact: true })).toBeVisible();
  await expect(row).toBeInViewport();
  await link.focus();
  await page.keyboard.press('Enter');
  await expect(page.getByRole('button', { name: 'Позвонили' })).toHaveAttribute(
    'aria-pressed',
    'true',
  );
  await page.getByRole('textbox', { name: 'Новая заметка' }).focus();
  await page.keyboard.type('Просит перезвонить в пять');
  await page.keyboard.press('Tab');
  await page.keyboard.press('Enter');
  await expect(page.getByText('Просит перезвонить в пять')).toBeVisible();
  await page.getByRole('link', { name: /Все заявки/ }).click();
  await expect(page.getByRole('searchbox')).toHaveValue('КЛЮЧЕВА');
});

test.describe('without scripts', () => {
  test.use({ javaScriptEnabled: false });
  test('search, filters, states and notes work', async ({ page, site, receiver }) => {
    await arrive(receiver, site, 'Бессценарная Ада');
    await signIn(page, receiver);
    await page.getByRole('searchbox').fill('бессц');
    await page.getByRole('button', { name: 'Найти' }).click();
    await named(page, 'Бессценарная Ада').getByRole('button', { name: 'Нет ответа' }).click();
    await page.getByRole('link', { name: /^Без ответа/ }).click();
    await named(page, 'Бессценарная Ада').getByRole('link').first().click();
    await page.getByRole('textbox', { name: 'Новая заметка' }).fill('Позже');
    await page.getByRole('button', { name: 'Сохранить заметку' }).click();
    await expect(page.getByText('Позже')).toBeVisible();
    await expect(page.locator('.number')).toHaveText(/^\+7 916 \d{3}-\d\d-\d\d$/);
  });
});

for (const [locale, width] of [
  ['ru-RU', 360],
  ['ru-RU', 1280],
  ['en-GB', 360],
  ['en-GB', 1280],
] as const) {
  test.describe(`${locale}, ${width} px`, () => {
    test.use({ locale, viewport: { width, height: 800 } });
    for (const colorScheme of ['light', 'dark'] as const) {
      test(`axe finds nothing, and nothing is wider than the window, ${colorScheme}`, async ({
        page,
        site,
        receiver,
      }) => {
        await page.emulateMedia({ colorScheme });
        const id = await arrive(receiver, site, `Константин-Александр ${'Оболенскийдлинный'}`);
        await signIn(page, receiver);
        const paths = ['', '?form=callback&show=new', '?q=никто', `/${id}`];
        for (const path of paths) {
          await page.goto(`${receiver.origin}/admin/leads${path}`);
          for (const fold of await page.locator('main summary').all()) {
            if (await fold.isVisible()) await fold.click();
          }
          await page.evaluate(axe);
          const { violations } = await page.evaluate<{ violations: { id: string }[] }>('axe.run()');
          expect(violations.map((one) => [path, one.id, JSON.stringify(one)])).toEqual([]);
          const wide = await page.evaluate<number>(
            'document.documentElement.scrollWidth - innerWidth',
          );
          expect([path, wide]).toEqual([path, 0]);
        }
      });
    }
  });
}
