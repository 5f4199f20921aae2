import { createHash } from 'node:crypto';
import { readFileSync } from 'node:fs';
import type { BrowserContext, Page } from '@playwright/test';
import type { AssentConfig } from '../../src/core/config';
import { siteConfig } from '../fixtures/config';
import { expect, type Site, test } from './site';

const GATED = `
  <script type="text/plain" data-assent="analytics" data-src="/hit-external.js"></script>
  <script type="text/plain" data-assent="analytics">ran.push('inline')</script>
  <script type="text/plain" data-assent="analytics" data-type="module">ran.push('module')</script>
  <script type="text/plain" data-assent-service="counter">ran.push('service')</script>
  <script type="text/plain" data-assent="marketing analytics">ran.push('both')</script>
  <iframe data-assent="marketing" data-src="/hit-frame.html" title="Видео"></iframe>
  <template data-assent="marketing"><b id="from-template">x</b><script>ran.push('template')</script></template>`;

/** A page with the widget and an inline configuration. */
function put(
  site: Site,
  path: string,
  config: Partial<AssentConfig> = {},
  body = GATED,
  head = '',
): string {
  site.put('/hit-external.js', "ran.push('external')");
  site.put('/hit-frame.html', '<p>frame</p>');
  site.put(
    path,
    `<!doctype html><html lang="ru"><head><meta charset="utf-8"><title>Страница</title>
    <script>var ran = []; window.assentConfig = ${JSON.stringify(siteConfig({ forms: {}, ...config }))}</script>
    <script async src="/dist/assent.js"></script>${head}</head>
    <body><main><h1>Страница</h1><a href="#x">Ссылка</a>${body}</main></body></html>`,
  );
  return site.origin + path;
}

const action = (page: Page, name: string) =>
  page.locator(`#assent-consent [data-assent-action="${name}"]`);

const ran = (page: Page) => page.evaluate('ran') as Promise<string[]>;

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

/** What the page's own scripts say; the browser's own lines (a missing favicon) are left out. */
function consoleLines(page: Page): string[] {
  const said: string[] = [];
  page.on('console', (line) => {
    if (!line.text().startsWith('Failed to load resource')) said.push(line.text());
  });
  return said;
}

const NOTHING = { cookie: '', local: {}, session: {}, databases: 0, caches: 0, cookies: [] };

test('before a choice nothing is kept, asked for or run', async ({ page, context, site }) => {
  site.forget();
  const elsewhere: string[] = [];
  page.on('request', (request) => {
    if (!request.url().startsWith(site.origin)) elsewhere.push(request.url());
  });
  await page.goto(put(site, '/before.html'));
  await expect(action(page, 'accept')).toBeVisible();
  await page.mouse.wheel(0, 500);
  await page.keyboard.press('Escape');
  expect(await kept(page, context)).toEqual(NOTHING);
  expect(await ran(page)).toEqual([]);
  expect(site.requested.filter((path) => path.includes('hit-'))).toEqual([]);
  expect(elsewhere).toEqual([]);
});

test('decline keeps the record alone, without an identifier, and asks no more', async ({
  page,
  context,
  site,
}) => {
  await page.goto(put(site, '/decline.html'));
  site.forget();
  await action(page, 'decline').click();
  await expect(action(page, 'accept')).toHaveCount(0);
  await page.reload();
  await expect(action(page, 'reopen')).toBeVisible();
  await expect(action(page, 'accept')).toHaveCount(0);
  const { cookies, ...rest } = await kept(page, context);
  expect(cookies).toHaveLength(1);
  expect(cookies[0]).toMatchObject({ name: 'assent', sameSite: 'Lax', path: '/' });
  expect(cookies[0]?.value).toMatch(/^1\.1\.\d+\.\d+\.analytics-0~marketing-0~counter-0~video-0$/);
  expect({ ...rest, cookie: '' }).toEqual({ ...NOTHING, cookies: undefined });
  expect(await ran(page)).toEqual([]);
  expect(site.requested.filter((path) => path.includes('hit-'))).toEqual([]);
});

