import type { Locator } from '@playwright/test';
import type { AssentConfig } from '../../src/core/config';
import { packs } from '../../src/locales/all';
import { TAGS } from '../../src/locales/tags';
import { OWN_FORM, putPage } from './page';
import type { Site } from './site';
import { expect, test } from './test';
import { visitorAt } from './visitor';
import { drawn } from './vitals';

const packOf = (tag: string) => packs[tag] ?? {};

/** A page whose configuration stands in it. */
const put = (site: Site, path: string, lang: string, config: Partial<AssentConfig>) =>
  putPage(site, path, { lang, config });

/** The pieces of text in an element, and what stands in for text in its attributes. */
function piecesIn(locator: Locator): Promise<string[]> {
  return locator.evaluate((element) => {
    const pieces: string[] = [];
    const walker = document.createTreeWalker(element, NodeFilter.SHOW_TEXT);
    while (walker.nextNode()) pieces.push(walker.currentNode.textContent?.trim() ?? '');
    for (const one of [element, ...element.querySelectorAll('*')]) {
      for (const name of ['aria-label', 'title', 'placeholder']) {
        pieces.push(one.getAttribute(name) ?? '');
      }
    }
    return pieces.filter(Boolean);
  });
}

/** The buttons below the preferences: how high each is, in pixels, and which of their words are broken in two. */
function footerOf(dialog: Locator) {
  return dialog.locator('footer').evaluate((footer) => {
    const buttons = [...footer.querySelectorAll('button')];
    const broken = buttons.flatMap((button) => {
      const node = button.firstChild as Text; // our buttons hold words only
      return [...node.data.matchAll(/\S+/g)].flatMap(({ 0: word, index }) => {
        const range = document.createRange();
        range.setStart(node, index);
        range.setEnd(node, index + word.length);
        return range.getClientRects().length > 1 ? word : [];
      });
    });
    const heightOf = (name: string) =>
      footer.querySelector(`[data-assent-action=${name}]`)?.getBoundingClientRect().height;
    return { broken, accept: heightOf('accept'), withdraw: heightOf('withdraw') };
  });
}

/** What is still said in Russian or English, or as a bare key. */
function leftOver(pieces: string[], tag: string): string[] {
  const own = new Set(Object.values(packOf(tag)));
  const others = ['ru', 'en'].filter((other) => other !== tag);
  const strange = new Set(others.flatMap((other) => Object.values(packOf(other))));
  const keys = Object.keys(packOf('en'));
  return pieces.filter((piece) => (strange.has(piece) && !own.has(piece)) || keys.includes(piece));
}

for (const tag of TAGS) {
  test(`${tag}: banner, preferences and form speak it, and the receiver knows the words`, async ({
    page,
    visitor,
    site,
    receiver,
  }) => {
    const pack = packOf(tag);
    const asked = new Set<string>();
    page.on('request', (request) => {
      const [, name] = /assent\.(\w+_[\w-]+)\./.exec(request.url()) ?? [];
      if (name) asked.add(name);
    });
    await page.goto(
      putPage(site, `/language-${tag}.html`, { lang: tag, from: receiver, body: OWN_FORM }),
    );
    await expect(visitor.control('accept')).toHaveText(pack['banner.accept'] ?? '');
    await expect(visitor.control('decline')).toHaveText(pack['banner.decline'] ?? '');
    expect(leftOver(await piecesIn(visitor.banner), tag)).toEqual([]);

    const form = page.locator('form.assent-form');
    // On localhost a form waits for the checker, which a busy machine packs for a while.
    await expect(form.getByRole('button')).toHaveText(pack['form.submit'] ?? '', {
      timeout: 15_000,
    });
    await form.getByRole('button').click();
    await expect(form.getByText(pack['form.invalid'] ?? '')).toBeVisible();
    expect(leftOver(await piecesIn(form), tag)).toEqual([]);
    for (const box of [page.locator('#assent-consent'), form, page.locator('.assent-consents')]) {
      await expect(box).toHaveAttribute('lang', tag);
      await expect(box).toHaveAttribute('dir', pack.dir ?? '');
    }
    const direction = (one: Locator) => one.evaluate((node) => getComputedStyle(node).direction);
    expect(await direction(visitor.banner)).toBe(pack.dir);
    expect(await direction(form)).toBe(pack.dir);
    // Digits with a plus run from left to right everywhere.
    expect(await direction(form.locator('input[type=tel]'))).toBe('ltr');

    await page.setViewportSize({ width: 320, height: 480 });
    for (const name of ['accept', 'decline', 'choose']) {
      await expect(visitor.control(name)).toBeInViewport({ ratio: 1 });
    }

    await visitor.control('choose').click();
    const dialog = page.getByRole('dialog', { name: pack['preferences.title'] ?? '' });
    await expect(dialog).toBeVisible();
    for (const category of ['analytics', 'marketing']) {
      const name = pack[`category.${category}.title`] ?? '';
      await expect(dialog.getByRole('switch', { name, exact: true })).not.toBeChecked();
    }
    expect(await direction(dialog)).toBe(pack.dir);
    expect(leftOver(await piecesIn(dialog), tag)).toEqual([]);
    await page.keyboard.press('Escape');

    const answer = page.waitForResponse(/\/v1\/consent$/);
    await visitor.control('accept').click();
    const response = await answer;
    expect(response.status()).toBe(201);
    expect(JSON.parse(response.request().postData() ?? '')).toMatchObject({
      stamp: { locale: tag, texts: [{ role: 'banner', id: 'banner' }] },
    });
    // Of its own language, and of that only what was shown.
    const isInside = tag === 'ru' || tag === 'en';
    const shown = [...(isInside ? [] : ['banner']), 'forms', 'preferences', 'submit'];
    expect([...asked].sort()).toEqual(shown.map((view) => `${view}_${tag}`));

    await visitor.control('reopen').click();
    await expect(dialog).toBeVisible();
    const saved = await piecesIn(dialog);
    expect(leftOver(saved, tag)).toEqual([]);
    expect(saved).toContain(pack['preferences.withdraw']);
    for (const width of [1280, 320]) {
      await page.setViewportSize({ width, height: 640 });
      const { broken, accept, withdraw } = await footerOf(dialog);
      expect(broken).toEqual([]);
      expect(withdraw).toBe(accept);
    }
    // The date is in the language too, or in figures where the browser does not know the language.
    const foreign = /^(ru|be|kk|sr|uz-Cyrl)$/.test(tag)
      ? /\p{Script=Latin}/u
      : /\p{Script=Cyrillic}/u;
    expect(saved.filter((piece) => /\d{4}/.test(piece) && foreign.test(piece))).toEqual([]);
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
  const page = await browser.newPage({ locale: 'fi-FI' });
  const visitor = visitorAt(page);
  await page.goto(put(site, '/unknown-ru.html', 'fi', {}));
  await expect(visitor.control('accept')).toHaveText(acceptIn('ru'));
  await page.goto(put(site, '/unknown-eu.html', 'fi', { regime: 'eu' }));
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
