import { encodeRules } from '@duckduckgo/autoconsent';
import { LIBRARIES } from '../../src/audit/site/tools/libraries';
import type { AssentConfig } from '../../src/core/config';
import { TOOL_PAGES } from '../cli/audit/toolPages';
import { OURS, rulesOn, theirs, withAutoconsent } from './autoconsent';
import { inShort, listenForFigures } from './counted';
import { gated, newPath, putPage } from './page';
import { putSealed, test as sealedTest } from './sealed';
import { expect, test } from './test';

const OUT = { autoAction: 'optOut' };
const done = { type: 'autoconsentDone', cmp: 'assent', totalClicks: 1 };

for (const [layout, lang, dir] of [
  ['bar', 'ru', 'ltr'],
  ['box', 'ar', 'rtl'],
  ['modal', 'de', 'ltr'],
] as const) {
  test(`autoconsent declines on ${layout}, in ${lang}: nothing is granted, the page is free, and it asks no more`, async ({
    page,
    visitor,
    site,
    context,
  }) => {
    const said = await withAutoconsent(page, OUT);
    const config = { banner: { layout } };
    const body = `${gated('tag')}<button onclick="ran.push('pressed')">Page</button>`;
    await page.goto(putPage(site, newPath(), { config, lang, dir, body, isLong: true }));
    await expect.poll(() => said).toContainEqual(expect.objectContaining(done));
    expect(said).toContainEqual(expect.objectContaining({ type: 'optOutResult', result: true }));
    await page.evaluate('autoconsentReceiveMessage({ type: "selfTest" })');
    expect(said).toContainEqual(expect.objectContaining({ type: 'selfTestResult', result: true }));
    await expect(visitor.control('reopen')).toBeVisible();
    const [record] = await context.cookies();
    expect(record?.value).toMatch(/\.analytics-0~marketing-0/);
    await page.getByRole('button', { name: 'Page' }).click();
    await page.mouse.wheel(0, 300);
    await expect.poll(() => page.evaluate('scrollY')).toBeGreaterThan(0);
    await page.reload();
    await expect(visitor.control('reopen')).toBeVisible();
    expect(await rulesOn(page, site)).toEqual({ known: ['assent'], open: [] });
    expect(await visitor.ran()).toEqual([]);
    expect(said.filter(({ type }) => type === 'popupFound')).toHaveLength(1);
  });
}

test('autoconsent accepts where it is told to, and the stamp says that no person pressed', async ({
  page,
  visitor,
  site,
  receiver,
}) => {
  const said = await withAutoconsent(page, { autoAction: 'optIn' });
  const posts = visitor.posts();
  await page.goto(putPage(site, newPath(), { from: receiver, body: gated('tag') }));
  await expect.poll(() => said).toContainEqual(expect.objectContaining(done));
  expect(said).toContainEqual(expect.objectContaining({ type: 'optInResult', result: true }));
  await expect.poll(() => visitor.ran()).toEqual(['tag']);
  await expect.poll(() => posts.length).toBe(1);
  const { stamp } = posts[0]?.postDataJSON() ?? {};
  expect(stamp.indication).toMatchObject({ method: 'accept', trusted: false, preticked: false });
});

test('our rule in the short form that browsers carry declines as well', async ({
  page,
  visitor,
  site,
}) => {
  const said = await withAutoconsent(page, OUT, { compact: encodeRules([OURS], null) });
  await page.goto(putPage(site, newPath(), { body: gated('tag') }));
  await expect.poll(() => said).toContainEqual(expect.objectContaining(done));
  await expect(visitor.control('reopen')).toBeVisible();
});

test('among all rules of autoconsent ours alone knows our page, and no page of another tool', async ({
  page,
  visitor,
  site,
}) => {
  const rules = [...theirs(), OURS];
  await page.route('**/nm/**', (route) => {
    const { pathname } = new URL(route.request().url());
    return route.fulfill({ path: pathname.replace('/nm', 'node_modules') });
  });
  // One of the tools asks no robots.
  await page.addInitScript("Object.defineProperty(navigator, 'webdriver', { get: () => false })");
  await page.goto(putPage(site, newPath()));
  await expect(visitor.banner).toBeVisible();
  expect(await rulesOn(page, site, rules)).toEqual({ known: ['assent'], open: ['assent'] });
  await page.goto(putPage(site, newPath(), { config: false, tag: '' }));
  expect(await rulesOn(page, site, rules)).toEqual({ known: [], open: [] });
  for (const [tool, make] of Object.entries(TOOL_PAGES)) {
    if (tool === 'assent') continue;
    const { head, body } = make('/pixel');
    await page.goto(putPage(site, newPath(), { config: false, tag: '', head, body }));
    const known = LIBRARIES.find(({ name }) => name === tool);
    await expect(page.locator(known?.root ?? '').first()).toBeAttached();
    expect((await rulesOn(page, site)).known).not.toContain('assent');
  }
});

