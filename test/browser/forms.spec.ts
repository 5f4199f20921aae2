import { readFileSync } from 'node:fs';
import type { Page, Route } from '@playwright/test';
import type { AssentConfig } from '../../src/core/config';
import { siteConfig } from '../fixtures/config';
import { type Lead, leadsOf } from './leads';
import { OWN_FORM, putPage, tagOf, wrappedForm } from './page';
import type { Receiver, Site } from './site';
import { expect, test } from './test';

const put = (site: Site, path: string, receiver: Receiver, body = OWN_FORM) =>
  putPage(site, path, { from: receiver, body });

/** The lead that came last. */
function newestLead(receiver: Receiver): Lead {
  const leads = leadsOf(receiver);
  expect(leads.length).toBeGreaterThan(0);
  return leads.at(-1) as Lead; // as was just seen
}

/** Each text named in the stamp is answered with the very words that stood on the page. */
async function expectShownTexts(page: Page, lead: Lead, receiver: Receiver) {
  expect(lead.stamp.texts.length).toBeGreaterThan(1);
  const onScreen = await page.locator('body').evaluate((body) => body.textContent ?? '');
  for (const { sha256 } of lead.stamp.texts) {
    const answer = await fetch(`${receiver.origin}/v1/texts/${sha256}`);
    expect(answer.headers.get('content-type')).toBe('text/plain; charset=utf-8');
    expect(onScreen).toContain(await answer.text());
  }
}

test('an own form arrives with name, E.164, typed phone and the texts shown', async ({
  page,
  visitor,
  site,
  receiver,
}) => {
  await page.goto(put(site, '/own.html', receiver));
  await expect(page.getByText('Позвоните')).toHaveCount(0);
  await visitor.type();
  await expect(visitor.consentBox).not.toBeChecked();
  await visitor.consentBox.check();
  const answer = page.waitForResponse(/v1\/contact/);
  await visitor.send();
  expect((await answer).status()).toBe(201);
  await expect(page.getByRole('status').getByText('Заявка принята')).toBeVisible();
  const lead = newestLead(receiver);
  expect(lead.fields).toEqual({ name: 'Анна Каренина', phone: '+79991234567' });
  expect(lead.typed).toEqual({ phone: '8 (999) 123-45-67' });
  expect(lead.stamp).toMatchObject({
    surface: 'form',
    form: 'callback',
    indication: { method: 'box-and-submit', trusted: true, preticked: false },
    decisions: [
      { purpose: 'callback', state: 'given' },
      { purpose: 'newsletter', state: 'refused' },
    ],
  });
  await expectShownTexts(page, lead, receiver);
  expect(await page.evaluate('document.cookie')).toBe('');
});

test('a wrapped form sends the site’s own inputs and the extra ones, and nothing else', async ({
  page,
  visitor,
  site,
  receiver,
}) => {
  const body = `<form data-assent-form="callback">
    <label>Ваше имя <input name="fio"></label> <label>Телефон <input name="tel" type="tel"></label>
    <label>Модель <input name="model"></label> <label>Прочее <input name="other"></label>
    <input type="hidden" name="token" value="secret"><button>Жду звонка</button></form>`;
  await page.goto(put(site, '/wrapped.html', receiver, body));
  await expect(visitor.consentBox).toBeVisible();
  await page.getByLabel('Ваше имя').fill('Пётр');
  await page.getByLabel('Телефон').fill('+7 999 765 43 21');
  await page.getByLabel('Модель').fill('LG 42');
  await page.getByLabel('Прочее').fill('лишнее');
  await visitor.consentBox.check();
  const answer = page.waitForResponse(/v1\/contact/);
  await page.getByRole('button', { name: 'Жду звонка' }).click();
  expect((await answer).status()).toBe(201);
  await expect(page.getByText('Заявка принята')).toBeVisible();
  const lead = newestLead(receiver);
  expect(lead.fields).toEqual({ name: 'Пётр', phone: '+79997654321' });
  expect(lead.extra).toEqual({ model: 'LG 42' });
  await expectShownTexts(page, lead, receiver);
});

test('a public Bootstrap landing page, whose inputs have ids only, sends as it is', async ({
  page,
  visitor,
  site,
  receiver,
}) => {
  const folder = 'node_modules/startbootstrap-agency/dist';
  const template = readFileSync(`${folder}/index.html`, 'utf8');
  site.put('/css/styles.css', readFileSync(`${folder}/css/styles.css`, 'utf8'), {
    'Content-Type': 'text/css',
  });
  site.put(
    '/agency.html',
    template
      .replace('<form id="contactForm"', '<form id="contactForm" data-assent-form="callback"')
      .replace('<html lang="en">', '<html lang="ru">')
      .replace('</head>', `${tagOf(receiver)}</head>`),
  );
  const foreign: string[] = [];
  await page.route(
    (url) => url.hostname !== 'localhost',
    (route: Route) => {
      foreign.push(route.request().url());
      return route.abort();
    },
  );
  await page.goto(`${site.origin}/agency.html`);
  await visitor.control('decline').click();
  const form = page.locator('#contactForm');
  await expect(visitor.consentBox).toBeAttached();
  await form.locator('#name').fill('Иван');
  await form.locator('#email').fill('ivan@example.ru');
  await form.locator('#phone').fill('9991112233');
  await visitor.consentBox.check();
  const answer = page.waitForResponse(/v1\/contact/);
  await form.locator('#submitButton').click();
  expect((await answer).status()).toBe(201);
  const lead = newestLead(receiver);
  expect(lead.fields).toMatchObject({ name: 'Иван', phone: '+79991112233' });
  await expectShownTexts(page, lead, receiver);
});

