import { createHash } from 'node:crypto';
import type { Route } from '@playwright/test';
import type { Endpoint } from '../../src/core/config';
import { siteConfig } from '../fixtures/config';
import { newPath, OWN_FORM, putPage, wrappedForm } from './page';
import type { Receiver, Site } from './site';
import { expect, test } from './test';
import { visitorAt } from './visitor';

/** A page of the test's own; its leads go to `endpoint`, or to the receiver. */
const put = (site: Site, to: { endpoint: string | Endpoint } | Receiver, body = OWN_FORM) =>
  putPage(site, newPath(), {
    body,
    ...('endpoint' in to ? { config: siteConfig(to) } : { from: to }),
  });

test('nothing is stored before a submit, and nothing is left after a yes', async ({
  page,
  visitor,
  site,
  receiver,
}) => {
  await page.goto(put(site, receiver));
  await visitor.fill();
  expect(await visitor.outbox()).toBeUndefined();
  await visitor.send();
  await visitor.reads('Заявка принята');
  await expect.poll(() => visitor.outbox()).toEqual([]);
});

test('offline a lead waits, is sent once when the network is back, and the person is told both', async ({
  page,
  visitor,
  site,
  receiver,
}) => {
  await page.goto(put(site, receiver));
  await visitor.fill();
  const posted = await visitor.leads();
  await page.context().setOffline(true);
  await visitor.send();
  await visitor.reads(/Заявка сохранена на этом устройстве/);
  expect(await visitor.outbox()).toHaveLength(1);
  await page.context().setOffline(false);
  await visitor.reads('Заявка принята');
  expect(new Set(posted.map(({ id }) => id)).size).toBe(1);
  await expect.poll(() => visitor.outbox()).toEqual([]);
});

test('a lead outlives its tab: the next visit sends it under the same id and says so', async ({
  context,
  site,
  receiver,
}) => {
  const address = put(site, receiver);
  const first = visitorAt(await context.newPage());
  await first.page.goto(address);
  await first.fill();
  let isDown = true;
  const posted = await first.leads((route) => (isDown ? route.abort() : route.continue()));
  await first.send();
  await first.reads(/Заявка сохранена на этом устройстве/);
  await first.page.close();
  isDown = false;
  const second = visitorAt(await context.newPage());
  await second.page.goto(address);
  await second.reads(/Ваша заявка .* принята/);
  expect(new Set(posted.map(({ id }) => id)).size).toBe(1);
  expect(JSON.stringify(await second.outbox())).not.toContain('Каренина');
});

test('two tabs, one sender', async ({ context, site, receiver }) => {
  const address = put(site, receiver);
  const first = visitorAt(await context.newPage());
  await first.page.goto(address);
  await first.fill();
  await context.setOffline(true);
  await first.send();
  await first.reads(/Заявка сохранена на этом устройстве/);
  const posted = await first.leads();
  await context.setOffline(false);
  const second = visitorAt(await context.newPage());
  await second.page.goto(address);
  await first.reads('Заявка принята');
  await expect(second.page.getByText('ещё ждёт отправки')).toHaveCount(0);
  expect(posted).toHaveLength(1);
});

test('a lead that waits can be taken back', async ({ page, visitor, site, receiver }) => {
  await page.goto(put(site, receiver));
  await visitor.fill();
  const posted = await visitor.leads();
  await page.context().setOffline(true);
  await visitor.send();
  await page.getByRole('button', { name: 'Не отправлять' }).click();
  await visitor.reads(/Заявка не уйдёт/);
  await expect.poll(() => visitor.outbox()).toEqual([]);
  await expect(page.getByLabel('Имя')).toHaveValue('Анна Каренина');
  const tries = posted.length;
  await page.context().setOffline(false);
  // The next visit finds nothing to send either.
  await page.reload();
  await visitor.fill();
  expect(posted).toHaveLength(tries);
});

test('an edit after a try has an id of its own and replaces the first', async ({
  page,
  visitor,
  site,
  receiver,
}) => {
  await page.goto(put(site, receiver));
  await visitor.fill();
  let isDown = true;
  const posted = await visitor.leads((route) =>
    isDown ? route.fulfill({ status: 500 }) : route.continue(),
  );
  await visitor.send();
  await visitor.reads(/Отправить не удалось/);
  await page.getByLabel('Имя').fill('Анна');
  isDown = false;
  await visitor.send();
  await visitor.reads('Заявка принята');
  const last = posted.at(-1);
  expect(last).toMatchObject({ fields: { name: 'Анна' }, replaces: posted[0]?.id });
  expect(last?.id).not.toBe(posted[0]?.id);
  await expect.poll(() => visitor.outbox()).toEqual([]);
});