test('accept runs each marked node once, now and on the next page', async ({ page, site }) => {
  await page.goto(put(site, '/accept.html'));
  await action(page, 'accept').click();
  const all = ['both', 'external', 'inline', 'module', 'service', 'template'];
  await expect.poll(async () => (await ran(page)).sort()).toEqual(all);
  await expect(page.frameLocator('iframe').getByText('frame')).toBeVisible();
  await expect(page.locator('#from-template')).toHaveCount(1);
  await page.reload();
  await expect.poll(async () => (await ran(page)).sort()).toEqual(all);
  await expect(action(page, 'accept')).toHaveCount(0);
});

test('scripts of one category run in document order', async ({ page, site }) => {
  await page.goto(put(site, '/order.html'));
  await action(page, 'accept').click();
  await expect.poll(() => ran(page)).toContain('module');
  const order = (await ran(page)).filter((name) => ['external', 'inline', 'module'].includes(name));
  expect(order).toEqual(['external', 'inline', 'module']);
});

test('nodes put in later are gated and run alike', async ({ page, site }) => {
  await page.goto(put(site, '/late.html', {}, ''));
  const add = (name: string) =>
    page.evaluate((text) => {
      const script = document.createElement('script');
      script.type = 'text/plain';
      script.dataset.assent = 'analytics';
      script.text = `ran.push('${text}')`;
      document.body.append(script);
    }, name);
  await add('first');
  await action(page, 'accept').click();
  await expect.poll(() => ran(page)).toEqual(['first']);
  await add('second');
  await expect.poll(() => ran(page)).toEqual(['first', 'second']);
});

test('choosing grants only what was switched on', async ({ page, site }) => {
  await page.goto(put(site, '/choose.html'));
  await action(page, 'choose').click();
  const dialog = page.getByRole('dialog');
  await expect(dialog.getByRole('switch', { name: 'Аналитика' })).not.toBeChecked();
  await expect(dialog.getByRole('switch', { name: 'Реклама' })).not.toBeChecked();
  await dialog.getByRole('switch', { name: 'Аналитика' }).check();
  await dialog.getByRole('button', { name: 'Сохранить выбор' }).click();
  await expect(dialog).toHaveCount(0);
  await expect
    .poll(async () => (await ran(page)).sort())
    .toEqual(['external', 'inline', 'module', 'service']);
  expect(await page.evaluate('assent.state()')).toMatchObject({
    kind: 'answered',
    choice: { analytics: true, counter: true, marketing: false, video: false },
    revision: 1,
  });
});

test('closing the preferences decides nothing and brings the banner back', async ({
  page,
  site,
}) => {
  await page.goto(put(site, '/close.html'));
  await action(page, 'choose').click();
  await page.getByRole('dialog').getByRole('switch', { name: 'Аналитика' }).check();
  await page.keyboard.press('Escape');
  await expect(page.getByRole('dialog')).toHaveCount(0);
  await expect(action(page, 'choose')).toBeFocused();
  expect(await page.evaluate('document.cookie')).toBe('');
  expect(await ran(page)).toEqual([]);
});

test('the saved choice is shown again from the button and from a link', async ({ page, site }) => {
  const link = '<a href="#never" data-assent-open="preferences">Настройки</a>';
  await page.goto(put(site, '/reopen.html', {}, link));
  await action(page, 'accept').click();
  await action(page, 'reopen').click();
  const analytics = page.getByRole('switch', { name: 'Аналитика' });
  await expect(analytics).toBeChecked();
  await page.keyboard.press('Escape');
  await expect(action(page, 'reopen')).toBeFocused();
  await page.getByRole('link', { name: 'Настройки' }).click();
  await expect(analytics).toBeChecked();
  await expect(page.getByText(/Ваш выбор от/)).toBeVisible();
  expect(page.url()).not.toContain('never');
  await page.keyboard.press('Escape');
  await expect(page.getByRole('link', { name: 'Настройки' })).toBeFocused();
});