test('without the required box nothing is sent and the person is told', async ({
  page,
  visitor,
  site,
  receiver,
}) => {
  const posts = visitor.posts();
  await page.goto(put(site, '/box.html', receiver));
  await visitor.type();
  await visitor.send();
  await expect(page.getByText('Без этого согласия')).toBeVisible();
  await expect(visitor.consentBox).toBeFocused();
  await expect(visitor.consentBox).toHaveAttribute('aria-invalid', 'true');
  expect(posts).toEqual([]);
});

test('opening the full text and its address never ticks the box', async ({
  page,
  visitor,
  site,
  receiver,
}) => {
  await page.goto(put(site, '/texts.html', receiver));
  const details = page.locator('details').first();
  await details.locator('summary').click();
  const link = details.getByRole('link');
  await expect(link).toHaveAttribute(
    'href',
    new RegExp(`^${receiver.origin}/v1/texts/[\\w-]{43}$`),
  );
  await expect(visitor.consentBox).not.toBeChecked();
  const answer = await page.request.get((await link.getAttribute('href')) ?? '');
  expect(await details.textContent()).toContain(await answer.text());
});

test('a doubtful number is asked about once, then sent as typed', async ({
  page,
  visitor,
  site,
  receiver,
}) => {
  await page.goto(put(site, '/doubt.html', receiver));
  await visitor.type('Анна', '+7 (899) 912-34-56');
  await visitor.consentBox.check();
  const send = page.getByRole('button', { name: 'Отправить' });
  await send.click();
  await expect(page.getByLabel('Телефон')).toHaveAttribute('aria-invalid', 'true');
  const answer = page.waitForResponse(/v1\/contact/);
  await send.click();
  expect((await answer).ok()).toBe(true);
  await expect(page.getByText('Заявка принята')).toBeVisible();
  expect(newestLead(receiver)).toMatchObject({
    fields: { phone: '+7 (899) 912-34-56' },
    typed: { phone: '+7 (899) 912-34-56' },
  });
});

test.describe('when sending fails', () => {
  for (const [name, fault] of [
    ['the network is down', (route: Route) => route.abort()],
    ['the server answers 500', (route: Route) => route.fulfill({ status: 500, body: 'oops' })],
  ] as const) {
    test(`${name}: the person sees it, what was typed stays, the button comes back`, async ({
      page,
      visitor,
      site,
      receiver,
    }) => {
      await page.goto(put(site, '/fails.html', receiver));
      await visitor.type();
      await visitor.consentBox.check();
      await page.route(/v1\/contact/, fault);
      const send = page.getByRole('button', { name: 'Отправить' });
      await send.click();
      await expect(page.getByText(/Отправить не удалось/)).toBeVisible();
      await expect(page.getByRole('link', { name: '+7 495 000-00-00' })).toBeVisible();
      await expect(page.getByLabel('Имя')).toHaveValue('Анна Каренина');
      await expect(page.getByLabel('Телефон')).toHaveValue(/999/);
      await expect(visitor.consentBox).toBeChecked();
      await page.unroute(/v1\/contact/);
      const answer = page.waitForResponse(/v1\/contact/);
      await send.click();
      expect([200, 201]).toContain((await answer).status());
      await expect(page.getByText('Заявка принята')).toBeVisible();
    });
  }
});

test('two quick clicks send one lead', async ({ page, visitor, site, receiver }) => {
  await page.goto(put(site, '/double.html', receiver));
  await visitor.type();
  await visitor.consentBox.check();
  const posts = await visitor.leads();
  await page.getByRole('button', { name: 'Отправить' }).dblclick();
  await expect(page.getByText('Заявка принята')).toBeVisible();
  expect(posts).toHaveLength(1);
});

test('an endpoint of any kind gets plain fields and the consent beside them', async ({
  page,
  visitor,
  site,
}) => {
  const bodies: string[] = [];
  await page.route('**/lead.php', (route) => {
    bodies.push(route.request().postData() ?? '');
    expect(route.request().headers()['content-type']).toContain(
      'application/x-www-form-urlencoded',
    );
    expect(route.request().headers()['idempotency-key']).toBeUndefined();
    return route.fulfill({ status: 200, body: 'OK' });
  });
  const endpoint: AssentConfig['endpoint'] = {
    url: `${site.origin}/lead.php`,
    format: 'form',
    fields: { phone: 'PHONE' },
  };
  await page.goto(putPage(site, '/any.html', { config: siteConfig({ endpoint }), body: OWN_FORM }));
  await visitor.type();
  await visitor.consentBox.check();
  await visitor.send();
  await expect(page.getByText('Заявка принята')).toBeVisible();
  expect(bodies).toHaveLength(1);
  const sent = new URLSearchParams(bodies[0]);
  expect(sent.get('name')).toBe('Анна Каренина');
  expect(sent.get('PHONE')).toBe('+79991234567');
  expect(sent.get('consent_purposes')).toBe('callback');
  expect(sent.get('consent_text')).toContain('ООО «Оптимум Сервис»');
  expect(JSON.parse(sent.get('consent') ?? '').texts[0].text).toContain('ООО «Оптимум Сервис»');
});