test('the key of a lead and its edits stays on the device: its hash alone goes, and one lead stands', async ({
  page,
  visitor,
  site,
  receiver,
}) => {
  const requests: string[] = [];
  page.context().on('request', (request) => {
    requests.push(JSON.stringify([request.url(), request.headers(), request.postData()]));
  });
  await page.goto(put(site, receiver));
  await visitor.fill('Ключ Первый');
  // It arrives, and nobody hears the answer.
  const posted = await visitor.leads(async (route, index) => {
    if (index) return route.continue();
    await route.fetch();
    return route.abort();
  });
  await visitor.send();
  await visitor.reads(/Заявка сохранена на этом устройстве/);
  await expect.poll(async () => (await visitor.outbox())?.length).toBe(1);
  const [{ key } = {}] = (await visitor.outbox()) ?? [];
  expect(key).toMatch(/^[\w-]{43}$/);
  const keyHash = createHash('sha256').update(`${key}`).digest('base64url');
  await page.getByLabel('Имя').fill('Ключ Второй');
  await visitor.send();
  await visitor.reads('Заявка принята');
  expect(posted.map((lead) => lead.keyHash)).toEqual(posted.map(() => keyHash));
  const list = await receiver.admin();
  expect(list).toContain('Ключ Второй');
  expect(list).not.toContain('Ключ Первый');
  expect(requests.filter((text) => text.includes(`${key}`))).toEqual([]);
  expect(requests.join()).toContain(keyHash);
  await expect
    .poll(() => page.evaluate(() => JSON.stringify({ ...localStorage })))
    .not.toContain(key);
});

test.describe('an endpoint that may not know one id', () => {
  test('is not asked again after an answer nobody understands', async ({ page, visitor, site }) => {
    await page.goto(put(site, { endpoint: `${site.origin}/lead.php` }));
    await visitor.fill();
    const posted = await visitor.leads((route) => route.fulfill({ status: 500 }));
    await visitor.send();
    await visitor.reads(/Отправить не удалось: ошибка на сервере/);
    await expect(page.getByRole('link', { name: '+7 495 000-00-00' })).toBeVisible();
    await expect.poll(() => visitor.outbox()).toEqual([]);
    await page.reload();
    await visitor.fill();
    expect(posted).toHaveLength(1);
  });

  test('is asked again after a 503', async ({ page, visitor, site }) => {
    await page.goto(put(site, { endpoint: `${site.origin}/lead.php` }));
    await visitor.fill();
    const posted = await visitor.leads((route, index) =>
      route.fulfill({ status: index ? 200 : 503, body: 'OK' }),
    );
    await visitor.send();
    await visitor.reads('Заявка принята');
    expect(posted.map(({ id }) => id)).toEqual([posted[0]?.id, posted[0]?.id]);
  });

  test('is left alone as long as it asks', async ({ page, visitor, site }) => {
    await page.goto(put(site, { endpoint: `${site.origin}/lead.php` }));
    await visitor.fill();
    const posted = await visitor.leads((route, index) =>
      index
        ? route.fulfill({ status: 200, body: 'OK' })
        : route.fulfill({ status: 429, headers: { 'Retry-After': '2' } }),
    );
    await visitor.send();
    await visitor.reads('Заявка принята');
    expect((posted[1]?.atMs ?? 0) - (posted[0]?.atMs ?? 0)).toBeGreaterThanOrEqual(2000);
  });

  test('its faults stand at our fields, behind a 200 too', async ({ page, visitor, site }) => {
    const endpoint = { url: `${site.origin}/lead.php`, fields: { phone: 'your-tel' } };
    await page.goto(put(site, { endpoint }));
    await visitor.fill();
    await visitor.leads((route) =>
      route.fulfill({
        json: {
          status: 'validation_failed',
          invalid_fields: [{ field: 'your-tel', message: 'Слишком короткий.' }],
        },
      }),
    );
    await visitor.send();
    await visitor.reads('Слишком короткий.');
    await expect(page.getByLabel('Телефон')).toBeFocused();
    await expect(page.getByText('Заявка принята')).toHaveCount(0);
  });
});

test('with storage denied a lead is sent all the same', async ({
  page,
  visitor,
  site,
  receiver,
}) => {
  await page.addInitScript(() => {
    IDBFactory.prototype.open = () => {
      throw new DOMException('denied', 'SecurityError');
    };
  });
  await page.goto(put(site, receiver));
  await visitor.fill();
  const posted = await visitor.leads((route, index) => (index ? route.continue() : route.abort()));
  await visitor.send();
  await visitor.reads('Заявка принята');
  expect(new Set(posted.map(({ id }) => id)).size).toBe(1);
});

