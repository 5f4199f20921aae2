import type { Page } from '@playwright/test';

/** Fills the form of the page in, as a person does who agrees to be called. */
export async function fill(page: Page, name = 'Анна Каренина') {
  await page.getByLabel('Имя').fill(name);
  await page.getByLabel('Телефон').fill('8 (999) 123-45-67');
  await page.getByRole('checkbox', { name: /связаться со мной/ }).check();
}

/** Presses the form's own button. */
export const send = (page: Page) =>
  page.getByRole('button', { name: 'Отправить', exact: true }).click();
