import { createHash } from 'node:crypto';
import type { Page } from '@playwright/test';
import { DAY_MS } from '../../src/core/settings';
import { newPath, OWN_FORM, putPage } from './page';
import type { Receiver, Site } from './site';
import { expect, test } from './test';
import type { Kept } from './visitor';

const put = (site: Site, from: Receiver) => putPage(site, newPath(), { body: OWN_FORM, from });

const hashOf = (key = '') => createHash('sha256').update(key).digest('base64url');

/** A page of the same site without any script. */
async function plainPage(page: Page, site: Site): Promise<void> {
  await page.route(`${site.origin}/plain`, (route) =>
    route.fulfill({ body: '<title>plain</title>', contentType: 'text/html' }),
  );
  await page.goto(`${site.origin}/plain`);
}

/** Makes the database anew as the first release left it, with a lead in it; it stays open where it is `held`. */
const makeFirstVersion = (page: Page, entries: Kept[], isHeld: boolean) =>
  page.evaluate(
    ([entries, isHeld]) =>
      new Promise<void>((resolve) => {
        indexedDB.deleteDatabase('assent');
        const opening = indexedDB.open('assent', 1);
        opening.onupgradeneeded = () => {
          const store = opening.result.createObjectStore('outbox', { keyPath: 'id' });
          for (const entry of entries) store.add(entry);
        };
        opening.onsuccess = () => {
          if (!isHeld) opening.result.close();
          resolve();
        };
      }),
    [entries, isHeld] as const,
  );

test('after the lead was sent its key and its receipt stay, and nothing else of it', async ({
  page,
  visitor,
  site,
  receiver,
}) => {
  const posted = await visitor.leads();
  await page.goto(put(site, receiver));
  await visitor.fill('Ключ Остаётся');
  await visitor.send();
  await visitor.reads('Заявка принята');
  await expect.poll(() => visitor.outbox()).toEqual([]);
  await page.reload();
  const keys = (await visitor.keys()) ?? [];
  expect(keys.map(({ id, key }) => [id, hashOf(key)])).toEqual([
    [posted[0]?.id, posted[0]?.keyHash],
  ]);
  expect(keys[0]).toMatchObject({
    url: `${receiver.origin}/v1/contact`,
    receipt: { data: { fields: { name: 'Ключ Остаётся' } } },
  });
  const bare = keys.map(({ receipt, ...key }) => key);
  expect(JSON.stringify(bare)).not.toMatch(/Ключ|999/);
});

test('a lead that another page sends leaves its key too', async ({
  page,
  visitor,
  site,
  receiver,
}) => {
  const address = put(site, receiver);
  await page.goto(address);
  await visitor.fill();
  let isDown = true;
  const posted = await visitor.leads((route) => (isDown ? route.abort() : route.continue()));
  await visitor.send();
  await visitor.reads(/Заявка сохранена на этом устройстве/);
  isDown = false;
  await page.goto(address);
  await visitor.reads(/Ваша заявка .* принята/);
  const keys = (await visitor.keys()) ?? [];
  expect(keys.map(({ key }) => hashOf(key))).toEqual([posted[0]?.keyHash]);
  // What stays of the lead for a page that may come back has none.
  expect(JSON.stringify(await visitor.outbox())).not.toContain(keys[0]?.key);
});

test('past its term a key is forgotten once another lead is sent', async ({
  page,
  visitor,
  site,
  receiver,
}) => {
  const address = put(site, receiver);
  await page.clock.install();
  await page.goto(address);
  await visitor.fill();
  await visitor.send();
  await visitor.reads('Заявка принята');
  const [{ untilMs } = { untilMs: 0 }] = (await visitor.keys()) ?? [];
  expect(untilMs - Date.now()).toBeGreaterThan(DAY_MS);
  for (const [atMs, count] of [
    [untilMs - DAY_MS, 2],
    [untilMs + DAY_MS, 2],
  ] as const) {
    await page.clock.setSystemTime(atMs);
    await page.goto(address);
    await visitor.fill();
    await visitor.send();
    await visitor.reads('Заявка принята');
    await expect.poll(async () => (await visitor.keys())?.length).toBe(count);
  }
  expect((await visitor.keys())?.some((kept) => kept.untilMs === untilMs)).toBe(false);
});

for (const [title, isHeld] of [
  ['a lead in a database of the first release', false],
  ['a tab of the first release holds its database open: a new lead', true],
] as const) {
  test(`${title} is sent`, async ({ page, visitor, site, receiver, context }) => {
    const address = put(site, receiver);
    let isDown = true;
    const posted = await visitor.leads((route) => (isDown ? route.abort() : route.continue()));
    await page.goto(address);
    await visitor.fill();
    await visitor.send();
    await visitor.reads(/Заявка сохранена на этом устройстве/);
    await expect.poll(async () => (await visitor.outbox())?.length).toBe(1);
    const waiting = (await visitor.outbox()) ?? [];
    const older = isHeld ? await context.newPage() : page;
    await page.goto('about:blank');
    await plainPage(older, site);
    await makeFirstVersion(older, isHeld ? [] : waiting, isHeld);
    isDown = false;
    await page.goto(address);
    if (isHeld) {
      await visitor.fill();
      await visitor.send();
    }
    await visitor.reads(isHeld ? 'Заявка принята' : /Ваша заявка .* принята/);
    expect(new Set(posted.map(({ id }) => id)).size).toBe(isHeld ? 2 : 1);
  });
}