test('a site that sends by itself keeps doing so; the receiver gets the stamp alone', async ({
  page,
  visitor,
  site,
  receiver,
}) => {
  const posts = visitor.posts();
  const body = `<form id="f" data-assent-form="callback"><label>Имя <input name="name"></label>
    <label>Телефон <input name="phone"></label><button>Отправить</button></form>
    <script>window.handed = []; document.getElementById('f').addEventListener('submit', (event) => {
      event.preventDefault(); handed.push(Object.fromEntries(new FormData(event.target))); event.target.reset(); });</script>`;
  await page.goto(put(site, '/handed.html', receiver, body));
  await visitor.type();
  await visitor.consentBox.check();
  const answer = page.waitForResponse(/v1\/consent/);
  await visitor.send();
  expect((await answer).status()).toBe(201);
  const handed = (await page.evaluate('handed')) as Record<string, string>[];
  expect(handed).toHaveLength(1);
  expect(handed[0]?.name).toBe('Анна Каренина');
  expect(JSON.parse(handed[0]?.consent ?? '').texts[0].sha256).toMatch(/^[\w-]{43}$/);
  expect(posts).toHaveLength(1);
  expect(posts[0]?.postData()).not.toContain('Каренина');
  expect(posts[0]?.postData()).not.toMatch(/123-?45-?67/);
});

for (const method of ['get', 'post']) {
  test(`a site’s own ${method} leaves the page with the stamp; the receiver hears of it from the next one`, async ({
    page,
    visitor,
    site,
    receiver,
  }) => {
    const next = put(site, `/next-${method}.html`, receiver, '<p>Спасибо</p>');
    const body = wrappedForm(`data-assent-mode="stamp" method="${method}" action="${next}"`);
    let isFirst = true;
    // The page is gone before this file comes.
    await page.route(/assent\.send\./, (route) => {
      if (!isFirst) return route.continue();
      isFirst = false;
    });
    await page.goto(put(site, `/stamp-${method}.html`, receiver, body));
    await visitor.type();
    await visitor.consentBox.check();
    const told = page.waitForResponse(/v1\/consent/);
    const left = page.waitForRequest((request) => request.url().startsWith(next));
    await visitor.send();
    const request = await left;
    const answer = await told;
    expect(answer.status()).toBe(201);
    const message = answer.request().postDataJSON();
    const sent = new URLSearchParams(request.postData() ?? new URL(request.url()).search);
    expect(sent.get('_id')).toBe(message.id);
    expect(sent.get('consent_purposes')).toBe('callback');
    // An address is no place for long texts.
    expect(sent.has('consent_text')).toBe(method === 'post');
    expect(sent.has('consent')).toBe(method === 'post');
    expect(message.stamp).toMatchObject({ form: 'callback', surface: 'form' });
    expect(JSON.stringify(message)).not.toMatch(/Каренина|123-?45-?67/);
  });
}

test('a form the configuration does not know stays the site’s own', async ({
  page,
  visitor,
  site,
  receiver,
}) => {
  const said = visitor.consoleLines();
  const body = '<div data-assent-form="nobody"><a href="tel:1">Позвоните</a></div>';
  await page.goto(put(site, '/unknown.html', receiver, body));
  await expect.poll(() => said.join()).toMatch(/nobody.*callback/);
  await expect(page.getByText('Позвоните')).toBeVisible();
});

test('axe finds nothing on own and wrapped forms, also with errors, light and dark', async ({
  page,
  visitor,
  site,
  receiver,
}) => {
  for (const colorScheme of ['light', 'dark'] as const) {
    await page.emulateMedia({ colorScheme, reducedMotion: 'reduce' });
    await page.goto(put(site, '/axe-form.html', receiver));
    await expect(visitor.consentBox).toBeVisible();
    await visitor.send();
    await expect(page.getByLabel('Имя')).toBeFocused();
    expect(await visitor.faults()).toEqual([]);
  }
});

test('the whole form works by keyboard', async ({ page, visitor, site, receiver }) => {
  await page.goto(put(site, '/keyboard.html', receiver));
  await visitor.control('decline').click();
  await page.getByLabel('Имя').focus();
  await page.keyboard.type('Анна');
  await page.keyboard.press('Tab');
  await page.keyboard.type('89991234567');
  await page.keyboard.press('Tab');
  await expect(visitor.consentBox).toBeFocused();
  await page.keyboard.press('Space');
  const answer = page.waitForResponse(/v1\/contact/);
  await page.getByLabel('Имя').press('Enter');
  expect((await answer).status()).toBe(201);
});
