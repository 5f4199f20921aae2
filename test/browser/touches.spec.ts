import type { Contact } from '../../src/wire/contact';
import { expect, test } from './site';
import { control, putWidget } from './widgetPage';

test('the campaign of a landing page without a form goes along with a form pages later', async ({
  page,
  site,
}) => {
  await page.route(/mc\.yandex/, (route) => route.fulfill({ body: '' }));
  const answer = { status: 201, json: { ok: true, id: 'any' } };
  await page.route('**/lead', (route) => route.fulfill(answer));
  const config = {
    endpoint: `${site.origin}/lead`,
    services: { metrika: { preset: 'yandex-metrika' as const, id: '12345678' } },
    forms: { callback: { purposes: { callback: { required: true } } } },
  };
  const landing = putWidget(site, '/landing.html', config);
  const contact = putWidget(site, '/contact.html', config, {
    body: '<div data-assent-form="callback"></div>',
  });
  const kept = () => page.evaluate(() => localStorage.getItem('assent_touch'));
  await page.goto(`${landing}?utm_source=yandex&secret=1`);
  await expect(control(page, 'accept')).toBeVisible();
  expect(await kept()).toBeNull();
  await control(page, 'accept').click();
  await expect.poll(kept).toContain('utm_source');
  await page.goto(contact);
  await page.getByLabel('Имя').fill('Анна');
  await page.getByLabel('Телефон').fill('8 999 123 45 67');
  await page.getByRole('checkbox', { name: /связаться/ }).check();
  const sent = page.waitForRequest('**/lead');
  await page.getByRole('button', { name: 'Отправить' }).click();
  const { browser }: Contact = (await sent).postDataJSON();
  expect(browser).toMatchObject({ landing, campaign: { utm_source: 'yandex' } });
  expect(JSON.stringify(browser)).not.toContain('secret');
});
