import { arrive, signIn } from './deskVisits';
import { expect, test } from './test';

test.use({ server: { postsPerMinute: 10_000, trapSeconds: 0, timeZone: 'Europe/Moscow' } });

for (const width of [830, 1000, 1280]) {
  test(`at ${width} px the words of the list’s buttons stand whole, in one line`, async ({
    page,
    site,
    receiver,
  }) => {
    await arrive(receiver, site, 'Целая Строка');
    await page.setViewportSize({ width, height: 800 });
    await signIn(page, receiver);
    for (const name of ['Позвонили', 'Нет ответа']) {
      const button = page.getByRole('button', { name }).first();
      expect((await button.boundingBox())?.height).toBeLessThan(40);
      expect(await button.evaluate((own) => own.scrollWidth - own.clientWidth)).toBe(0);
    }
    expect(await page.evaluate('document.documentElement.scrollWidth')).toBe(width);
  });
}

test('in forced colours the tab that is open is told from the others, and a button has an edge', async ({
  page,
  site,
  receiver,
}) => {
  await arrive(receiver, site, 'Контрастная Строка');
  await page.emulateMedia({ forcedColors: 'active' });
  await signIn(page, receiver);
  const lineUnder = (name: RegExp) =>
    page.getByRole('link', { name }).evaluate((own) => getComputedStyle(own).borderBottomColor);
  expect(await lineUnder(/^Новые/)).not.toBe(await lineUnder(/^Все/));
  const find = page.getByRole('button', { name: 'Найти' });
  expect(await find.evaluate((own) => getComputedStyle(own).borderTopWidth)).toBe('1px');
});

test('whatever unfolds on the page of a lead can be hit with a finger', async ({
  page,
  site,
  receiver,
}) => {
  const id = await arrive(receiver, site, 'Пальцева');
  await page.setViewportSize({ width: 320, height: 640 });
  await signIn(page, receiver, `/admin/leads/${id}`);
  await page.getByText('Срок хранения и права человека').click();
  for (const name of ['Удалить навсегда', 'Сохранить дольше', 'Срок хранения и права человека']) {
    const unfold = page.locator('summary', { hasText: name });
    if ((await unfold.count()) === 0) continue;
    expect((await unfold.boundingBox())?.height, name).toBeGreaterThanOrEqual(44);
  }
});
