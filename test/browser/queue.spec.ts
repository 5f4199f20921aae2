import type { Page, Route } from '@playwright/test';
import type { AssentConfig } from '../../src/core/config';
import type { ConsentMessage } from '../../src/wire/consent';
import { gated, putPage } from './page';
import type { Site } from './site';
import { expect, test } from './test';

/** An endpoint that writes down what it was sent and answers as told, at once or when it is let. */
function endpoint(site: Site, name: string) {
  const taken: ConsentMessage[] = [];
  const how = { status: 201, until: Promise.resolve() };
  site.answer(`/${name}/consent`, (request, response) => {
    let body = '';
    request.on('data', (part) => {
      body += part;
    });
    request.on('end', () => {
      taken.push(JSON.parse(body));
      how.until.then(() => response.writeHead(how.status).end('{"ok":true}'));
    });
  });
  const page = (more: Partial<AssentConfig> = {}, body = '') =>
    putPage(site, `/${name}.html`, {
      body,
      config: { consentEndpoint: `${site.origin}/${name}/consent`, ...more },
    });
  return { taken, how, page };
}

/** Messages in the order in which they first came: one may be tried again whose answer was late. */
const firsts = (taken: readonly ConsentMessage[]) =>
  taken.filter(({ id }, index) => taken.findIndex((one) => one.id === id) === index);

/** Lets an endpoint answer nothing from now on; the function it gives ends that. */
function hold(how: { until: Promise<void> }): () => void {
  let release = () => {};
  how.until = new Promise((resolve) => {
    release = resolve;
  });
  return release;
}

const outbox = (page: Page) =>
  page
    .evaluate(() =>
      Object.keys(localStorage)
        .filter((key) => /outbox|draft/.test(key))
        .sort(),
    )
    .catch(() => ['(loading)']);

const recordOf = (page: Page) => page.evaluate('document.cookie') as Promise<string>;

test('a message the server could not take waits over a reload and arrives once, under its id', async ({
  page,
  visitor,
  site,
}) => {
  const { taken, how, page: url } = endpoint(site, 'queue-reload');
  how.status = 503;
  await page.goto(url());
  await visitor.control('accept').click();
  await expect.poll(() => taken.length).toBe(1);
  expect(await outbox(page)).toEqual(['assent_outbox']);
  how.status = 201;
  await page.reload();
  await expect.poll(() => outbox(page)).toEqual([]);
  expect(taken.map(({ id }) => id)).toEqual([taken[0]?.id, taken[0]?.id]);
  expect(await recordOf(page)).toContain(`.${taken[0]?.id}`);
  await page.reload();
  await expect(visitor.control('reopen')).toBeVisible();
  expect(taken).toHaveLength(2);
});

test('a click that leaves the page at once loses no consent', async ({ page, visitor, site }) => {
  const { taken, page: url } = endpoint(site, 'queue-leave');
  await page.route('**/dist/assent.send.*', () => undefined);
  await page.goto(url());
  await visitor.control('accept').click();
  await expect.poll(() => outbox(page)).toEqual(['assent_draft']);
  const atMs = Date.now();
  await page.unrouteAll({ behavior: 'ignoreErrors' });
  await page.goto(url());
  await expect.poll(() => outbox(page)).toEqual([]);
  // The page that was left may have got it through: then it comes again under the same id, which is stored once.
  expect(new Set(taken.map(({ id }) => id)).size).toBe(1);
  expect(await recordOf(page)).toContain(`.${taken[0]?.id}`);
  // It was decided then, not now.
  expect(Date.parse(taken[0]?.stamp.at ?? '')).toBeLessThanOrEqual(atMs);
});

test('several tabs have one sender', async ({ page, visitor, context, site }) => {
  const { taken, how, page: url } = endpoint(site, 'queue-tabs');
  how.status = 503;
  await page.goto(url());
  await visitor.control('accept').click();
  await expect.poll(() => taken.length).toBe(1);
  await page.goto('about:blank');
  taken.splice(0);
  how.status = 201;
  const answer = hold(how);
  const tabs = await Promise.all([1, 2, 3].map(() => context.newPage()));
  await Promise.all(tabs.map((tab) => tab.goto(url())));
  // Each has what sends, and one is at it.
  await Promise.all(tabs.map((tab) => tab.waitForFunction('window.assentChunks?.send')));
  await expect.poll(() => taken.length).toBe(1);
  answer();
  await expect.poll(() => outbox(tabs[0] as Page)).toEqual([]);
  // Nobody is at it any more, nor waits for a turn.
  const turns = () =>
    page.evaluate(async () => {
      const { held = [], pending = [] } = await navigator.locks.query();
      return held.length + pending.length;
    });
  await page.goto(url());
  await expect.poll(turns).toBe(0);
  expect(taken).toHaveLength(1);
});

test('a refusal is not told, unless refusals are counted: then once, without any identifier', async ({
  page,
  visitor,
  site,
}) => {
  const quiet = endpoint(site, 'queue-refusal');
  await page.goto(quiet.page());
  await visitor.control('decline').click();
  await expect(visitor.control('reopen')).toBeVisible();
  const counted = endpoint(site, 'queue-counted');
  await page.context().clearCookies();
  await page.goto(counted.page({ countRefusals: true }));
  await visitor.control('decline').click();
  await expect.poll(() => counted.taken.length).toBe(1);
  expect(quiet.taken).toEqual([]);
  const [message] = counted.taken;
  expect(message?.stamp.decisions.every(({ state }) => state === 'refused')).toBe(true);
  expect(message).not.toHaveProperty('browser');
  expect(message?.stamp).not.toHaveProperty('previous');
  expect(await recordOf(page)).not.toContain(message?.id ?? '');
  expect(await outbox(page)).toEqual([]);
});

