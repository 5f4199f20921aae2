import { leadsOf } from './leads';
import { newPath, putPage } from './page';
import { expect, test } from './test';

const plainForm = (origin: string) => `<form action="${origin}/f/callback" method="post">
  <label>Имя <input name="name"></label> <label>Телефон <input name="phone"></label>
  <label><input type="checkbox" name="consent_callback" value="1"> Согласие</label>
  <button>Отправить</button></form>`;

for (const [how, more] of [
  ['a meta tag', { head: '<meta name="referrer" content="no-referrer">' }],
  ['a header', { headers: { 'Referrer-Policy': 'no-referrer' } }],
  ['a header that only its own site may read', { headers: { 'Referrer-Policy': 'same-origin' } }],
] as const) {
  test(`a page that keeps back where it is, by ${how}: its plain form is kept`, async ({
    page,
    site,
    receiver,
  }) => {
    const name = `Анна ${how}`;
    const body = plainForm(receiver.origin);
    await page.goto(putPage(site, newPath(), { config: false, tag: '', body, ...more }));
    await page.getByLabel('Имя').fill(name);
    await page.getByLabel('Телефон').fill('8 999 123-45-67');
    await page.getByRole('checkbox').check();
    await page.getByRole('button').click();
    await expect(page.getByRole('heading', { name: 'Заявка принята' })).toBeVisible();
    expect(leadsOf(receiver, name)).toMatchObject([
      { fields: { name, phone: '+79991234567' }, state: 'aside', origin: expect.any(String) },
    ]);
  });
}
