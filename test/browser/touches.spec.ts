import type { Contact } from '../../src/wire/contact';
import { OWN_FORM, putPage } from './page';
import { expect, test } from './test';

test('the campaign of a landing page without a form goes along with a form pages later', async ({
  page,
  visitor,
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
  const landing = putPage(site, '/landing.html', { config, isLong: true });
  const contact = putPage(site, '/contact.html', { config, body: OWN_FORM, isLong: true });
  const kept = () => page.evaluate(() => localStorage.getItem('assent_touch'));
  await page.goto(`${landing}?utm_source=yandex&secret=1`);
  await expect(visitor.control('accept')).toBeVisible();
  expect(await kept()).toBeNull();
  await visitor.control('accept').click();
  await expect.poll(kept).toContain('utm_source');
  await page.goto(contact);
  await visitor.fill();
  const sent = page.waitForRequest('**/lead');
  await visitor.send();
  const { browser }: Contact = (await sent).postDataJSON();
  expect(browser).toMatchObject({ landing, campaign: { utm_source: 'yandex' } });
  expect(JSON.stringify(browser)).not.toContain('secret');
});