test('a withdrawal follows its grant and names it; one whose grant never left is not told', async ({
  page,
  visitor,
  site,
}) => {
  const sent = endpoint(site, 'queue-withdraw');
  await page.goto(sent.page({}, gated('inline')));
  await visitor.control('accept').click();
  await expect.poll(() => sent.taken.length).toBe(1);
  await expect.poll(() => visitor.ran()).toEqual(['inline']);
  await page.evaluate('void assent.withdraw()');
  await expect.poll(() => firsts(sent.taken).length).toBe(2);
  await expect.poll(() => outbox(page)).toEqual([]);
  const [grant, withdrawal] = firsts(sent.taken);
  expect(withdrawal?.stamp.previous).toBe(grant?.id);
  expect(withdrawal?.stamp.decisions).toContainEqual({ category: 'analytics', state: 'withdrawn' });

  const unsent = endpoint(site, 'queue-unsent');
  await page.context().clearCookies();
  await page.route('**/dist/assent.send.*', () => undefined);
  await page.goto(unsent.page());
  await visitor.control('accept').click();
  await expect.poll(() => outbox(page)).toEqual(['assent_draft']);
  await page.evaluate('void assent.withdraw()');
  await expect.poll(() => recordOf(page)).toContain('analytics-0');
  await page.unrouteAll({ behavior: 'ignoreErrors' });
  await page.goto(unsent.page());
  await expect.poll(() => outbox(page)).toEqual([]);
  for (const [index, { stamp }] of unsent.taken.entries()) {
    const before = unsent.taken.slice(0, index).map(({ id }) => id);
    if (stamp.previous) expect(before).toContain(stamp.previous);
  }
});

test('a grant that may have arrived is followed by its withdrawal', async ({
  page,
  visitor,
  site,
}) => {
  const { taken, how, page: url } = endpoint(site, 'queue-unclear');
  const answer = hold(how);
  await page.goto(url());
  await visitor.control('accept').click();
  await expect.poll(() => taken.length).toBe(1);
  await page.evaluate('void assent.withdraw()');
  await expect.poll(() => recordOf(page)).toContain('analytics-0');
  answer();
  await expect.poll(() => firsts(taken).length).toBe(2);
  const [grant, withdrawal] = firsts(taken);
  expect(withdrawal?.stamp.previous).toBe(grant?.id);
});

test('what others planted in the outbox asks no other host and stops nothing', async ({
  page,
  visitor,
  site,
}) => {
  const said = visitor.ownLines();
  const { taken, page: url } = endpoint(site, 'queue-planted');
  const elsewhere: string[] = [];
  page.on('request', (request) => {
    if (!request.url().startsWith(site.origin)) elsewhere.push(request.url());
  });
  await page.goto(url());
  for (const planted of [
    '{broken',
    '[1, null]',
    '[{"url":"https://evil.example/","message":{"id":"x"}}]',
    '{}',
  ]) {
    await page.evaluate((text) => {
      localStorage.assent_outbox = text;
      localStorage.assent_draft = text;
    }, planted);
    await page.reload();
    await expect(visitor.control('accept')).toBeVisible();
  }
  await visitor.control('accept').click();
  await expect.poll(() => taken.length).toBe(1);
  await expect.poll(() => outbox(page)).toEqual([]);
  expect(elsewhere).toEqual([]);
  expect(said).toEqual([]);
});

/** Leaves no room in the page's storage for a single letter. */
const fillStorage = (page: Page) =>
  page.evaluate(() => {
    for (let size = 2 ** 22; size >= 1; size /= 2) {
      try {
        for (let count = 0; ; count++) localStorage[`theirs ${size} ${count}`] = 'x'.repeat(size);
      } catch {
        // No room for one of that size.
      }
    }
  });

test('where storage is full a choice is told all the same, and its withdrawal after it', async ({
  page,
  visitor,
  site,
}) => {
  const { taken, page: url } = endpoint(site, 'queue-full');
  await page.goto(url());
  await fillStorage(page);
  await visitor.control('accept').click();
  await expect.poll(() => firsts(taken).length).toBe(1);
  await page.evaluate('void assent.withdraw()');
  await expect.poll(() => firsts(taken).length).toBe(2);
  const [grant, withdrawal] = firsts(taken);
  expect(withdrawal?.stamp.previous).toBe(grant?.id);
  expect(await outbox(page)).toEqual([]);
});

test('where storage has no room for the message, the choice waits in its stead', async ({
  page,
  visitor,
  site,
}) => {
  const { taken, page: url } = endpoint(site, 'queue-no-room');
  let release = () => {};
  const released = new Promise<void>((resolve) => {
    release = resolve;
  });
  await page.route('**/dist/assent.send.*', async (route) => {
    await released;
    await route.continue();
  });
  let tries = 0;
  const lost = async (route: Route) => {
    tries++;
    await route.abort();
  };
  await page.route('**/queue-no-room/consent', lost);
  await page.goto(url());
  await visitor.control('accept').click();
  await expect.poll(() => outbox(page)).toEqual(['assent_draft']);
  await fillStorage(page);
  release();
  await expect.poll(() => tries).toBeGreaterThan(0);
  expect(await outbox(page)).toEqual(['assent_draft']);
  await page.unroute('**/queue-no-room/consent', lost);
  await page.reload();
  await expect.poll(() => firsts(taken).length).toBe(1);
  expect(await recordOf(page)).toContain(`.${taken[0]?.id}`);
  await expect.poll(() => outbox(page)).toEqual([]);
});
