import type { Locator, Page } from '@playwright/test';
import type { AssentConfig } from '../../src/core/config';
import { packs } from '../../src/locales/all';
import { TAGS } from '../../src/locales/tags';
import { OWN_FORM, putPage } from './page';
import { type Seen, seen } from './seen';
import type { Site } from './site';
import { expect, test } from './test';
import { visitorAt } from './visitor';
import { drawn } from './vitals';

const packOf = (tag: string) => packs[tag] ?? {};

/** A page whose configuration stands in it. */
const put = (site: Site, path: string, lang: string, config: Partial<AssentConfig>) =>
  putPage(site, path, { lang, config });

/** What is still said in Russian or English, or as a bare key. */
function leftOver(pieces: string[], tag: string): string[] {
  const own = new Set(Object.values(packOf(tag)));
  const others = ['ru', 'en'].filter((other) => other !== tag);
  const strange = new Set(others.flatMap((other) => Object.values(packOf(other))));
  const keys = Object.keys(packOf('en'));
  return pieces.filter((piece) => (strange.has(piece) && !own.has(piece)) || keys.includes(piece));
}

/** What a part is, in a language: in its words alone, from its side, and whole on the window's width. */
async function expectWell(part: Locator, tag: string): Promise<Seen> {
  const all = await seen(part);
  const { pieces, direction, cut, broken } = all;
  expect({ tag, direction, cut, broken, foreign: leftOver(pieces, tag) }).toEqual({
    tag,
    direction: packOf(tag).dir,
    cut: [],
    broken: [],
    foreign: [],
  });
  return all;
}

const BOXES = ['#assent-consent', 'form.assent-form', '.assent-consents'];

/** The language and the direction that each of our boxes says it has. */
function marksOf(page: Page) {
  return page.evaluate(
    (boxes) =>
      boxes.map((box) => {
        const element = document.querySelector<HTMLElement>(box);
        return [box, element?.lang, element?.dir];
      }),
    BOXES,
  );
}

/** One tab goes through a few languages: to open one for each would take longer than all there is to see. */
const AT_ONCE = 4;
const shares = TAGS.flatMap((_, at) => (at % AT_ONCE ? [] : [TAGS.slice(at, at + AT_ONCE)]));

for (const tags of shares) {
  test(`${tags.join(', ')}: banner, preferences and form speak it on a phone, and the receiver knows the words`, async ({
    page,
    visitor,
    site,
    receiver,
  }) => {
    const asked = new Set<string>();
    page.on('request', (request) => {
      const [, name] = /assent\.(\w+_[\w-]+)\./.exec(request.url()) ?? [];
      if (name) asked.add(name);
    });
    for (const tag of tags) {
      await test.step(tag, async () => {
        const pack = packOf(tag);
        asked.clear();
        await page.context().clearCookies();
        await page.setViewportSize({ width: 320, height: 480 });
        await page.goto(
          putPage(site, `/language-${tag}.html`, { lang: tag, from: receiver, body: OWN_FORM }),
          { waitUntil: 'commit' },
        );
        // Waiting for what comes is quicker than looking again and again.
        await visitor.banner.waitFor();
        const { controls, inView } = await expectWell(visitor.banner, tag);
        expect(controls.accept?.words).toBe(pack['banner.accept']);
        expect(controls.decline?.words).toBe(pack['banner.decline']);
        expect(inView).toEqual(['accept', 'decline', 'choose']);

        const form = page.locator('form.assent-form');
        const button = form.getByRole('button');
        // On localhost a form waits for the checker, which a busy machine packs for a while.
        await button.waitFor({ timeout: 15_000 });
        await expect(button).toHaveText(pack['form.submit'] ?? '');
        // On so small a window the banner lies over it.
        await button.press('Enter');
        await form.getByText(pack['form.invalid'] ?? '').waitFor();
        await expectWell(form, tag);
        expect(await marksOf(page)).toEqual(BOXES.map((box) => [box, tag, pack.dir]));
        // Digits with a plus run from left to right everywhere.
        expect((await seen(form.locator('input[type=tel]'))).direction).toBe('ltr');

        await visitor.control('choose').press('Enter');
        const dialog = page.getByRole('dialog', { name: pack['preferences.title'] ?? '' });
        await dialog.waitFor();
        for (const category of ['analytics', 'marketing']) {
          const name = pack[`category.${category}.title`] ?? '';
          await expect(dialog.getByRole('switch', { name, exact: true })).not.toBeChecked();
        }
        await expectWell(dialog, tag);
        await page.keyboard.press('Escape');

        const answer = page.waitForResponse(/\/v1\/consent$/);
        await visitor.control('accept').click();
        const response = await answer;
        expect(response.status()).toBe(201);
        expect(response.request().postDataJSON()).toMatchObject({
          stamp: { locale: tag, texts: [{ role: 'banner', id: 'banner' }] },
        });
        // Of its own language, and of that only what was shown.
        const isInside = tag === 'ru' || tag === 'en';
        const shown = [...(isInside ? [] : ['banner']), 'forms', 'preferences', 'submit'];
        expect([...asked].sort()).toEqual(shown.map((view) => `${view}_${tag}`));

        await visitor.control('reopen').press('Enter');
        await dialog.waitFor();
        for (const width of [320, 1280]) {
          if (width > 320) await page.setViewportSize({ width, height: 640 });
          const { pieces: saved, controls: below } = await expectWell(dialog, tag);
          expect(below.accept?.height).toBeGreaterThan(0);
          expect([tag, width, below.withdraw?.height]).toEqual([tag, width, below.accept?.height]);
          expect(saved).toContain(pack['preferences.withdraw']);
          // The date is in the language too, or in figures where the browser does not know the language.
          const isCyrillic = /\p{Script=Cyrillic}/u.test(pack['banner.accept'] ?? '');
          const foreign = isCyrillic ? /\p{Script=Latin}/u : /\p{Script=Cyrillic}/u;
          expect(saved.filter((piece) => /\d{4}/.test(piece) && foreign.test(piece))).toEqual([]);
        }
      });
    }
  });
}

