import type { Page, Route } from '@playwright/test';
import type { AssentConfig } from '../../src/core/config';
import { siteConfig } from '../fixtures/config';
import { fill, send } from './leadForm';
import { expect, type Receiver, type Site, test } from './site';

const OWN = '<div data-assent-form="callback">Позвоните</div>';

/** A page of the test's own; its leads go to `endpoint`, or to the receiver. */
function put(site: Site, receiver: Receiver, endpoint?: AssentConfig['endpoint'], body = OWN) {
  const path = `/${crypto.randomUUID()}.html`;
  const tag = endpoint
    ? `<script>window.assentConfig = ${JSON.stringify(siteConfig({ endpoint }))}</script><script async src="/dist/assent.js"></script>`
    : `<script async src="${receiver.origin}/assent.js" data-config="${receiver.origin}/assent.json"></script>`;
  site.put(
    path,
    `<!doctype html><html lang="ru"><head><meta charset="utf-8"><title>Заявка</title>${tag}</head><body><h1>Заявка</h1>${body}</body></html>`,
  );
  return site.origin + path;
}

const said = (page: Page, words: string | RegExp) =>
  expect(page.getByText(words).first()).toBeVisible();

type Posted = { id: string; replaces?: string; atMs: number; fields: Record<string, string> };

/** Counts the posts to an address; `answer` gives the answer to each, or lets it through. */
async function watch(
  page: Page,
  answer: (route: Route, index: number) => Promise<void> = (route) => route.continue(),
  address = /v1\/contact|lead\.php/,
): Promise<Posted[]> {
  const posted: Posted[] = [];
  await page.context().route(address, (route) => {
    if (route.request().method() !== 'POST') return route.continue();
    posted.push({ ...route.request().postDataJSON(), atMs: Date.now() });
    return answer(route, posted.length - 1);
  });
  return posted;
}

/** What stands in the outbox; `undefined` where there is no database. */
const outbox = (page: Page) =>
  page.evaluate(async () => {
    const known = await indexedDB.databases();
    if (!known.some(({ name }) => name === 'assent')) return undefined;
    return new Promise<{ id: string; request: { body: string } }[]>((resolve) => {
      const opening = indexedDB.open('assent');
      opening.onsuccess = () => {
        const reading = opening.result.transaction('outbox').objectStore('outbox').getAll();
        reading.onsuccess = () => resolve(reading.result);
      };
    });
  });

test('nothing is stored before a submit, and nothing is left after a yes', async ({
  page,
  site,
  receiver,
}) => {
  await page.goto(put(site, receiver));
  await fill(page);
  expect(await outbox(page)).toBeUndefined();
  await send(page);
  await said(page, 'Заявка принята');
  await expect.poll(() => outbox(page)).toEqual([]);
});

test('offline a lead waits, is sent once when the network is back, and the person is told both', async ({
  page,
  site,
  receiver,
}) => {
  await page.goto(put(site, receiver));
  await fill(page);
  const posted = await watch(page);
  await page.context().setOffline(true);
  await send(page);
  await said(page, /Заявка сохранена на этом устройстве/);
  expect(await outbox(page)).toHaveLength(1);
  await page.context().setOffline(false);
  await said(page, 'Заявка принята');
  expect(new Set(posted.map(({ id }) => id)).size).toBe(1);
  await expect.poll(() => outbox(page)).toEqual([]);
});

test('a lead outlives its tab: the next visit sends it under the same id and says so', async ({
  context,
  site,
  receiver,
}) => {
  const address = put(site, receiver);
  const first = await context.newPage();
  await first.goto(address);
  await fill(first);
  let isDown = true;
  const posted = await watch(first, (route) => (isDown ? route.abort() : route.continue()));
  await send(first);
  await said(first, /Заявка сохранена на этом устройстве/);
  await first.close();
  isDown = false;
  const second = await context.newPage();
  await second.goto(address);
  await said(second, /Ваша заявка .* принята/);
  expect(new Set(posted.map(({ id }) => id)).size).toBe(1);
  expect(JSON.stringify(await outbox(second))).not.toContain('Каренина');
});

