import { createHash } from 'node:crypto';
import type { BrowserContext, Page } from '@playwright/test';
import type { AssentConfig } from '../../src/core/config';
import { siteConfig } from '../fixtures/config';
import { type Parts, putPage } from './page';
import type { Site } from './site';
import { expect, test } from './test';
import { visitorAt } from './visitor';

const GATED = `
  <script type="text/plain" data-assent="analytics" data-src="/hit-external.js"></script>
  <script type="text/plain" data-assent="analytics">ran.push('inline')</script>
  <script type="text/plain" data-assent="analytics" data-type="module">ran.push('module')</script>
  <script type="text/plain" data-assent-service="counter">ran.push('service')</script>
  <script type="text/plain" data-assent="marketing analytics">ran.push('both')</script>
  <iframe data-assent="marketing" data-src="/hit-frame.html" title="Видео"></iframe>
  <template data-assent="marketing"><b id="from-template">x</b><script>ran.push('template')</script></template>`;

/** A page with the widget and what it gates. */
function put(site: Site, path: string, parts: Parts = {}): string {
  site.put('/hit-external.js', "ran.push('external')");
  site.put('/hit-frame.html', '<p>frame</p>');
  return putPage(site, path, { body: GATED, ...parts });
}

/** All that a browser could have kept for the page. */
async function kept(page: Page, context: BrowserContext) {
  const inPage = await page.evaluate(async () => ({
    cookie: document.cookie,
    local: { ...localStorage },
    session: { ...sessionStorage },
    databases: (await indexedDB.databases()).length,
    caches: (await caches.keys()).length,
  }));
  return { ...inPage, cookies: await context.cookies() };
}

const NOTHING = { cookie: '', local: {}, session: {}, databases: 0, caches: 0, cookies: [] };

test('before a choice nothing is kept, asked for or run', async ({
  page,
  visitor,
  context,
  site,
}) => {
  site.forget();
  const elsewhere: string[] = [];
  page.on('request', (request) => {
    if (!request.url().startsWith(site.origin)) elsewhere.push(request.url());
  });
  await page.goto(put(site, '/before.html'));
  await expect(visitor.control('accept')).toBeVisible();
  await page.mouse.wheel(0, 500);
  await page.keyboard.press('Escape');
  expect(await kept(page, context)).toEqual(NOTHING);
  expect(await visitor.ran()).toEqual([]);
  expect(site.requested.filter((path) => path.includes('hit-'))).toEqual([]);
  expect(elsewhere).toEqual([]);
});

test('decline keeps the record alone, without an identifier, and asks no more', async ({
  page,
  visitor,
  context,
  site,
}) => {
  await page.goto(put(site, '/decline.html'));
  site.forget();
  await visitor.control('decline').click();
  await expect(visitor.control('accept')).toHaveCount(0);
  await page.reload();
  await expect(visitor.control('reopen')).toBeVisible();
  await expect(visitor.control('accept')).toHaveCount(0);
  const { cookies, ...rest } = await kept(page, context);
  expect(cookies).toHaveLength(1);
  expect(cookies[0]).toMatchObject({ name: 'assent', sameSite: 'Lax', path: '/' });
  expect(cookies[0]?.value).toMatch(/^1\.1\.\d+\.\d+\.analytics-0~marketing-0~counter-0~video-0$/);
  expect({ ...rest, cookie: '' }).toEqual({ ...NOTHING, cookies: undefined });
  expect(await visitor.ran()).toEqual([]);
  expect(site.requested.filter((path) => path.includes('hit-'))).toEqual([]);
});

test('accept runs each marked node once, now and on the next page', async ({
  page,
  visitor,
  site,
}) => {
  await page.goto(put(site, '/accept.html'));
  await visitor.control('accept').click();
  const all = ['both', 'external', 'inline', 'module', 'service', 'template'];
  await expect.poll(async () => (await visitor.ran()).sort()).toEqual(all);
  await expect(page.frameLocator('iframe').getByText('frame')).toBeVisible();
  await expect(page.locator('#from-template')).toHaveCount(1);
  await page.reload();
  await expect.poll(async () => (await visitor.ran()).sort()).toEqual(all);
  await expect(visitor.control('accept')).toHaveCount(0);
});

