import type { AssentConfig } from '../../src/core/config';
import { gated, newPath, putPage } from './page';
import type { Site } from './site';
import { expect, test } from './test';
import { visitorAt } from './visitor';

type Own = Partial<AssentConfig>;

const shopServices: Own = { services: { counter: { category: 'analytics', title: 'Счётчик' } } };
const blogServices: Own = { services: { chat: { category: 'analytics', title: 'Чат' } } };
const SERVICES: [Own, Own] = [shopServices, blogServices];
const CATEGORIES: [Own, Own] = [
  { categories: { analytics: {}, shopping: { title: 'Покупки' } }, services: {} },
  { categories: { analytics: {}, reading: { title: 'Чтение' } }, services: {} },
];

/** Two parts of one host, each with a configuration of its own. */
const putParts = (site: Site, [shop, blog]: [Own, Own]) => ({
  shop: putPage(site, `/shop${newPath()}`, { config: shop, body: gated('shop') }),
  blog: putPage(site, `/blog${newPath()}`, { config: blog, body: gated('blog', 'analytics') }),
});

for (const [what, parts] of [
  ['services of their own', SERVICES],
  ['categories of their own', CATEGORIES],
  ['revisions of their own', [{ revision: 2 }, { revision: 1 }]],
] as [string, [Own, Own]][]) {
  test(`two configurations with ${what} share a cookie: each asks once, its grant holds, and the console says what to do`, async ({
    page,
    visitor,
    site,
  }) => {
    const { shop, blog } = putParts(site, parts);
    await page.goto(shop);
    await visitor.control('accept').click();
    await expect.poll(visitor.ran).toEqual(['shop']);
    await page.goto(blog);
    await expect(visitor.banner).toBeVisible();
    expect(await page.evaluate(() => ({ ...localStorage }))).toEqual({});
    await visitor.control('accept').click();
    await expect.poll(visitor.ran).toEqual(['blog']);
    const said = visitor.ownLines();
    for (const [url, name] of [
      [shop, 'shop'],
      [blog, 'blog'],
      [shop, 'shop'],
    ] as const) {
      await page.goto(url);
      await expect(visitor.control('reopen')).toBeVisible();
      await expect(visitor.banner).toHaveCount(0);
      await expect.poll(visitor.ran).toEqual([name]);
    }
    expect(
      said.filter((line) => /"assent".*"record": \{ "cookie": "assent_2" \}/.test(line)),
    ).not.toEqual([]);
  });
}

test('what one part takes back is off in the other too, and what only the other asks for stays', async ({
  page,
  visitor,
  site,
}) => {
  const [shop, blog] = CATEGORIES.map((config) => putPage(site, newPath(), { config }));
  await page.goto(shop ?? '');
  await visitor.control('accept').click();
  await page.goto(blog ?? '');
  await visitor.control('accept').click();
  await expect(visitor.control('reopen')).toBeVisible();
  await page.evaluate(() => window.assent?.withdraw(['analytics']));
  await page.goto(shop ?? '');
  await expect(visitor.control('reopen')).toBeVisible();
  const granted = await page.evaluate(() =>
    ['analytics', 'shopping'].map((id) => window.assent?.has(id)),
  );
  expect(granted).toEqual([false, true]);
});

test('an answer in another part’s tab neither asks nor takes anything back here', async ({
  page,
  context,
  visitor,
  site,
}) => {
  const { shop, blog } = putParts(site, SERVICES);
  await page.goto(shop);
  await visitor.control('accept').click();
  await expect.poll(visitor.ran).toEqual(['shop']);
  const events = await page.evaluateHandle(() => {
    const seen: unknown[] = [];
    document.addEventListener('assent:consent', (event) =>
      seen.push((event as CustomEvent).detail),
    );
    return seen;
  });
  const other = await context.newPage();
  // A slow device: until the answered banner's end is painted, this tab hears nothing of the answer.
  await other.addInitScript(() => {
    const { requestAnimationFrame: frame } = window;
    window.requestAnimationFrame = (then) => window.setTimeout(() => frame(then), 500);
  });
  const there = visitorAt(other);
  const heard = page.waitForRequest(/assent\.shared\./);
  await other.goto(blog);
  await there.control('accept').click();
  await expect.poll(there.ran).toEqual(['blog']);
  await heard;
  await page.evaluate(() => window.assent?.accept(['counter']));
  expect(await events.jsonValue()).toMatchObject([]);
  await expect(visitor.banner).toHaveCount(0);
  expect(await visitor.ran()).toEqual(['shop']);
});

for (const [what, isOne] of [
  // shopware/shopware#14160
  ['one configuration in two languages', true],
  // shopware/shopware#19568
  ['two configurations that differ in their words alone', false],
] as const) {
  test(`${what}: who answered on one page is asked on no other, and the answer stays as it is`, async ({
    page,
    visitor,
    site,
  }) => {
    const titled = (title: string): Own => ({
      services: { counter: { category: 'analytics', title } },
    });
    const parts = {
      ru: putPage(site, newPath(), { config: titled('Счётчик'), body: gated('ru') }),
      de: putPage(site, `/de${newPath()}`, {
        config: titled(isOne ? 'Счётчик' : 'Zähler'),
        lang: 'de',
        body: gated('de'),
      }),
    };
    await page.goto(parts.ru);
    await visitor.control('accept').click();
    await expect.poll(visitor.ran).toEqual(['ru']);
    const answer = await page.context().cookies();
    for (const lang of ['de', 'ru'] as const) {
      await page.goto(parts[lang]);
      await expect(visitor.control('reopen')).toBeVisible();
      await expect(visitor.banner).toHaveCount(0);
      await expect.poll(visitor.ran).toEqual([lang]);
    }
    expect(await page.context().cookies()).toEqual(answer);
  });
}
