import { mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { createServer } from 'node:http';
import type { AddressInfo } from 'node:net';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import type { BrowserContext, Page, Route } from '@playwright/test';
import { siteConfig } from '../fixtures/config';
import { createReceiver } from '../soak/receiverProcess';
import { newPath, OWN_FORM, putPage } from './page';
import type { Receiver, Site } from './site';
import { expect, test } from './test';
import { type Visitor, visitorAt } from './visitor';

// Several pages each, one after the other.
test.setTimeout(90_000);

const POPUP = '<button data-assent-popup="callback">Заказать звонок</button>';

/** A page of the test's own whose leads go to the receiver, which is another origin. */
const put = (site: Site, receiver: Pick<Receiver, 'origin'>, body = OWN_FORM, lang = 'ru') =>
  putPage(site, newPath(), {
    config: siteConfig({ receiver: receiver.origin, origins: [site.origin] }),
    body,
    lang,
  });

/** Leaves a lead in the outbox of a tab that is gone: nothing of the first try arrives. */
async function leaveOne(context: BrowserContext, address: string): Promise<void> {
  const visitor = visitorAt(await context.newPage());
  const { page } = visitor;
  await page.goto(address);
  await visitor.fill();
  await page.route(/v1\/contact/, (route) => route.abort());
  await visitor.send();
  await visitor.reads(/Заявка сохранена на этом устройстве/);
  await page.close();
}

test.describe('a browser without locks', () => {
  test.beforeEach(({ context }) =>
    context.addInitScript(() =>
      Object.defineProperty(Navigator.prototype, 'locks', { value: undefined }),
    ),
  );

  test('two tabs send one lead once', async ({ visitor, context, site, receiver }) => {
    const address = put(site, receiver);
    await leaveOne(context, address);
    const held: Route[] = [];
    const posted = await visitor.leads((route) => void held.push(route));
    const [first, second] = [
      visitorAt(await context.newPage()),
      visitorAt(await context.newPage()),
    ];
    expect(await first.page.evaluate('navigator.locks')).toBeUndefined();
    await Promise.all([first.page.goto(address), second.page.goto(address)]);
    await expect.poll(() => held.length).toBe(1);
    // Both know of it, one is at it: the other looks every half a second whether it may.
    await first.reads(/ещё ждёт отправки/);
    await second.reads(/ещё ждёт отправки/);
    const looks = () =>
      second.page.evaluate(() =>
        Object.keys(localStorage).filter((key) => /assent-lead/.test(key)),
      );
    expect(await looks()).toHaveLength(1);
    await held[0]?.continue();
    // The one that sent it says so, the other takes its line back.
    const yes = ({ page }: Visitor) => page.getByText(/Ваша заявка .* принята/).count();
    await expect.poll(async () => (await yes(first)) + (await yes(second))).toBe(1);
    await expect(first.page.getByText(/ещё ждёт отправки/)).toHaveCount(0);
    await expect(second.page.getByText(/ещё ждёт отправки/)).toHaveCount(0);
    expect(posted).toHaveLength(1);
    expect(await looks()).toEqual([]);
  });

  test('a tab that dies while it sends is followed by the other', async ({
    visitor,
    context,
    site,
    receiver,
  }) => {
    const address = put(site, receiver);
    await leaveOne(context, address);
    const posted = await visitor.leads((route, index) => (index ? route.continue() : undefined));
    const first = visitorAt(await context.newPage());
    await first.page.goto(address);
    await expect.poll(() => posted.length).toBe(1);
    const second = visitorAt(await context.newPage());
    await second.page.goto(address);
    await second.reads(/ещё ждёт отправки/);
    await first.page.close();
    // As long as the lease runs.
    await expect(second.page.getByText(/Ваша заявка .* принята/)).toBeVisible({ timeout: 30_000 });
    expect(posted.map(({ id }) => id)).toEqual([posted[0]?.id, posted[0]?.id]);
  });

  test('what stands in for them cannot be had: a lead goes all the same', async ({
    page,
    visitor,
    site,
    receiver,
  }) => {
    await page.route(/assent\.lease\./, (route) => route.abort());
    await page.goto(put(site, receiver));
    await visitor.fill();
    await visitor.send();
    await visitor.reads('Заявка принята');
  });
});

test.describe('a page with a popup button only', () => {
  test('sends what an earlier page could not, and says so in the form', async ({
    context,
    site,
    receiver,
  }) => {
    await leaveOne(context, put(site, receiver));
    const visitor = visitorAt(await context.newPage());
    const { page } = visitor;
    const answer = page.waitForResponse(/v1\/contact/);
    await page.goto(put(site, receiver, POPUP));
    expect((await answer).status()).toBe(201);
    await expect
      .poll(() => page.evaluate('JSON.stringify(window.dataLayer)'))
      .toContain('assent_lead');
    await page.getByRole('button', { name: 'Заказать звонок' }).click();
    await visitor.reads(/Ваша заявка .* принята/);
    // Nothing more is fetched on the pages after it.
    await expect.poll(() => page.evaluate('"assent_outbox_leads" in localStorage')).toBe(false);
  });

  test('keeps a failure until there is a form to say it in', async ({
    visitor,
    context,
    site,
    receiver,
  }) => {
    // No tag of a language as browsers want it, but people write it.
    const address = put(site, receiver, OWN_FORM, 'ru_RU');
    await leaveOne(context, put(site, receiver));
    await context.addInitScript(() => {
      Object.assign(window, { failures: 0 });
      document.addEventListener('assent:form-failed', () => {
        (window as unknown as { failures: number }).failures += 1;
      });
    });
    const posted = await visitor.leads((route) => route.fulfill({ status: 403, body: '{}' }));
    const first = visitorAt(await context.newPage());
    await first.page.goto(put(site, receiver, POPUP));
    await expect.poll(async () => (await first.outbox())?.[0]?.outcome?.kind).toBe('failed');
    expect(await first.page.evaluate('failures')).toBe(1);
    await first.page.close();
    const second = visitorAt(await context.newPage());
    await second.page.goto(address);
    await expect(second.page.getByText(/Вашу заявку .* отправить не удалось/)).toHaveCount(1);
    // The page before this one was told already.
    expect(await second.page.evaluate('failures')).toBe(0);
    await second.page.reload();
    await second.fill();
    await expect(second.page.getByText(/Вашу заявку/)).toHaveCount(0);
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
  const visitor = visitorAt(await context.newPage());
  const { page } = visitor;
  const answer = page.waitForResponse(/v1\/contact/);
  await page.goto(put(site, receiver));
  expect((await answer).status()).toBe(201);
  await visitor.reads(/Ваша заявка .* принята/);
});

test('what a server says of a lead of an earlier visit ends with one full stop', async ({
  context,
  site,
  receiver,
}) => {
  const address = put(site, receiver);
  await leaveOne(context, address);
  const visitor = visitorAt(await context.newPage());
  const { page } = visitor;
  await visitor.leads((route) =>
    route.fulfill({
      status: 422,
      headers: { 'Access-Control-Allow-Origin': site.origin },
      json: { ok: false, errors: [{ field: 'phone', code: 'x', message: 'Номер короткий.' }] },
    }),
  );
  await page.goto(address);
  const line = page.getByText(/Вашу заявку .* отправить не удалось/);
  await expect(line).toContainText(/: Номер короткий\.(?!\.)/);
});

test('a receiver of another origin is left alone as long as it asks, over a reload too', async ({
  page,
  visitor,
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
    await visitor.fill();
    await visitor.send();
    await visitor.reads('Заявка принята');
    await visitor.fill('Вторая');
    // The page's time stands still: what is waited for cannot be over before the test is.
    const nowMs = Date.now();
    await page.clock.setFixedTime(nowMs);
    const refused = page.waitForResponse((one) => one.status() === 429);
    await visitor.send();
    const asked = Number(await (await refused).headerValue('Retry-After'));
    expect(asked).toBeGreaterThan(0);
    await visitor.reads(/Заявка сохранена на этом устройстве/);
    const [entry] = (await visitor.outbox()) ?? [];
    // Read by a script, which CORS does not let it without the receiver's word.
    expect(entry?.notBeforeMs).toBe(nowMs + asked * 1000);
    const posts = visitor.posts();
    await page.reload();
    await visitor.reads(/ещё ждёт отправки/);
    await visitor.fill('Третья');
    expect(posts).toEqual([]);
  } finally {
    own.stop();
    rmSync(data, { recursive: true, force: true });
  }
});

test('taken back in one tab while another sends it: it is not tried again', async ({
  visitor,
  context,
  site,
  receiver,
}) => {
  const address = put(site, receiver);
  const first = visitorAt(await context.newPage());
  await first.page.goto(address);
  await first.fill();
  await context.setOffline(true);
  await first.send();
  await first.reads(/Заявка сохранена на этом устройстве/);
  const held: Route[] = [];
  const posted = await visitor.leads((route) => void held.push(route));
  // The first tab hears nothing of it.
  await first.page.evaluate(() => {
    const stop = (event: Event) => event.stopImmediatePropagation();
    for (const type of ['online', 'pageshow']) addEventListener(type, stop, true);
    document.addEventListener('visibilitychange', stop, true);
  });
  const second = visitorAt(await context.newPage());
  await context.setOffline(false);
  await second.page.goto(address);
  await expect.poll(() => held.length).toBeGreaterThan(0);
  const before = posted.length;
  await first.page.getByRole('button', { name: 'Не отправлять' }).click();
  await first.reads(/могла уже дойти/);
  for (const route of held) await route.fulfill({ status: 503, body: '' });
  await expect.poll(() => second.outbox()).toEqual([]);
  // The tab's next look at its leads finds none.
  await second.page.reload();
  await second.fill();
  expect(posted).toHaveLength(before);
});

test('an edit of what waits takes its place: one lead stands, whichever arrive', async ({
  page,
  visitor,
  site,
  receiver,
}) => {
  await page.goto(put(site, receiver));
  await visitor.fill('Первая Запись');
  // Both arrive; the answer to the first is lost.
  const posted = await visitor.leads(async (route, index) => {
    if (index) return route.continue();
    await route.fetch();
    return route.abort();
  });
  await visitor.send();
  await expect.poll(() => posted.length).toBe(1);
  await visitor.reads(/Заявка сохранена на этом устройстве/);
  await page.getByLabel('Имя').fill('Вторая Запись');
  await visitor.send();
  await visitor.reads('Заявка принята');
  expect(posted.at(-1)?.replaces).toBe(posted[0]?.id);
  const list = await receiver.admin();
  expect(list).toContain('Вторая Запись');
  expect(list).not.toContain('Первая Запись');
  await expect.poll(() => visitor.outbox()).toEqual([]);
});

test('a lead outlives its tab also where the database never took it', async ({
  visitor,
  context,
  site,
  receiver,
}) => {
  const address = put(site, receiver);
  const first = visitorAt(await context.newPage());
  // As on a machine so busy that a write takes longer than the person stays.
  await first.page.addInitScript(() => {
    IDBFactory.prototype.open = () => ({}) as IDBOpenDBRequest;
  });
  await first.page.goto(address);
  await first.fill();
  let isDown = true;
  const posted = await visitor.leads((route) => (isDown ? route.abort() : route.continue()));
  await first.send();
  await first.reads(/Заявка сохранена на этом устройстве/);
  await first.page.close();
  isDown = false;
  const second = visitorAt(await context.newPage());
  await second.page.goto(address);
  await second.reads(/Ваша заявка .* принята/);
  expect(new Set(posted.map(({ id }) => id)).size).toBe(1);
  const stored = await second.page.evaluate(() => JSON.stringify(localStorage));
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
    visitor,
    context,
    site,
    receiver,
  }) => {
    const address = put(site, receiver);
    const first = visitorAt(await context.newPage());
    await first.page.goto(address);
    await first.fill();
    const posted = await visitor.leads((route, index) => (index ? route.continue() : undefined));
    await first.send();
    await expect.poll(() => posted.length).toBe(1);
    expect(await closeTab(first.page)).toBe(false);
    const second = visitorAt(await context.newPage());
    await second.page.goto(address);
    await second.reads(/Ваша заявка .* принята/);
    expect(posted.map(({ id }) => id)).toEqual([posted[0]?.id, posted[0]?.id]);
  });

  test('nothing can be kept: the browser asks first, until it is sent', async ({
    visitor,
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
    const posted = await visitor.leads((route) => (isDown ? undefined : route.continue()));
    const first = visitorAt(await context.newPage());
    await first.page.goto(address);
    await first.fill();
    await first.send();
    await expect.poll(() => posted.length).toBe(1);
    expect(await closeTab(first.page)).toBe(true);
    isDown = false;
    const second = visitorAt(await context.newPage());
    await second.page.goto(address);
    await second.fill();
    await second.send();
    await second.reads('Заявка принята');
    expect(await closeTab(second.page)).toBe(false);
  });
});

test('the network comes back before the try without it has ended: the lead goes', async ({
  page,
  visitor,
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
  await visitor.fill();
  await page.context().setOffline(true);
  await visitor.send();
  await page.waitForFunction('window.opened >= 3');
  await page.context().setOffline(false);
  await page.waitForFunction('navigator.onLine');
  await page.evaluate('window.release()');
  await visitor.reads('Заявка принята');
});