test('scripts of one category run in document order', async ({ page, visitor, site }) => {
  await page.goto(put(site, '/order.html'));
  await visitor.control('accept').click();
  await expect.poll(() => visitor.ran()).toContain('module');
  const order = (await visitor.ran()).filter((name) =>
    ['external', 'inline', 'module'].includes(name),
  );
  expect(order).toEqual(['external', 'inline', 'module']);
});

test('nodes put in later are gated and run alike', async ({ page, visitor, site }) => {
  await page.goto(put(site, '/late.html', { body: '' }));
  const add = (name: string) =>
    page.evaluate((text) => {
      const script = document.createElement('script');
      script.type = 'text/plain';
      script.dataset.assent = 'analytics';
      script.text = `ran.push('${text}')`;
      document.body.append(script);
    }, name);
  await add('first');
  await visitor.control('accept').click();
  await expect.poll(() => visitor.ran()).toEqual(['first']);
  await add('second');
  await expect.poll(() => visitor.ran()).toEqual(['first', 'second']);
});

test('choosing grants only what was switched on', async ({ page, visitor, site }) => {
  await page.goto(put(site, '/choose.html'));
  await visitor.control('choose').click();
  const dialog = page.getByRole('dialog');
  await expect(dialog.getByRole('switch', { name: 'Аналитика' })).not.toBeChecked();
  await expect(dialog.getByRole('switch', { name: 'Реклама' })).not.toBeChecked();
  await dialog.getByRole('switch', { name: 'Аналитика' }).check();
  await dialog.getByRole('button', { name: 'Сохранить выбор' }).click();
  await expect(dialog).toHaveCount(0);
  await expect
    .poll(async () => (await visitor.ran()).sort())
    .toEqual(['external', 'inline', 'module', 'service']);
  expect(await page.evaluate('assent.state()')).toMatchObject({
    kind: 'answered',
    choice: { analytics: true, counter: true, marketing: false, video: false },
    revision: 1,
  });
});

test('closing the preferences decides nothing and brings the banner back', async ({
  page,
  visitor,
  site,
}) => {
  await page.goto(put(site, '/close.html'));
  await visitor.control('choose').click();
  await page.getByRole('dialog').getByRole('switch', { name: 'Аналитика' }).check();
  await page.keyboard.press('Escape');
  await expect(page.getByRole('dialog')).toHaveCount(0);
  await expect(visitor.control('choose')).toBeFocused();
  expect(await page.evaluate('document.cookie')).toBe('');
  expect(await visitor.ran()).toEqual([]);
});

test('the saved choice is shown again from the button and from a link', async ({
  page,
  visitor,
  site,
}) => {
  const link = '<a href="#never" data-assent-open="preferences">Настройки</a>';
  await page.goto(put(site, '/reopen.html', { body: link }));
  await visitor.control('accept').click();
  await visitor.control('reopen').click();
  const analytics = page.getByRole('switch', { name: 'Аналитика' });
  await expect(analytics).toBeChecked();
  await page.keyboard.press('Escape');
  await expect(visitor.control('reopen')).toBeFocused();
  await page.getByRole('link', { name: 'Настройки' }).click();
  await expect(analytics).toBeChecked();
  await expect(page.getByText(/Ваш выбор от/)).toBeVisible();
  expect(page.url()).not.toContain('never');
  await page.keyboard.press('Escape');
  await expect(page.getByRole('link', { name: 'Настройки' })).toBeFocused();
});

test('the answer is one for all tabs', async ({ context, site }) => {
  const address = put(site, '/tabs.html', { body: GATED.split('\n')[2] ?? '' });
  const [one, two] = [await context.newPage(), await context.newPage()];
  await one.goto(address);
  await two.goto(address);
  await expect(visitorAt(two).control('accept')).toBeVisible();
  await visitorAt(one).control('accept').click();
  await expect(visitorAt(two).control('accept')).toHaveCount(0);
  await expect.poll(() => visitorAt(two).ran()).toEqual(['inline']);
});

