import type { Page } from '@playwright/test';
import { siteConfig } from '../fixtures/config';
import { newPath, putPage } from './page';
import type { Receiver, Site } from './site';
import { expect, test } from './test';

const put = (site: Site, receiver: Receiver) =>
  putPage(site, newPath(), {
    config: siteConfig({ receiver: receiver.origin }),
    body: '<button data-assent-popup="callback"><b>Заказать звонок</b></button>',
  });

const opener = (page: Page) => page.getByRole('button', { name: 'Заказать звонок' });
const dialog = (page: Page) => page.getByRole('dialog', { name: 'Оставьте заявку' });

test('a button opens the form in a dialog; Esc closes it and gives the focus back', async ({
  page,
  visitor,
  site,
  receiver,
}) => {
  await page.goto(put(site, receiver));
  await visitor.control('decline').click();
  await opener(page).click();
  await expect(dialog(page)).toBeVisible();
  await expect(dialog(page).getByLabel('Имя')).toBeFocused();
  await page.keyboard.press('Escape');
  await expect(dialog(page)).toBeHidden();
  await expect(opener(page)).toBeFocused();
});

test('two clicks open one dialog, and what was typed is there when it is opened again', async ({
  page,
  visitor,
  site,
  receiver,
}) => {
  await page.goto(put(site, receiver));
  await visitor.control('decline').click();
  await opener(page).dblclick();
  await dialog(page).getByLabel('Имя').fill('Анна');
  await dialog(page).getByRole('button', { name: 'Закрыть' }).click();
  await page.evaluate('assent.open({ form: "callback" })');
  await expect(dialog(page).getByLabel('Имя')).toHaveValue('Анна');
  await expect(page.locator('dialog.assent-popup')).toHaveCount(1);
});

test('it sends, and axe finds nothing', async ({ page, visitor, site, receiver }) => {
  await page.goto(put(site, receiver));
  await opener(page).click();
  await dialog(page).getByLabel('Имя').fill('Анна');
  await dialog(page).getByLabel('Телефон').fill('8 999 123 45 67');
  await dialog(page).getByRole('checkbox').first().check();
  expect(await visitor.faults('dialog')).toEqual([]);
  const answer = page.waitForResponse(/v1\/contact/);
  await dialog(page).getByRole('button', { name: 'Отправить' }).click();
  expect((await answer).ok()).toBe(true);
  await expect(dialog(page).getByText('Заявка принята')).toBeVisible();
});

test('the banner waits beneath while it is open, and can be answered after', async ({
  page,
  visitor,
  site,
  receiver,
}) => {
  await page.setViewportSize({ width: 390, height: 700 });
  await page.goto(put(site, receiver));
  await expect(visitor.control('decline')).toBeVisible();
  await opener(page).click();
  await dialog(page).getByLabel('Имя').fill('Анна');
  await dialog(page).getByRole('button', { name: 'Отправить' }).click({ trial: true });
  await dialog(page).getByRole('button', { name: 'Закрыть' }).click();
  await visitor.control('decline').click();
  await expect(visitor.control('decline')).toHaveCount(0);
});

test('on a small phone all of it can be reached', async ({ page, visitor, site, receiver }) => {
  await page.setViewportSize({ width: 320, height: 480 });
  await page.goto(put(site, receiver));
  await visitor.control('decline').click();
  await opener(page).click();
  await dialog(page).getByRole('button', { name: 'Отправить' }).scrollIntoViewIfNeeded();
  await expect(dialog(page).getByRole('button', { name: 'Отправить' })).toBeInViewport();
  const overflow = await dialog(page).evaluate((node) => node.scrollWidth - node.clientWidth);
  expect(overflow).toBe(0);
});

test('a form that is not in the configuration opens nothing and says why', async ({
  page,
  visitor,
  site,
  receiver,
}) => {
  const lines = visitor.consoleLines();
  await page.goto(put(site, receiver));
  await page.waitForFunction('window.assent');
  await page.evaluate('assent.open({ form: "other" })');
  await expect.poll(() => lines.join('\n')).toContain('forms.other is not in the configuration');
  await expect(page.locator('dialog')).toHaveCount(0);
});
