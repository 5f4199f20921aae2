import type { AssentConfig } from '../../src/core/config';
import { inShort, listenForFigures } from './counted';
import { gated, gatedFile, newPath, putPage } from './page';
import { expect, test } from './test';
import { visitorAt } from './visitor';

const services = { counter: { category: 'analytics' } } satisfies AssentConfig['services'];
const on = (receiver: string, more: Partial<AssentConfig> = {}) => ({
  ...{ receiver, figures: true, services },
  ...more,
});

/** As vendors write their snippets: an inline script that fetches its file by itself. */
const snippet = (src: string) =>
  `<script type="text/plain" data-assent-service="counter">(() => {
    const s = document.createElement('script'), first = document.scripts[0];
    s.async = true; s.src = '${src}'; first.parentNode.insertBefore(s, first);
  })()</script>`;

test('off → nothing is asked for and nothing is sent, whatever happens', async ({
  page,
  visitor,
  site,
}) => {
  const { receiver, told } = listenForFigures(site, 'off');
  const asked: string[] = [];
  page.on('request', (request) => asked.push(request.url()));
  const address = putPage(site, newPath(), {
    config: { receiver, services },
    body: gated('tag', 'analytics'),
  });
  await page.goto(address);
  await visitor.control('accept').click();
  await expect.poll(() => page.evaluate('ran')).toEqual(['tag']);
  await page.goto(address);
  await page.goto('about:blank');
  expect(asked.filter((url) => url.includes('figures'))).toEqual([]);
  expect(told).toEqual([]);
});

test('accepted → one request soon after: no cookie, no number of anybody, no leave asked of the other origin', async ({
  page,
  visitor,
  site,
  context,
}) => {
  const { receiver, told } = listenForFigures(site, 'accepted');
  // What a site's own domain may hold for both its hosts.
  await context.addCookies([{ name: '_ga', value: 'GA1.1.777', url: receiver }]);
  site.put('/counter.js', 'ran.push("counter")', { 'Content-Type': 'text/javascript' });
  const address = putPage(site, newPath(), {
    config: on(receiver),
    body: gatedFile('/counter.js', 'analytics', ' data-assent-service="counter"'),
  });
  await page.goto(address);
  await expect(visitor.control('accept')).toBeVisible();
  expect(told).toEqual([]);
  await visitor.control('accept').click();
  await expect.poll(() => told.length).toBe(1);
  expect(inShort(told)).toEqual([['shown', 'accepted analytics marketing counter', 'ran counter']]);
  const [{ headers, method } = { headers: {}, method: '' }] = told;
  expect(method).toBe('POST');
  expect(headers.cookie).toBeUndefined();
  expect(headers['content-type']).toMatch(/^text\/plain/);
  expect(headers.referer).toBe(`${site.origin}/`);
  await page.goto('about:blank');
  await page.goto(address);
  await expect.poll(() => told.length).toBe(2);
  expect(inShort(told)[1]).toEqual(['ran counter']);
  expect(told[1]?.headers.cookie).toBeUndefined();
});

for (const [press, figures] of [
  ['decline', ['shown', 'declined']],
  ['choose', ['shown', 'chosen analytics counter']],
] as const) {
  test(`${press} → ${figures.join(', ')}`, async ({ page, visitor, site }) => {
    const { receiver, told } = listenForFigures(site, press);
    await page.goto(putPage(site, newPath(), { config: on(receiver) }));
    await visitor.control(press).click();
    if (press === 'choose') {
      await page.getByRole('switch', { name: 'Аналитика' }).check();
      await visitor.control('save').click();
    }
    await expect.poll(() => inShort(told), { timeout: 8000 }).toEqual([figures]);
  });
}

test('left unanswered → `shown` as the page ends, and once more from the back/forward cache', async ({
  site,
  playwright,
  launchOptions,
}) => {
  // Playwright turns it off.
  const cached = { ignoreDefaultArgs: ['--disable-back-forward-cache'] };
  const browser = await playwright.chromium.launch({ ...launchOptions, ...cached });
  const page = await browser.newPage();
  const visitor = visitorAt(page);
  const { receiver, told } = listenForFigures(site, 'unanswered');
  const address = putPage(site, newPath(), { config: on(receiver) });
  await page.goto(address);
  await expect(visitor.control('accept')).toBeVisible();
  await page.evaluate('window.isTheSame = true');
  await page.goto(putPage(site, newPath(), { tag: '' }));
  await expect.poll(() => inShort(told)).toEqual([['shown']]);
  await page.goBack({ waitUntil: 'commit' });
  expect(await page.evaluate('window.isTheSame')).toBe(true);
  await expect(visitor.control('decline')).toBeVisible();
  await visitor.control('decline').click();
  await expect.poll(() => inShort(told)).toEqual([['shown'], ['shown', 'declined']]);
  await page.goto('about:blank');
  await browser.close();
  expect(told).toHaveLength(2);
});