test('the answer is one for all tabs', async ({ context, site }) => {
  const address = put(site, '/tabs.html', {}, GATED.split('\n')[2]);
  const [one, two] = [await context.newPage(), await context.newPage()];
  await one.goto(address);
  await two.goto(address);
  await expect(action(two, 'accept')).toBeVisible();
  await action(one, 'accept').click();
  await expect(action(two, 'accept')).toHaveCount(0);
  await expect.poll(() => ran(two)).toEqual(['inline']);
});

test('accept and decline are alike in size, style and clicks', async ({ page, site }) => {
  for (const width of [320, 360, 1280]) {
    await page.setViewportSize({ width, height: 480 });
    await page.goto(put(site, '/alike.html'));
    await expect(action(page, 'accept')).toBeVisible();
    const look = (name: string) =>
      action(page, name).evaluate((button) => {
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
  site,
}) => {
  await page.setViewportSize({ width: 320, height: 480 });
  await page.goto(put(site, '/small.html'));
  const box = await page.locator('#assent-consent [part=banner]').boundingBox();
  expect((box?.width ?? 0) * (box?.height ?? 0)).toBeLessThan(0.4 * 320 * 480);
  for (const name of ['accept', 'decline', 'choose']) {
    await expect(action(page, name)).toBeInViewport({ ratio: 1 });
  }
});

test('the banner is first in the tab order, takes no focus and works by keyboard', async ({
  page,
  site,
}) => {
  await page.goto(put(site, '/keys.html'));
  await expect(action(page, 'accept')).toBeVisible();
  expect(await page.evaluate(() => document.activeElement === document.body)).toBe(true);
  await page.keyboard.press('Tab');
  await expect(page.getByRole('link', { name: 'в политике конфиденциальности' })).toBeFocused();
  await page.keyboard.press('Tab');
  await expect(action(page, 'accept')).toBeFocused();
  await page.keyboard.press('Tab');
  await expect(action(page, 'decline')).toBeFocused();
  await page.keyboard.press('Enter');
  await expect(action(page, 'reopen')).toBeFocused();
  expect(await page.evaluate('assent.has("analytics")')).toBe(false);
});

test('axe finds nothing on banner, preferences and reopen button, light and dark', async ({
  page,
  site,
}) => {
  const axe = readFileSync('node_modules/axe-core/axe.min.js', 'utf8');
  const problems = () =>
    page.evaluate(
      'axe.run().then(({ violations }) => violations.map(({ id, nodes }) => [id, nodes.map((node) => node.html)]))',
    );
  for (const colorScheme of ['light', 'dark'] as const) {
    await page.emulateMedia({ colorScheme, reducedMotion: 'reduce' });
    await page.context().clearCookies();
    await page.goto(put(site, '/axe.html', {}, ''));
    await expect(action(page, 'accept')).toBeVisible();
    await page.evaluate(axe);
    expect(await problems()).toEqual([]);
    await action(page, 'choose').click();
    await expect(page.getByRole('dialog')).toBeVisible();
    expect(await problems()).toEqual([]);
    await page.getByRole('button', { name: 'Отклонить' }).click();
    await expect(action(page, 'reopen')).toBeVisible();
    expect(await problems()).toEqual([]);
  }
});

test('one consent message arrives after accept, stamped with the texts on screen', async ({
  page,
  site,
  receiver,
}) => {
  const posts: { url: string; body: string }[] = [];
  page.on('request', (request) => {
    if (request.method() === 'POST')
      posts.push({ url: request.url(), body: request.postData() ?? '' });
  });
  site.put(
    '/receiver.html',
    `<!doctype html><html lang="en"><head><title>Page</title>
    <script async src="${receiver.origin}/assent.js" data-config="${receiver.origin}/assent.json"></script></head><body><h1>Page</h1></body></html>`,
  );
  await page.goto(`${site.origin}/receiver.html?utm_source=ads&secret=1`);
  const banner = page.locator('#assent-consent [part=banner]');
  const shown = await banner.evaluate((element) =>
    [...element.querySelectorAll('p, button')].map(({ textContent }) => textContent).join('\n'),
  );
  expect(posts).toEqual([]);
  const answer = page.waitForResponse((response) => response.request().method() === 'POST');
  await action(page, 'accept').click();
  expect((await answer).status()).toBe(201);
  expect(posts).toHaveLength(1);
  expect(posts[0]?.url).toBe(`${receiver.origin}/v1/consent`);
  const message = JSON.parse(posts[0]?.body ?? '');
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
  expect(posts[0]?.body).not.toContain('secret');
  const text = await fetch(`${receiver.origin}/v1/texts/${sha256}`);
  expect(await text.text()).toBe(shown);
});

test('a wrong configuration keeps the page silent and names path, value and fix', async ({
  page,
  site,
}) => {
  const said = consoleLines(page);
  const operator = { ...siteConfig().operator, inn: '7718859586' };
  await page.goto(put(site, '/wrong.html', { operator }));
  await expect.poll(() => said.join('\n')).toMatch(/operator\.inn.*7718859586/);
  await expect(page.locator('#assent-consent')).toHaveCount(0);
  expect(said.every((line) => line.startsWith('[assent]'))).toBe(true);
  await page.goto(
    put(site, '/typo.html', { reciever: 'https://a.example' } as Partial<AssentConfig>),
  );
  await expect.poll(() => said.join('\n')).toMatch(/reciever.*receiver/);
  await expect(page.locator('#assent-consent')).toHaveCount(0);
  expect(await ran(page)).toEqual([]);
});

test('a second tag on the page is ignored, with one word in the console', async ({
  page,
  site,
}) => {
  const said = consoleLines(page);
  await page.goto(
    put(site, '/twice.html', {}, '', '<script async src="/dist/assent.js?2"></script>'),
  );
  await expect(action(page, 'accept')).toHaveCount(1);
  await expect.poll(() => said).toEqual([expect.stringContaining('second')]);
});

test('calls queued before the script and after it are served; one that throws stops no other', async ({
  page,
  site,
}) => {
  const head = `<script>
    window.assentQueue = window.assentQueue || [];
    assentQueue.push(() => { throw new Error('mine'); });
    assentQueue.push((assent) => { ran.push(assent.state().kind); });
  </script>`;
  await page.goto(put(site, '/queue.html', {}, '', head));
  await expect.poll(() => ran(page)).toEqual(['unanswered']);
  await page.evaluate('assentQueue.push((assent) => ran.push(assent.has("necessary")))');
  expect(await ran(page)).toEqual(['unanswered', true]);
});

test('the tag alone, with operator and policy, is a whole banner', async ({ page, site }) => {
  site.put(
    '/tag.html',
    `<!doctype html><html lang="en"><head><title>Page</title>
    <script async src="/dist/assent.js" data-operator="A Ltd" data-policy="/p"></script></head><body><h1>Page</h1></body></html>`,
  );
  await page.goto(`${site.origin}/tag.html`);
  await expect(page.getByRole('link', { name: 'privacy policy' })).toHaveAttribute('href', '/p');
  await action(page, 'decline').click();
  expect(await page.evaluate('document.cookie')).toMatch(
    /^assent=1\.1\.\d+\.\d+\.analytics-0~marketing-0$/,
  );
});

test('withdrawing stops what ran: the page is loaded again without it', async ({ page, site }) => {
  await page.goto(put(site, '/withdraw.html'));
  await action(page, 'accept').click();
  await expect.poll(() => ran(page)).toContain('inline');
  await action(page, 'reopen').click();
  const loaded = page.waitForEvent('load');
  await action(page, 'withdraw').click();
  await loaded;
  await expect(action(page, 'reopen')).toBeVisible();
  expect(await ran(page)).toEqual([]);
});