const acceptIn = (tag: string) => packOf(tag)['banner.accept'] ?? '';

test('the configuration goes before the page, the page before the browser', async ({
  page,
  visitor,
  site,
}) => {
  await page.goto(put(site, '/fixed.html', 'ru', { locale: 'he' }));
  await expect(visitor.control('accept')).toHaveText(acceptIn('he'));
  await page.goto(put(site, '/by-page.html', 'de-AT', {}));
  await expect(visitor.control('accept')).toHaveText(acceptIn('de'));
  await page.goto(put(site, '/by-browser.html', '', {}));
  await expect(visitor.control('accept')).toHaveText(acceptIn('ru'));
});

test('a language nobody here speaks falls back to Russian in Russia and English elsewhere', async ({
  browser,
  site,
}) => {
  const page = await browser.newPage({ locale: 'is-IS' });
  const visitor = visitorAt(page);
  await page.goto(put(site, '/unknown-ru.html', 'is', {}));
  await expect(visitor.control('accept')).toHaveText(acceptIn('ru'));
  await page.goto(put(site, '/unknown-eu.html', 'is', { regime: 'eu' }));
  await expect(visitor.control('accept')).toHaveText(acceptIn('en'));
  await expect(page.locator('#assent-consent')).toHaveAttribute('lang', 'en');
  await page.close();
});

test('while a language is on its way nothing is shown; where it never comes another one speaks', async ({
  page,
  visitor,
  site,
}) => {
  let release = () => {};
  const held = new Promise<void>((resolve) => {
    release = resolve;
  });
  await page.route(/assent\.banner_de\./, async (route) => {
    await held;
    await route.abort();
  });
  const asked = page.waitForRequest(/assent\.banner_de\./);
  await page.goto(put(site, '/never.html', 'de', { regime: 'eu' }), {
    waitUntil: 'domcontentloaded',
  });
  await page.waitForFunction('window.assent');
  await asked;
  await drawn(page);
  await expect(page.locator('#assent-consent')).toHaveCount(1);
  await expect(visitor.control('accept')).toHaveCount(0);
  release();
  await expect(visitor.control('accept')).toHaveText(acceptIn('en'));
  await visitor.control('choose').click();
  await expect(page.getByRole('dialog', { name: 'Cookie settings' })).toBeVisible();
});

test('what was granted runs without waiting for the language', async ({ page, visitor, site }) => {
  const address = put(site, '/granted.html', 'de', {});
  await page.goto(address);
  await visitor.control('accept').click();
  await page.route(/assent\.banner_de\./, () => {});
  await page.goto(address, { waitUntil: 'commit' });
  await page.evaluate(() => {
    const script = document.createElement('script');
    script.type = 'text/plain';
    script.dataset.assent = 'analytics';
    script.text = 'window.ran = true';
    document.documentElement.append(script);
  });
  await page.waitForFunction('window.ran');
  await expect(visitor.control('reopen')).toHaveCount(0);
});

test.describe('a reader of German', () => {
  test.use({ locale: 'de-DE' });

  test('has the very words in German, and may have others translated', async ({
    page,
    visitor,
    site,
  }) => {
    await page.goto(put(site, '/language-kept.html', 'de', {}));
    await expect(visitor.banner).toBeVisible();
    await expect(page.locator('#assent-consent')).toHaveAttribute('translate', 'no');
    await page.goto(put(site, '/language-foreign.html', 'pl', {}));
    await expect(visitor.banner).toBeVisible();
    await expect(page.locator('#assent-consent')).toHaveAttribute('translate', 'yes');
  });
});
