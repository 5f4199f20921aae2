import { gated, gatedFile, newPath, putPage } from './page';
import type { Site } from './site';
import { expect, test } from './test';
import { vitalsOf } from './vitals';

const frame = (title: string, more = '', ids = 'data-assent-service="video"') =>
  `<iframe ${ids} data-src="/shown.html?${title}" title="${title}" ${more}></iframe>`;

/** Puts a page with frames; what they show says where it came from. */
function putFrames(site: Site, path: string, body: string, head = ''): string {
  site.put('/shown.html', '<p>показано</p>');
  return putPage(site, path, { body, head });
}

const placeholder = (page: import('@playwright/test').Page) =>
  page.getByRole('group', { name: /Видео/ });

test('“once” shows the one frame, keeps nothing, and ends with the page or with a refusal', async ({
  page,
  visitor,
  context,
  site,
}) => {
  const url = putFrames(site, '/hold-once.html', frame('one') + frame('two'));
  await page.goto(url);
  await expect(placeholder(page)).toHaveCount(2);
  await placeholder(page)
    .first()
    .getByRole('button', { name: /один раз/i })
    .click();
  await expect(page.frameLocator('[title=one]').getByText('показано')).toBeVisible();
  await expect(page.locator('[title=one]')).toBeFocused();
  await expect(placeholder(page)).toHaveCount(1);
  expect(await context.cookies()).toEqual([]);
  await expect(visitor.control('accept')).toBeVisible();
  await page.reload();
  await expect(placeholder(page)).toHaveCount(2);
  await placeholder(page)
    .first()
    .getByRole('button', { name: /один раз/i })
    .click();
  await expect(placeholder(page)).toHaveCount(1);
  await visitor.control('decline').click();
  await expect(placeholder(page)).toHaveCount(2);
  await expect(page.locator('iframe[src]')).toHaveCount(0);
});

test('“always” grants the service by keyboard, for this page and the next; withdrawing brings the placeholders back', async ({
  page,
  site,
}) => {
  const url = putFrames(site, '/hold-always.html', frame('one') + frame('two'));
  await page.goto(url);
  await page.evaluate('window.isSamePage = true');
  await expect(placeholder(page)).toHaveCount(2);
  await placeholder(page)
    .first()
    .getByRole('button', { name: /всегда/i })
    .focus();
  await page.keyboard.press('Shift+Tab');
  await expect(
    placeholder(page)
      .first()
      .getByRole('button', { name: /один раз/i }),
  ).toBeFocused();
  await page.keyboard.press('Tab');
  await page.keyboard.press('Enter');
  await expect(page.frameLocator('[title=two]').getByText('показано')).toBeVisible();
  await expect(page.locator('[title=one]')).toBeFocused();
  await expect(placeholder(page)).toHaveCount(0);
  expect(await page.evaluate('assent.state().choice')).toEqual({
    ...{ analytics: false, marketing: false, counter: false, video: true },
  });
  await page.evaluate('assent.withdraw()');
  await expect(placeholder(page)).toHaveCount(2);
  await expect(page.locator('iframe[src]')).toHaveCount(0);
  expect(await page.evaluate('window.isSamePage')).toBe(true);
  await page.evaluate('assent.accept(["video"])');
  await page.reload();
  await expect(page.frameLocator('[title=one]').getByText('показано')).toBeVisible();
});

test('a placeholder is announced with the service, its host and two buttons', async ({
  page,
  site,
}) => {
  const body =
    '<iframe data-assent-service="video" data-src="https://video.example/embed/1" title="Ролик"></iframe>';
  await page.goto(putFrames(site, '/hold-names.html', body));
  await expect(page.locator('main')).toMatchAriaSnapshot(`
    - group /Видео/:
      - strong: /Видео/
      - paragraph
      - button "Показать один раз"
      - button "Всегда разрешать этот сервис"
      - text: video.example
  `);
});

test('a placeholder has the size of its frame and shifts nothing', async ({ page, site }) => {
  const head = `<style>
    .fluid { width: 100%; aspect-ratio: 16 / 9; border: 0; display: block }
    .wrap { position: relative; height: 0; padding-bottom: 56.25% }
    .wrap iframe { position: absolute; inset: 0; width: 100%; height: 100%; border: 0 }
  </style>`;
  const body =
    frame('fixed', 'width="420" height="260" style="display: block; border: 0"') +
    frame('fluid', 'class="fluid"') +
    `<div class="wrap">${frame('wrapped')}</div><p id="below">Ниже</p>`;
  await page.route('**/dist/assent.placeholders.*', async (route) => {
    await page.locator('#below').waitFor();
    await route.continue();
  });
  await page.goto(putFrames(site, '/hold-size.html', body, head), { waitUntil: 'commit' });
  await expect(placeholder(page)).toHaveCount(3);
  const sizes = () =>
    page.evaluate(() =>
      ['.assent-placeholder', '#below'].flatMap((selector) =>
        [...document.querySelectorAll(selector)].map((element) => {
          const { top, width, height } = element.getBoundingClientRect();
          return [top + scrollY, width, height].map(Math.round);
        }),
      ),
    );
  const held = await sizes();
  await page.evaluate('assent.accept()');
  await expect(placeholder(page)).toHaveCount(0);
  const shown = await page.evaluate(() =>
    ['iframe', '#below'].flatMap((selector) =>
      [...document.querySelectorAll(selector)].map((element) => {
        const { top, width, height } = element.getBoundingClientRect();
        return [top + scrollY, width, height].map(Math.round);
      }),
    ),
  );
  expect(held).toEqual(shown);
  await expect(page.locator('[title=fixed]')).toHaveCSS('display', 'block');
  const { shift } = await vitalsOf(page);
  expect(shift).toBe(0);
});

