import { mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { createServer } from 'node:http';
import type { AddressInfo } from 'node:net';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import type { BrowserContext, Page, Route } from '@playwright/test';
import { siteConfig } from '../fixtures/config';
import { createReceiver } from '../soak/receiverProcess';
import { fill, send } from './leadForm';
import { expect, type Receiver, type Site, test } from './site';

// Several pages each, one after the other.
test.setTimeout(90_000);

const FORM = '<div data-assent-form="callback">Позвоните</div>';
const POPUP = '<button data-assent-popup="callback">Заказать звонок</button>';

/** A page of the test's own whose leads go to the receiver, which is another origin. */
function put(site: Site, receiver: Pick<Receiver, 'origin'>, body = FORM, lang = 'ru'): string {
  const path = `/${crypto.randomUUID()}.html`;
  const config = siteConfig({ receiver: receiver.origin, origins: [site.origin] });
  site.put(
    path,
    `<!doctype html><html lang="${lang}"><head><meta charset="utf-8"><title>Заявка</title>
    <script>window.assentConfig = ${JSON.stringify(config)}</script><script async src="/dist/assent.js"></script>
    </head><body><h1>Заявка</h1>${body}</body></html>`,
  );
  return site.origin + path;
}

/** A database that never answers is waited for at each step, a second every time. */
const said = (page: Page, words: string | RegExp) =>
  expect(page.getByText(words).first()).toBeVisible({ timeout: 15_000 });

type Posted = { id: string; replaces?: string; fields: Record<string, string> };

/** Counts the posts of all tabs; `answer` gives the answer to each. */
async function watch(
  context: BrowserContext,
  answer: (route: Route, index: number) => Promise<unknown> | undefined,
): Promise<Posted[]> {
  const posted: Posted[] = [];
  await context.route(/v1\/contact/, (route) => {
    if (route.request().method() !== 'POST') return route.continue();
    posted.push(route.request().postDataJSON());
    return answer(route, posted.length - 1);
  });
  return posted;
}

/** What stands in the outbox. */
const kept = (page: Page) =>
  page.evaluate(
    () =>
      new Promise<{ id: string; notBeforeMs?: number; outcome?: { kind: string } }[]>((resolve) => {
        const opening = indexedDB.open('assent');
        opening.onsuccess = () => {
          const reading = opening.result.transaction('outbox').objectStore('outbox').getAll();
          reading.onsuccess = () => {
            opening.result.close();
            resolve(reading.result);
          };
        };
      }),
  );

/** Leaves a lead in the outbox of a tab that is gone: nothing of the first try arrives. */
async function leaveOne(context: BrowserContext, address: string): Promise<void> {
  const page = await context.newPage();
  await page.goto(address);
  await fill(page);
  await page.route(/v1\/contact/, (route) => route.abort());
  await send(page);
  await said(page, /Заявка сохранена на этом устройстве/);
  await page.close();
}

test.describe('a browser without locks', () => {
  test.beforeEach(({ context }) =>
    context.addInitScript(() =>
      Object.defineProperty(Navigator.prototype, 'locks', { value: undefined }),
    ),
  );

  test('two tabs send one lead once', async ({ context, site, receiver }) => {
    const address = put(site, receiver);
    await leaveOne(context, address);
    const held: Route[] = [];
    const posted = await watch(context, (route) => void held.push(route));
    const [first, second] = [await context.newPage(), await context.newPage()];
    expect(await first.evaluate('navigator.locks')).toBeUndefined();
    await Promise.all([first.goto(address), second.goto(address)]);
    await expect.poll(() => held.length).toBe(1);
    // Both know of it, one is at it: the other looks every half a second whether it may.
    await said(first, /ещё ждёт отправки/);
    await said(second, /ещё ждёт отправки/);
    const looks = () =>
      second.evaluate(() => Object.keys(localStorage).filter((key) => /assent-lead/.test(key)));
    expect(await looks()).toHaveLength(1);
    await held[0]?.continue();
    // The one that sent it says so, the other takes its line back.
    const yes = (page: Page) => page.getByText(/Ваша заявка .* принята/).count();
    await expect.poll(async () => (await yes(first)) + (await yes(second))).toBe(1);
    await expect(first.getByText(/ещё ждёт отправки/)).toHaveCount(0);
    await expect(second.getByText(/ещё ждёт отправки/)).toHaveCount(0);
    expect(posted).toHaveLength(1);
    expect(await looks()).toEqual([]);
  });

  test('a tab that dies while it sends is followed by the other', async ({
    context,
    site,
    receiver,
  }) => {
    const address = put(site, receiver);
    await leaveOne(context, address);
    const posted = await watch(context, (route, index) => (index ? route.continue() : undefined));
    const first = await context.newPage();
    await first.goto(address);
    await expect.poll(() => posted.length).toBe(1);
    const second = await context.newPage();
    await second.goto(address);
    await said(second, /ещё ждёт отправки/);
    await first.close();
    // As long as the lease runs.
    await expect(second.getByText(/Ваша заявка .* принята/)).toBeVisible({ timeout: 30_000 });
    expect(posted.map(({ id }) => id)).toEqual([posted[0]?.id, posted[0]?.id]);
  });
});

test.describe('a page with a popup button only', () => {
  test('sends what an earlier page could not, and says so in the form', async ({
    context,
    site,
    receiver,
  }) => {
    await leaveOne(context, put(site, receiver));
    const page = await context.newPage();
    const answer = page.waitForResponse(/v1\/contact/);
    await page.goto(put(site, receiver, POPUP));
    expect((await answer).status()).toBe(201);
    await expect
      .poll(() => page.evaluate('JSON.stringify(window.dataLayer)'))
      .toContain('assent_lead');
    await page.getByRole('button', { name: 'Заказать звонок' }).click();
    await said(page, /Ваша заявка .* принята/);
    // Nothing more is fetched on the pages after it.
    await expect.poll(() => page.evaluate('"assent_outbox_leads" in localStorage')).toBe(false);
  });

  test('keeps a failure until there is a form to say it in', async ({
    context,
    site,
    receiver,
  }) => {
    // No tag of a language as browsers want it, but people write it.
    const address = put(site, receiver, FORM, 'ru_RU');
    await leaveOne(context, put(site, receiver));
    await context.addInitScript(() => {
      Object.assign(window, { failures: 0 });
      document.addEventListener('assent:form-failed', () => {
        (window as unknown as { failures: number }).failures += 1;
      });
    });
    const posted = await watch(context, (route) => route.fulfill({ status: 403, body: '{}' }));
    const first = await context.newPage();
    await first.goto(put(site, receiver, POPUP));
    await expect.poll(async () => (await kept(first))[0]?.outcome?.kind).toBe('failed');
    expect(await first.evaluate('failures')).toBe(1);
    await first.close();
    const second = await context.newPage();
    await second.goto(address);
    await expect(second.getByText(/Вашу заявку .* отправить не удалось/)).toHaveCount(1);
    // The page before this one was told already.
    expect(await second.evaluate('failures')).toBe(0);
    await second.reload();
    await fill(second);
    await expect(second.getByText(/Вашу заявку/)).toHaveCount(0);
    expect(posted).toHaveLength(1);
  });

  test('fetches nothing of forms where nothing waits', async ({ page, site, receiver }) => {
    site.forget();
    await page.goto(put(site, receiver, POPUP));
    await page.waitForFunction('window.assent');
    await page.waitForLoadState('networkidle');
    expect(site.requested.filter((path) => /forms|submit|send/.test(path))).toEqual([]);
  });
});

test('a browser that lists no databases (Firefox before 126) sends what an earlier page could not', async ({
  context,
  site,
  receiver,
}) => {
  await context.addInitScript(() => Reflect.deleteProperty(IDBFactory.prototype, 'databases'));
  await leaveOne(context, put(site, receiver));
  const page = await context.newPage();
  const answer = page.waitForResponse(/v1\/contact/);
  await page.goto(put(site, receiver));
  expect((await answer).status()).toBe(201);
  await said(page, /Ваша заявка .* принята/);
});

test('what a server says of a lead of an earlier visit ends with one full stop', async ({
  context,
  site,
  receiver,
}) => {
  const address = put(site, receiver);
  await leaveOne(context, address);
  await watch(context, (route) =>
    route.fulfill({
      status: 422,
      headers: { 'Access-Control-Allow-Origin': site.origin },
      json: { ok: false, errors: [{ field: 'phone', code: 'x', message: 'Номер короткий.' }] },
    }),
  );
  const page = await context.newPage();
  await page.goto(address);
  const line = page.getByText(/Вашу заявку .* отправить не удалось/);
  await expect(line).toContainText(/: Номер короткий\.(?!\.)/);
});

test('a receiver of another origin is left alone as long as it asks, over a reload too', async ({
  page,
  site,
}) => {
  const data = mkdtempSync(join(tmpdir(), 'assent-'));
  const probe = createServer();
  await new Promise<void>((resolve) => probe.listen(0, '127.0.0.1', resolve));
  const { port } = probe.address() as AddressInfo;
  await new Promise((resolve) => probe.close(resolve));
  const origin = `http://localhost:${port}`;
  const server = { postsPerMinute: 1, trapSeconds: 0 };
  const config = siteConfig({ receiver: origin, origins: [site.origin], server });
  writeFileSync(join(data, 'assent.json'), JSON.stringify(config));
  const own = createReceiver({ config: join(data, 'assent.json'), port, data });
  await own.start();
  try {
    await page.goto(put(site, { origin }));
    await fill(page);
    await send(page);
    await said(page, 'Заявка принята');
    await fill(page, 'Вторая');
    // The page's time stands still: what is waited for cannot be over before the test is.
    const nowMs = Date.now();
    await page.clock.setFixedTime(nowMs);
    const refused = page.waitForResponse((one) => one.status() === 429);
    await send(page);
    const asked = Number(await (await refused).headerValue('Retry-After'));
    expect(asked).toBeGreaterThan(0);
    await said(page, /Заявка сохранена на этом устройстве/);
    const [entry] = await kept(page);
    // Read by a script, which CORS does not let it without the receiver's word.
    expect(entry?.notBeforeMs).toBe(nowMs + asked * 1000);
    let posts = 0;
    page.on('request', (request) => {
      if (request.method() === 'POST') posts += 1;
    });
    await page.reload();
    await said(page, /ещё ждёт отправки/);
    await fill(page, 'Третья');
    expect(posts).toBe(0);
  } finally {
    own.stop();
    rmSync(data, { recursive: true, force: true });
  }
});

test('taken back in one tab while another sends it: it is not tried again', async ({
  context,
  site,
  receiver,
}) => {
  const address = put(site, receiver);
  const first = await context.newPage();
  await first.goto(address);
  await fill(first);
  await context.setOffline(true);
  await send(first);
  await said(first, /Заявка сохранена на этом устройстве/);
  const held: Route[] = [];
  const posted = await watch(context, (route) => void held.push(route));
  // The first tab hears nothing of it.
  await first.evaluate(() => {
    const stop = (event: Event) => event.stopImmediatePropagation();
    for (const type of ['online', 'pageshow']) addEventListener(type, stop, true);
    document.addEventListener('visibilitychange', stop, true);
  });
  const second = await context.newPage();
  await context.setOffline(false);
  await second.goto(address);
  await expect.poll(() => held.length).toBeGreaterThan(0);
  const before = posted.length;
  await first.getByRole('button', { name: 'Не отправлять' }).click();
  await said(first, /могла уже дойти/);
  for (const route of held) await route.fulfill({ status: 503, body: '' });
  await expect.poll(() => kept(second)).toEqual([]);
  // The tab's next look at its leads finds none.
  await second.reload();
  await fill(second);
  expect(posted).toHaveLength(before);
});

test('an edit of what waits takes its place: one lead stands, whichever arrive', async ({
  page,
  site,
  receiver,
}) => {
  await page.goto(put(site, receiver));
  await fill(page, 'Первая Запись');
  // Both arrive; the answer to the first is lost.
  const posted = await watch(page.context(), async (route, index) => {
    if (index) return route.continue();
    await route.fetch();
    return route.abort();
  });
  await send(page);
  await expect.poll(() => posted.length).toBe(1);
  await said(page, /Заявка сохранена на этом устройстве/);
  await page.getByLabel('Имя').fill('Вторая Запись');
  await send(page);
  await said(page, 'Заявка принята');
  expect(posted.at(-1)?.replaces).toBe(posted[0]?.id);
  const list = await receiver.leads();
  expect(list).toContain('Вторая Запись');
  expect(list).not.toContain('Первая Запись');
  await expect.poll(() => kept(page)).toEqual([]);
});

test('a lead outlives its tab also where the database never took it', async ({
  context,
  site,
  receiver,
}) => {
  const address = put(site, receiver);
  const first = await context.newPage();
  // As on a machine so busy that a write takes longer than the person stays.
  await first.addInitScript(() => {
    IDBFactory.prototype.open = () => ({}) as IDBOpenDBRequest;
  });
  await first.goto(address);
  await fill(first);
  let isDown = true;
  const posted = await watch(context, (route) => (isDown ? route.abort() : route.continue()));
  await send(first);
  await said(first, /Заявка сохранена на этом устройстве/);
  await first.close();
  isDown = false;
  const second = await context.newPage();
  await second.goto(address);
  await said(second, /Ваша заявка .* принята/);
  expect(new Set(posted.map(({ id }) => id)).size).toBe(1);
  const stored = await second.evaluate(() => JSON.stringify(localStorage));
  expect(stored).not.toContain('Каренина');
});

test.describe('a tab is closed while it sends', () => {
  /** Closes a tab as a person does; whether the browser asked first. */
  async function closeTab(page: Page): Promise<boolean> {
    const asked = page.waitForEvent('dialog').then(async (dialog) => {
      await dialog.accept();
      return dialog.type() === 'beforeunload';
    });
    const closed = page.waitForEvent('close').then(() => false);
    asked.catch(() => undefined);
    await page.close({ runBeforeUnload: true });
    return Promise.race([asked, closed]);
  }

  test('the outbox has it: nobody is held up, and the next visit sends it', async ({
    context,
    site,
    receiver,
  }) => {
    const address = put(site, receiver);
    const first = await context.newPage();
    await first.goto(address);
    await fill(first);
    const posted = await watch(context, (route, index) => (index ? route.continue() : undefined));
    await send(first);
    await expect.poll(() => posted.length).toBe(1);
    expect(await closeTab(first)).toBe(false);
    const second = await context.newPage();
    await second.goto(address);
    await said(second, /Ваша заявка .* принята/);
    expect(posted.map(({ id }) => id)).toEqual([posted[0]?.id, posted[0]?.id]);
  });

  test('nothing can be kept: the browser asks first, until it is sent', async ({
    context,
    site,
    receiver,
  }) => {
    await context.addInitScript(() => {
      IDBFactory.prototype.open = () => {
        throw new DOMException('denied', 'SecurityError');
      };
      Object.defineProperty(window, 'localStorage', { value: undefined });
    });
    const address = put(site, receiver);
    let isDown = true;
    const posted = await watch(context, (route) => (isDown ? undefined : route.continue()));
    const first = await context.newPage();
    await first.goto(address);
    await fill(first);
    await send(first);
    await expect.poll(() => posted.length).toBe(1);
    expect(await closeTab(first)).toBe(true);
    isDown = false;
    const second = await context.newPage();
    await second.goto(address);
    await fill(second);
    await send(second);
    await said(second, 'Заявка принята');
    expect(await closeTab(second)).toBe(false);
  });
});

test('the network comes back before the try without it has ended: the lead goes', async ({
  page,
  site,
  receiver,
}) => {
  await page.addInitScript(() => {
    // The third time the outbox is opened is after the first try: there it waits for the test.
    const { open } = IDBFactory.prototype;
    let count = 0;
    const released = new Promise<void>((resolve) => {
      Object.assign(window, { release: resolve });
    });
    IDBFactory.prototype.open = function (...args) {
      count += 1;
      Object.assign(window, { opened: count });
      const request = open.apply(this, args);
      if (count !== 3) return request;
      return Object.create(request, {
        onsuccess: {
          set: (listener: () => void) => {
            request.onsuccess = () => void released.then(() => listener());
          },
        },
        onerror: { set() {} },
        onupgradeneeded: { set() {} },
        result: { get: () => request.result },
      });
    };
  });
  await page.goto(put(site, receiver));
  await fill(page);
  await page.context().setOffline(true);
  await send(page);
  await page.waitForFunction('window.opened >= 3');
  await page.context().setOffline(false);
  await page.waitForFunction('navigator.onLine');
  await page.evaluate('window.release()');
  await said(page, 'Заявка принята');
});