test('a tag that a blocker keeps away has not run: its own file, and one that a vendor’s snippet fetches', async ({
  page,
  visitor,
  site,
}) => {
  const { receiver, told } = listenForFigures(site, 'blocked');
  await page.route('**/blocked.js', (route) => route.abort('blockedbyclient'));
  site.put('/counter.js', '', { 'Content-Type': 'text/javascript' });
  const bodies = [
    gatedFile('/blocked.js', 'analytics', ' data-assent-service="counter"'),
    snippet('/blocked.js'),
    snippet('/counter.js'),
    gated('inline', 'analytics', ' data-assent-service="counter"'),
  ];
  for (const body of bodies) {
    await page.context().clearCookies();
    await page.goto(putPage(site, newPath(), { config: on(receiver), body }));
    const before = told.length;
    await visitor.control('accept').click();
    await expect.poll(() => told.length).toBe(before + 1);
  }
  expect(inShort(told).map((figures) => figures[2])).toEqual([
    undefined,
    undefined,
    'ran counter',
    'ran counter',
  ]);
  // On a later page there is nothing to tell where it was kept away.
  await page.goto(putPage(site, newPath(), { config: on(receiver), body: bodies[0] ?? '' }));
  await page.goto('about:blank');
  expect(told).toHaveLength(bodies.length);
});

test('a preset whose file came has run, one whose file did not has not', async ({
  page,
  visitor,
  site,
}) => {
  const { receiver, told } = listenForFigures(site, 'presets');
  await page.route('https://mc.yandex.ru/**', (route) =>
    route.fulfill({ contentType: 'text/javascript', body: 'window.came = true' }),
  );
  await page.route('https://www.clarity.ms/**', (route) => route.abort('blockedbyclient'));
  const presets = {
    metrika: { preset: 'yandex-metrika', id: '12345678' },
    clarity: { preset: 'clarity', id: 'abcdefghij' },
  };
  await page.goto(putPage(site, newPath(), { config: on(receiver, { services: presets }) }));
  await visitor.control('accept').click();
  await expect
    .poll(() => inShort(told))
    .toEqual([['shown', 'accepted analytics marketing metrika clarity', 'ran metrika']]);
});

test('what the page’s own policy holds has not run', async ({ page, visitor, site }) => {
  const { receiver, told } = listenForFigures(site, 'policy');
  const address = putPage(site, newPath(), {
    config: on(receiver),
    nonce: 'abc',
    headers: {
      'Content-Security-Policy': `script-src 'nonce-abc' 'sha256-none'; connect-src ${new URL(receiver).origin}`,
    },
    body: gated('held', 'analytics', ' data-assent-service="counter" nonce="other"'),
  });
  await page.goto(address);
  await visitor.control('accept').click();
  await expect.poll(() => told.length, { timeout: 8000 }).toBe(1);
  expect(inShort(told)).toEqual([['shown', 'accepted analytics marketing counter']]);
});

test('an answer in another tab is that tab’s: this page has shown its question', async ({
  page,
  visitor,
  site,
  context,
}) => {
  const { receiver, told } = listenForFigures(site, 'tabs');
  const address = putPage(site, newPath(), { config: on(receiver) });
  await page.goto(address);
  await expect(visitor.control('accept')).toBeVisible();
  const other = await context.newPage();
  await other.goto(address);
  await other.locator('[data-assent-action="decline"]').click();
  await expect(visitor.control('accept')).toBeHidden();
  await page.goto('about:blank');
  await expect.poll(() => inShort(told).sort()).toEqual([['shown'], ['shown', 'declined']]);
});

test('an insecure page, no receiver, a widget taken away → nothing', async ({
  page,
  visitor,
  site,
}) => {
  const { receiver, told } = listenForFigures(site, 'nowhere');
  const said = visitor.ownLines();
  await page.goto(putPage(site, newPath(), { config: { figures: true } }));
  await visitor.control('accept').click();
  await page.goto(putPage(site, newPath(), { config: on(receiver) }));
  await page.evaluate('assent.destroy()');
  await page.goto('about:blank');
  expect(told).toEqual([]);
  expect(said.filter((line) => line.includes('figures'))).toEqual([
    expect.stringContaining('Figures go to a receiver alone, and none is named'),
  ]);
});
