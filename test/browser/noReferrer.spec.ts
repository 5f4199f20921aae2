import type { Page } from '@playwright/test';
import { leadsOf } from './leads';
import { newPath, putPage } from './page';
import { expect, test } from './test';

const plainForm = (origin: string) => `<form action="${origin}/f/callback" method="post">
  <label>Имя <input name="name"></label> <label>Телефон <input name="phone"></label>
  <label><input type="checkbox" name="consent_callback" value="1"> Согласие</label>
  <button>Отправить</button></form>`;

/** Fills the plain form in and sends it. */
async function send(page: Page, name: string): Promise<void> {
  await page.getByLabel('Имя').fill(name);
  await page.getByLabel('Телефон').fill('8 999 123-45-67');
  await page.getByRole('checkbox').check();
  await page.getByRole('button').click();
  await expect(page.getByRole('heading', { name: 'Заявка принята' })).toBeVisible();
}

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
    await send(page, name);
    expect(leadsOf(receiver, name)).toMatchObject([
      { fields: { name, phone: '+79991234567' }, state: 'aside', origin: expect.any(String) },
    ]);
  });
}

// mysociety/alaveteli#9271: the site moved to another host, and what stands between sends each post on.
test('a plain form whose post is sent on from the site’s earlier host is kept', async ({
  page,
  site,
  receiver,
}) => {
  const name = `Анна ${crypto.randomUUID()}`;
  site.answer('/f/callback', (_, response) =>
    response.writeHead(308, { Location: `${receiver.origin}/f/callback` }).end(),
  );
  const headers = { 'Referrer-Policy': 'origin-when-cross-origin' };
  const body = plainForm(site.on('127.0.0.1'));
  await page.goto(putPage(site, newPath(), { config: false, tag: '', body, headers }));
  const sentOn = page.waitForRequest(`${receiver.origin}/f/callback`);
  await send(page, name);
  expect((await (await sentOn).allHeaders()).origin).toBe('null');
  expect(leadsOf(receiver, name)).toMatchObject([{ fields: { name }, state: 'aside' }]);
});