test('a frame that the page takes away takes its placeholder along', async ({ page, site }) => {
  await page.goto(putFrames(site, '/hold-gone.html', frame('one')));
  await expect(placeholder(page)).toHaveCount(1);
  await page.evaluate('document.querySelector("iframe").remove()');
  await expect(placeholder(page)).toHaveCount(0);
});

test('a withdrawal loads the page again once, says so, and leaves nothing of what still wrote', async ({
  page,
  visitor,
  site,
}) => {
  const said = visitor.ownLines();
  const counter = { category: 'analytics', cookies: ['_visits'], storage: ['_visits'] };
  const write =
    "const write = () => { document.cookie = '_visits=1'; localStorage._visits = 1; }; write(); setInterval(write, 1); addEventListener('beforeunload', write); ran.push('counter')";
  const body = `<script type="text/plain" data-assent-service="counter">${write}</script>`;
  await page.goto(
    putPage(site, '/withdraw-once.html', { body, config: { services: { counter } } }),
  );
  let loads = 0;
  page.on('load', () => loads++);
  await visitor.control('accept').click();
  await expect.poll(() => visitor.ran()).toEqual(['counter']);
  await page.evaluate('void assent.withdraw()');
  await expect.poll(() => visitor.ran()).toEqual([]);
  await expect(visitor.control('reopen')).toBeVisible();
  expect(await page.evaluate('document.cookie')).not.toContain('_visits');
  expect(await page.evaluate('localStorage._visits')).toBeUndefined();
  expect(loads).toBe(1);
  expect(said).toEqual([expect.stringContaining('loaded again')]);
});

test('a withdrawal of what never ran loads nothing again', async ({ page, visitor, site }) => {
  const body = gatedFile('/gone-for-good.js') + gated('marketing', 'marketing');
  await page.goto(putPage(site, '/withdraw-quiet.html', { body }));
  await page.evaluate('window.isSamePage = true');
  await visitor.control('accept').click();
  await expect.poll(() => visitor.ran()).toEqual(['marketing']);
  await page.evaluate('assent.withdraw(["analytics"])');
  expect(await page.evaluate('window.isSamePage')).toBe(true);
});

test('a receiver that does not answer, or a chunk that cannot be had, keeps no withdrawal waiting', async ({
  page,
  visitor,
  site,
}) => {
  site.answer('/silent', () => undefined);
  const counter = { category: 'analytics', cookies: ['_visits'] };
  const body =
    '<script type="text/plain" data-assent-service="counter">document.cookie = "_visits=1"; ran.push("counter")</script>';
  const config = { services: { counter }, consentEndpoint: `${site.origin}/silent` };
  const address = putPage(site, '/withdraw-silent.html', { body, config });
  for (const isBlocked of [false, true]) {
    await page.goto(address);
    await page.evaluate('void assent.accept()');
    await expect.poll(() => visitor.ran()).toEqual(['counter']);
    if (isBlocked) await page.route('**/dist/assent.send.*', (route) => route.abort());
    await page.evaluate('void assent.withdraw()');
    await expect.poll(() => visitor.ran()).toEqual([]);
    expect(await page.evaluate('document.cookie')).not.toContain('_visits');
  }
});

test('a placeholder of a preset says its vendor’s name', async ({ page, site }) => {
  const body =
    '<iframe data-assent-service="tube" data-src="/hit-frame.html" title="Видео"></iframe>';
  const config = { services: { tube: { preset: 'youtube' } } };
  await page.goto(putPage(site, '/preset-frame.html', { body, config }));
  await expect(page.getByRole('group', { name: 'Материал сервиса «YouTube»' })).toBeVisible();
});

/** Where browsers keep secure and partitioned cookies; on one host they may be set for the whole domain. */
const JARS: [host: string, domain: string][] = [
  ['https://jars.example', ''],
  ['https://www.jars.example', '; domain=jars.example'],
  // Secure to browsers, without https.
  ['localhost', ''],
];

for (const [host, domain] of JARS) {
  test(`secure and partitioned cookies go with a withdrawal too, on ${host}`, async ({
    page,
    visitor,
    site,
  }) => {
    const origin = host === 'localhost' ? site.origin : host;
    await page.route(`${origin}/**`, async (route) => {
      const { pathname } = new URL(route.request().url());
      await route.fulfill({ response: await route.fetch({ url: site.origin + pathname }) });
    });
    const cookies = ['part', 'both', 'plain', 'secure', 'stored', '__Host-p', '__Secure-p'];
    const services = { counter: { category: 'analytics', cookies } };
    const path = newPath();
    putPage(site, path, { config: { services } });
    await page.goto(origin + path);
    await visitor.control('accept').click();
    await page.evaluate(async (domain) => {
      for (const cookie of [
        `part=1; Secure; Partitioned; path=/${domain}`,
        'both=1; Secure; Partitioned; path=/',
        'both=2; path=/',
        'plain=1; path=/',
        'secure=1; Secure; path=/',
        '__Host-p=1; Secure; Partitioned; path=/',
        '__Host-p=2; Secure; path=/',
        `__Secure-p=1; Secure; Partitioned; path=/${domain}`,
      ]) {
        // biome-ignore lint/suspicious/noDocumentCookie: what a vendor would write
        document.cookie = cookie;
      }
      await Reflect.get(window, 'cookieStore').set({
        name: 'stored',
        value: '1',
        partitioned: true,
      });
    }, domain);
    const kept = () => page.evaluate('document.cookie') as Promise<string>;
    for (const name of cookies) expect(await kept()).toContain(`${name}=`);
    await page.evaluate('void assent.withdraw()');
    await expect.poll(kept).not.toMatch(RegExp(`(${cookies.join('|')})=`));
  });
}