test('two tabs, one sender', async ({ context, site, receiver }) => {
  const address = put(site, receiver);
  const first = await context.newPage();
  await first.goto(address);
  await fill(first);
  await context.setOffline(true);
  await send(first);
  await said(first, /Заявка сохранена на этом устройстве/);
  const posted = await watch(first);
  await context.setOffline(false);
  const second = await context.newPage();
  await second.goto(address);
  await said(first, 'Заявка принята');
  await expect(second.getByText('ещё ждёт отправки')).toHaveCount(0);
  expect(posted).toHaveLength(1);
});

test('a lead that waits can be taken back', async ({ page, site, receiver }) => {
  await page.goto(put(site, receiver));
  await fill(page);
  const posted = await watch(page);
  await page.context().setOffline(true);
  await send(page);
  await page.getByRole('button', { name: 'Не отправлять' }).click();
  await said(page, /Заявка не уйдёт/);
  await expect.poll(() => outbox(page)).toEqual([]);
  await expect(page.getByLabel('Имя')).toHaveValue('Анна Каренина');
  const tries = posted.length;
  await page.context().setOffline(false);
  // The next visit finds nothing to send either.
  await page.reload();
  await fill(page);
  expect(posted).toHaveLength(tries);
});

test('an edit after a try has an id of its own and replaces the first', async ({
  page,
  site,
  receiver,
}) => {
  await page.goto(put(site, receiver));
  await fill(page);
  let isDown = true;
  const posted = await watch(page, (route) =>
    isDown ? route.fulfill({ status: 500 }) : route.continue(),
  );
  await send(page);
  await said(page, /Отправить не удалось/);
  await page.getByLabel('Имя').fill('Анна');
  isDown = false;
  await send(page);
  await said(page, 'Заявка принята');
  const last = posted.at(-1);
  expect(last).toMatchObject({ fields: { name: 'Анна' }, replaces: posted[0]?.id });
  expect(last?.id).not.toBe(posted[0]?.id);
  await expect.poll(() => outbox(page)).toEqual([]);
});

test.describe('an endpoint that may not know one id', () => {
  test('is not asked again after an answer nobody understands', async ({
    page,
    site,
    receiver,
  }) => {
    await page.goto(put(site, receiver, `${site.origin}/lead.php`));
    await fill(page);
    const posted = await watch(page, (route) => route.fulfill({ status: 500 }));
    await send(page);
    await said(page, /Отправить не удалось: ошибка на сервере/);
    await expect(page.getByRole('link', { name: '+7 495 000-00-00' })).toBeVisible();
    await expect.poll(() => outbox(page)).toEqual([]);
    await page.reload();
    await fill(page);
    expect(posted).toHaveLength(1);
  });

  test('is asked again after a 503', async ({ page, site, receiver }) => {
    await page.goto(put(site, receiver, `${site.origin}/lead.php`));
    await fill(page);
    const posted = await watch(page, (route, index) =>
      route.fulfill({ status: index ? 200 : 503, body: 'OK' }),
    );
    await send(page);
    await said(page, 'Заявка принята');
    expect(posted.map(({ id }) => id)).toEqual([posted[0]?.id, posted[0]?.id]);
  });

  test('is left alone as long as it asks', async ({ page, site, receiver }) => {
    await page.goto(put(site, receiver, `${site.origin}/lead.php`));
    await fill(page);
    const posted = await watch(page, (route, index) =>
      index
        ? route.fulfill({ status: 200, body: 'OK' })
        : route.fulfill({ status: 429, headers: { 'Retry-After': '2' } }),
    );
    await send(page);
    await said(page, 'Заявка принята');
    expect((posted[1]?.atMs ?? 0) - (posted[0]?.atMs ?? 0)).toBeGreaterThanOrEqual(2000);
  });

  test('its faults stand at our fields, behind a 200 too', async ({ page, site, receiver }) => {
    const endpoint = { url: `${site.origin}/lead.php`, fields: { phone: 'your-tel' } };
    await page.goto(put(site, receiver, endpoint));
    await fill(page);
    await watch(page, (route) =>
      route.fulfill({
        json: {
          status: 'validation_failed',
          invalid_fields: [{ field: 'your-tel', message: 'Слишком короткий.' }],
        },
      }),
    );
    await send(page);
    await said(page, 'Слишком короткий.');
    await expect(page.getByLabel('Телефон')).toBeFocused();
    await expect(page.getByText('Заявка принята')).toHaveCount(0);
  });
});