test('guesses by words see nothing in our shadow root: nobody presses, and the question stands', async ({
  page,
  visitor,
  site,
}) => {
  // It guesses at its second look.
  const guessing = { ...OUT, heuristicMode: 'tier2', detectRetries: 1 };
  const said = await withAutoconsent(page, guessing, { autoconsent: [] });
  await page.goto(putPage(site, newPath(), { body: gated('tag'), lang: 'en' }));
  await expect(visitor.banner).toBeVisible();
  await expect.poll(() => said.at(-1)?.state?.lifecycle).toBe('nothingDetected');
  expect(said.at(-1)?.state).toMatchObject({ findCmpAttempts: 2, clicks: 0 });
  await expect(visitor.banner).toBeVisible();
});

for (const [what, rule] of Object.entries({
  'prehides it and then waits for a word': OURS,
  'hides it by a cosmetic rule': {
    ...OURS,
    cosmetic: true,
    optOut: [{ hide: '#assent-consent' }],
  },
})) {
  test(`a tool ${what}: the question comes back into sight, and can be answered`, async ({
    page,
    visitor,
    site,
  }) => {
    const autoAction = rule === OURS ? null : 'optOut';
    const said = await withAutoconsent(
      page,
      { autoAction, prehideTimeout: 300 },
      {
        autoconsent: [rule],
      },
    );
    const config: Partial<AssentConfig> = { banner: { layout: 'modal' } };
    await page.goto(putPage(site, newPath(), { config, isLong: true }));
    await expect.poll(() => said.map(({ type }) => type)).toContain('popupFound');
    await expect(visitor.banner).toHaveCSS('opacity', '1');
    await expect(visitor.banner).toHaveCSS('pointer-events', 'auto');
    await visitor.control('decline').click();
    await page.mouse.wheel(0, 300);
    await expect.poll(() => page.evaluate('scrollY')).toBeGreaterThan(0);
  });
}

test('an extension presses again and again: one answer, one figure, and the focus stays where it was', async ({
  page,
  visitor,
  site,
  context,
}) => {
  const { receiver, told } = listenForFigures(site, 'pressed');
  const body = '<label>Имя <input></label>';
  const config = { receiver, figures: true, services: {} };
  await page.goto(putPage(site, newPath(), { config, body: body + gated('tag') }));
  await expect(visitor.banner).toBeVisible();
  await page.getByLabel('Имя').focus();
  await page.evaluate(() => {
    const root = document.querySelector('#assent-consent')?.shadowRoot;
    const buttons = ['decline', 'decline', 'accept', 'decline'].map((action) =>
      root?.querySelector<HTMLElement>(`[data-assent-action=${action}]`),
    );
    for (const button of buttons) button?.click();
  });
  await expect(visitor.control('reopen')).toBeVisible();
  await expect(page.getByLabel('Имя')).toBeFocused();
  await expect.poll(() => inShort(told), { timeout: 8000 }).toEqual([['shown', 'declined']]);
  const [record] = await context.cookies();
  expect(record?.value).toMatch(/analytics-0~marketing-0/);
  expect(await visitor.ran()).toEqual([]);
});

for (const [autoAction, asked] of [
  ['optIn', ['picture']],
  ['optOut', []],
] as const) {
  sealedTest(
    `${autoAction} on a sealed page: one press, and the seal opens by the answer alone`,
    async ({ page, visitor, site, vendor }) => {
      const said = await withAutoconsent(page, { autoAction });
      const picture = `<img src="${vendor.origin}/picture" alt="">`;
      await page.goto(putSealed(site, vendor, { body: picture }));
      await expect.poll(() => said).toContainEqual(expect.objectContaining(done));
      await expect(visitor.control('reopen')).toBeVisible();
      await expect.poll(() => vendor.asked()).toEqual(asked);
      expect(said.filter(({ type }) => type === 'popupFound')).toHaveLength(1);
    },
  );
}