test.describe('what reads and sends cannot be loaded', () => {
  test('a wrapped form is submitted as the site would', async ({
    page,
    visitor,
    site,
    receiver,
  }) => {
    const form = wrappedForm('action="/taken" method="get"');
    site.put('/taken', 'taken');
    await page.route(/assent\.submit\./, (route) => route.abort());
    await page.goto(put(site, receiver, form));
    await visitor.fill();
    await visitor.send();
    await page.waitForURL(/\/taken\?.*name=/);
  });

  test('an own form says so and gives the phone', async ({ page, visitor, site, receiver }) => {
    await page.route(/assent\.submit\./, (route) => route.abort());
    await page.goto(put(site, receiver));
    await visitor.fill();
    await visitor.send();
    await visitor.reads(/Отправить не удалось: нет связи/);
    await expect(page.getByLabel('Имя')).toHaveValue('Анна Каренина');
    await expect(page.getByRole('link', { name: '+7 495 000-00-00' })).toBeVisible();
  });
});

test('a hundred forms are all attached', async ({ page, site, receiver }) => {
  await page.goto(put(site, receiver, wrappedForm().repeat(100)));
  await expect(page.locator('.assent-consents')).toHaveCount(100);
});

test('first and last touch go along only once their category is granted, and go with it', async ({
  page,
  visitor,
  site,
}) => {
  const address = put(site, { endpoint: `${site.origin}/lead.php` });
  const posted = await visitor.leads((route) => route.fulfill({ status: 200, body: 'OK' }));
  const touches = () => page.evaluate(() => localStorage.getItem('assent_touch'));
  await page.goto(`${address}?utm_source=ya&secret=1`);
  await visitor.fill();
  expect(await touches()).toBeNull();
  await page.evaluate('assent.accept(["analytics"])');
  await page.goto(`${address}?utm_source=vk`);
  await visitor.fill();
  await visitor.send();
  await visitor.reads('Заявка принята');
  expect(posted[0]?.browser?.campaign).toEqual({ utm_source: 'vk' });
  expect(await touches()).not.toContain('secret');
  await page.evaluate('assent.withdraw(["analytics"])');
  await expect.poll(touches).toBeNull();
});

for (const [what, answer] of [
  ['is missing', (route: Route) => route.abort()],
  ['never comes', () => {}],
] as const) {
  test(`a lead goes without the browser’s facts where the chunk that reads them ${what}`, async ({
    page,
    visitor,
    site,
  }) => {
    await page.route(/assent\.browser\./, answer);
    const posted = await visitor.leads((route) => route.fulfill({ status: 200, body: 'OK' }));
    await page.goto(put(site, { endpoint: `${site.origin}/lead.php` }));
    await page.evaluate('assent.accept()');
    await visitor.fill();
    await visitor.send();
    await visitor.reads('Заявка принята');
    expect(posted).toHaveLength(1);
    expect(posted[0]).not.toHaveProperty('browser');
  });
}

for (const [what, made] of [
  ['an object', '{}'],
  ['frozen', 'Object.freeze([])'],
  ['throwing', "{ push() { throw new Error('theirs') } }"],
  ['nothing', 'null'],
  ['a word', "'GTM'"],
  [
    'not to be had',
    "Object.defineProperty(window, 'dataLayer', { get() { throw new Error('theirs') } })",
  ],
] as const) {
  test(`a dataLayer that is ${what} keeps nothing from following a lead`, async ({
    page,
    visitor,
    site,
  }) => {
    await page.route('**/lead', (route) => route.fulfill({ status: 201, json: { ok: true } }));
    const success = { redirect: `${site.origin}/thanks-layer` };
    site.put('/thanks-layer', 'Спасибо');
    const forms = { callback: { purposes: { callback: { required: true } }, success } };
    const config = { endpoint: `${site.origin}/lead`, forms };
    const head = `<script>window.dataLayer = ${made};
      document.addEventListener('assent:form-sent', () => sessionStorage.setItem('told', 'sent'));</script>`;
    await page.goto(putPage(site, newPath(), { config, head, body: OWN_FORM }));
    await visitor.fill();
    await visitor.send();
    await page.waitForURL('**/thanks-layer');
    expect(await page.evaluate("sessionStorage.getItem('told')")).toBe('sent');
  });
}