test('with storage denied a lead is sent all the same', async ({ page, site, receiver }) => {
  await page.addInitScript(() => {
    IDBFactory.prototype.open = () => {
      throw new DOMException('denied', 'SecurityError');
    };
  });
  await page.goto(put(site, receiver));
  await fill(page);
  const posted = await watch(page, (route, index) => (index ? route.continue() : route.abort()));
  await send(page);
  await said(page, 'Заявка принята');
  expect(new Set(posted.map(({ id }) => id)).size).toBe(1);
});

test.describe('what reads and sends cannot be loaded', () => {
  test('a wrapped form is submitted as the site would', async ({ page, site, receiver }) => {
    const form = `<form data-assent-form="callback" action="/taken" method="get"><label>Имя <input name="name"></label>
      <label>Телефон <input name="phone" type="tel"></label><button>Отправить</button></form>`;
    site.put('/taken', 'taken');
    await page.route(/assent\.submit\./, (route) => route.abort());
    await page.goto(put(site, receiver, undefined, form));
    await fill(page);
    await send(page);
    await page.waitForURL(/\/taken\?.*name=/);
  });

  test('an own form says so and gives the phone', async ({ page, site, receiver }) => {
    await page.route(/assent\.submit\./, (route) => route.abort());
    await page.goto(put(site, receiver));
    await fill(page);
    await send(page);
    await said(page, /Отправить не удалось: нет связи/);
    await expect(page.getByLabel('Имя')).toHaveValue('Анна Каренина');
    await expect(page.getByRole('link', { name: '+7 495 000-00-00' })).toBeVisible();
  });
});

test('a hundred forms are all attached', async ({ page, site, receiver }) => {
  const form = `<form data-assent-form="callback"><label>Имя <input name="name"></label>
    <label>Телефон <input name="phone" type="tel"></label><button>Отправить</button></form>`;
  await page.goto(put(site, receiver, undefined, form.repeat(100)));
  await expect(page.locator('.assent-consents')).toHaveCount(100);
});

test('first and last touch go along only once their category is granted, and go with it', async ({
  page,
  site,
}) => {
  const address = put(site, {} as Receiver, `${site.origin}/lead.php`);
  const posted = await watch(page, (route) => route.fulfill({ status: 200, body: 'OK' }));
  const touches = () => page.evaluate(() => localStorage.getItem('assent_touch'));
  await page.goto(`${address}?utm_source=ya&secret=1`);
  await fill(page);
  expect(await touches()).toBeNull();
  await page.evaluate('assent.accept(["analytics"])');
  await page.goto(`${address}?utm_source=vk`);
  await fill(page);
  await send(page);
  await said(page, 'Заявка принята');
  const { browser } = posted[0] as unknown as { browser: { campaign: object; first?: object } };
  expect(browser.campaign).toEqual({ utm_source: 'vk' });
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
    site,
  }) => {
    await page.route(/assent\.browser\./, answer);
    const posted = await watch(page, (route) => route.fulfill({ status: 200, body: 'OK' }));
    await page.goto(put(site, {} as Receiver, `${site.origin}/lead.php`));
    await page.evaluate('assent.accept()');
    await fill(page);
    await send(page);
    await said(page, 'Заявка принята');
    expect(posted).toHaveLength(1);
    expect(posted[0]).not.toHaveProperty('browser');
  });
}