test('accept and decline are alike in size, style and clicks', async ({ page, visitor, site }) => {
  for (const width of [320, 360, 1280]) {
    await page.setViewportSize({ width, height: 480 });
    await page.goto(put(site, '/alike.html'));
    await expect(visitor.control('accept')).toBeVisible();
    const look = (name: string) =>
      visitor.control(name).evaluate((button) => {
        const box = button.getBoundingClientRect();
        // Layout snaps to 1/64 px.
        const [width, height] = [Math.round(box.width), Math.round(box.height)];
        const style = getComputedStyle(button);
        const { color, backgroundColor, fontSize, fontWeight, border, borderRadius, opacity } =
          style;
        return {
          width,
          height,
          color,
          backgroundColor,
          fontSize,
          fontWeight,
          border,
          borderRadius,
          opacity,
        };
      });
    const accept = await look('accept');
    expect(await look('decline')).toEqual(accept);
    expect(accept.height).toBeGreaterThanOrEqual(44);
  }
});

test('a small screen is covered by less than 40 %, with every button in reach', async ({
  page,
  visitor,
  site,
}) => {
  await page.setViewportSize({ width: 320, height: 480 });
  await page.goto(put(site, '/small.html'));
  const box = await visitor.banner.boundingBox();
  expect((box?.width ?? 0) * (box?.height ?? 0)).toBeLessThan(0.4 * 320 * 480);
  for (const name of ['accept', 'decline', 'choose']) {
    await expect(visitor.control(name)).toBeInViewport({ ratio: 1 });
  }
});

test('the banner is first in the tab order, takes no focus and works by keyboard', async ({
  page,
  visitor,
  site,
}) => {
  await page.goto(put(site, '/keys.html'));
  await expect(visitor.control('accept')).toBeVisible();
  expect(await page.evaluate(() => document.activeElement === document.body)).toBe(true);
  await page.keyboard.press('Tab');
  await expect(page.getByRole('link', { name: 'в политике конфиденциальности' })).toBeFocused();
  await page.keyboard.press('Tab');
  await expect(visitor.control('accept')).toBeFocused();
  await page.keyboard.press('Tab');
  await expect(visitor.control('decline')).toBeFocused();
  await page.keyboard.press('Enter');
  await expect(visitor.control('reopen')).toBeFocused();
  expect(await page.evaluate('assent.has("analytics")')).toBe(false);
});

test('axe finds nothing on banner, preferences and reopen button, light and dark', async ({
  page,
  visitor,
  site,
}) => {
  for (const colorScheme of ['light', 'dark'] as const) {
    await page.emulateMedia({ colorScheme, reducedMotion: 'reduce' });
    await page.context().clearCookies();
    await page.goto(put(site, '/axe.html', { body: '' }));
    await expect(visitor.control('accept')).toBeVisible();
    expect(await visitor.faults()).toEqual([]);
    await visitor.control('choose').click();
    await expect(page.getByRole('dialog')).toBeVisible();
    expect(await visitor.faults()).toEqual([]);
    await page.getByRole('button', { name: 'Отклонить' }).click();
    await expect(visitor.control('reopen')).toBeVisible();
    expect(await visitor.faults()).toEqual([]);
  }
});

test('one consent message arrives after accept, stamped with the texts on screen', async ({
  page,
  visitor,
  site,
  receiver,
}) => {
  const posts = visitor.posts();
  const address = putPage(site, '/receiver.html', { from: receiver, lang: 'en' });
  await page.goto(`${address}?utm_source=ads&secret=1`);
  const shown = await visitor.banner.evaluate((element) =>
    [...element.querySelectorAll('p, button')].map(({ textContent }) => textContent).join('\n'),
  );
  expect(posts).toEqual([]);
  const answer = page.waitForResponse((response) => response.request().method() === 'POST');
  await visitor.control('accept').click();
  expect((await answer).status()).toBe(201);
  expect(posts).toHaveLength(1);
  expect(posts[0]?.url()).toBe(`${receiver.origin}/v1/consent`);
  const message = JSON.parse(posts[0]?.postData() ?? '');
  const sha256 = createHash('sha256').update(shown, 'utf8').digest('base64url');
  expect(message.stamp.texts).toEqual([{ role: 'banner', id: 'banner', sha256 }]);
  expect(message.stamp).toMatchObject({
    surface: 'banner',
    locale: 'en',
    indication: { method: 'accept', trusted: true, preticked: false },
    decisions: expect.arrayContaining([{ category: 'analytics', state: 'given' }]),
  });
  expect(message.browser).toMatchObject({
    landing: `${site.origin}/receiver.html`,
    campaign: { utm_source: 'ads' },
  });
  expect(posts[0]?.postData()).not.toContain('secret');
  const text = await fetch(`${receiver.origin}/v1/texts/${sha256}`);
  expect(await text.text()).toBe(shown);
});

test('a wrong configuration keeps the page silent and names path, value and fix', async ({
  page,
  visitor,
  site,
}) => {
  const said = visitor.consoleLines();
  const operator = { ...siteConfig().operator, inn: '7718859586' };
  await page.goto(put(site, '/wrong.html', { config: { operator } }));
  await expect.poll(() => said.join('\n')).toMatch(/operator\.inn.*7718859586/);
  await expect(page.locator('#assent-consent')).toHaveCount(0);
  expect(said.every((line) => line.startsWith('[assent]'))).toBe(true);
  await page.goto(
    put(site, '/typo.html', {
      config: { reciever: 'https://a.example' } as Partial<AssentConfig>,
    }),
  );
  await expect.poll(() => said.join('\n')).toMatch(/reciever.*receiver/);
  await expect(page.locator('#assent-consent')).toHaveCount(0);
  expect(await visitor.ran()).toEqual([]);
});

test('a second tag on the page is ignored, with one word in the console', async ({
  page,
  visitor,
  site,
}) => {
  const said = visitor.consoleLines();
  await page.goto(
    put(site, '/twice.html', {
      body: '',
      head: '<script async src="/dist/assent.js?2"></script>',
    }),
  );
  await expect(visitor.control('accept')).toHaveCount(1);
  await expect.poll(() => said).toEqual([expect.stringContaining('second')]);
});

test('calls queued before the script and after it are served; one that throws stops no other', async ({
  page,
  visitor,
  site,
}) => {
  const head = `<script>
    window.assentQueue = window.assentQueue || [];
    assentQueue.push(() => { throw new Error('mine'); });
    assentQueue.push((assent) => { ran.push(assent.state().kind); });
  </script>`;
  await page.goto(put(site, '/queue.html', { body: '', head }));
  await expect.poll(() => visitor.ran()).toEqual(['unanswered']);
  await page.evaluate('assentQueue.push((assent) => ran.push(assent.has("necessary")))');
  expect(await visitor.ran()).toEqual(['unanswered', true]);
});

test('the tag alone, with operator and policy, is a whole banner', async ({
  page,
  visitor,
  site,
}) => {
  const tag =
    '<script async src="/dist/assent.js" data-operator="A Ltd" data-policy="/p"></script>';
  await page.goto(putPage(site, '/tag.html', { config: false, tag, lang: 'en' }));
  await expect(page.getByRole('link', { name: 'privacy policy' })).toHaveAttribute(
    'href',
    `${site.origin}/p`,
  );
  await visitor.control('decline').click();
  expect(await page.evaluate('document.cookie')).toMatch(
    /^assent=1\.1\.\d+\.\d+\.analytics-0~marketing-0$/,
  );
});

test('withdrawing stops what ran: the page is loaded again without it', async ({
  page,
  visitor,
  site,
}) => {
  await page.goto(put(site, '/withdraw.html'));
  await visitor.control('accept').click();
  await expect.poll(() => visitor.ran()).toContain('inline');
  await visitor.control('reopen').click();
  const loaded = page.waitForEvent('load');
  await visitor.control('withdraw').click();
  await loaded;
  await expect(visitor.control('reopen')).toBeVisible();
  expect(await visitor.ran()).toEqual([]);
});
