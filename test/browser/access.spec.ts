import { putPage } from './page';
import { expect, test } from './test';

test.describe('320×480', () => {
  test.use({ viewport: { width: 320, height: 480 } });
  for (const lang of ['ru', 'en']) {
    for (const layout of ['bar', 'box'] as const) {
      test(`${layout} in ${lang} covers under 40 % and shows every button whole`, async ({
        page,
        visitor,
        site,
      }) => {
        await page.goto(
          putPage(site, '/small.html', { config: { banner: { layout } }, lang, isLong: true }),
        );
        const box = await visitor.banner.boundingBox();
        expect(((box?.width ?? 0) * (box?.height ?? 0)) / (320 * 480)).toBeLessThan(0.4);
        for (const name of ['accept', 'decline', 'choose']) {
          const button = visitor.control(name);
          await expect(button).toBeInViewport({ ratio: 1 });
          expect((await button.boundingBox())?.height).toBeGreaterThanOrEqual(44);
        }
        const lines = await visitor.banner.evaluate((element) => {
          const words = element.firstElementChild as HTMLElement;
          return words.clientHeight / Number.parseFloat(getComputedStyle(words).lineHeight);
        });
        expect(lines).toBeGreaterThan(4);
      });
    }
  }
});

test('at 400 % zoom nothing is cut off and every button can be pressed', async ({
  page,
  visitor,
  site,
}) => {
  await page.setViewportSize({ width: 320, height: 256 });
  await page.goto(putPage(site, '/zoom.html', { isLong: true }));
  for (const name of ['accept', 'decline', 'choose']) {
    await expect(visitor.control(name)).toBeInViewport({ ratio: 1 });
  }
  expect(await page.evaluate('document.documentElement.scrollWidth')).toBeLessThanOrEqual(320);
  await visitor.control('choose').click();
  await expect(page.getByRole('dialog')).toBeVisible();
  await visitor.control('decline').click();
  await expect(visitor.control('reopen')).toBeVisible();
});

test('the text spacing of WCAG 1.4.12 cuts nothing off', async ({ page, visitor, site }) => {
  await page.setViewportSize({ width: 390, height: 780 });
  await page.goto(putPage(site, '/spacing.html', { isLong: true }));
  await expect(visitor.control('accept')).toBeVisible();
  await page.evaluate(`(() => {
    const sheet = new CSSStyleSheet();
    sheet.replaceSync('* { line-height: 1.5 !important; letter-spacing: 0.12em !important; word-spacing: 0.16em !important } p { margin-bottom: 2em !important }');
    document.querySelector('#assent-consent').shadowRoot.adoptedStyleSheets.push(sheet);
  })()`);
  for (const name of ['accept', 'decline', 'choose']) {
    const button = visitor.control(name);
    await button.scrollIntoViewIfNeeded();
    await expect(button).toBeInViewport({ ratio: 1 });
    const cut = await button.evaluate((element) => element.scrollWidth - element.clientWidth);
    expect(cut).toBeLessThanOrEqual(1);
  }
});

test('what is focused does not hide behind the bar', async ({ page, visitor, site }) => {
  await page.goto(putPage(site, '/behind.html', { isLong: true }));
  await expect(visitor.control('accept')).toBeVisible();
  for (let press = 0; press < 40; press += 1) {
    await page.keyboard.press('Tab');
    const hidden = await page.evaluate(`(() => {
      const focused = document.activeElement;
      if (!focused || focused.id === 'assent-consent' || focused === document.body) return false;
      const banner = document.querySelector('#assent-consent').shadowRoot.querySelector('[part=banner]');
      return focused.getBoundingClientRect().bottom > banner.getBoundingClientRect().top;
    })()`);
    expect(hidden, `press ${press}`).toBe(false);
  }
});

test('forced colours keep the edges of buttons, the switch and the focus', async ({
  page,
  visitor,
  site,
}) => {
  await page.emulateMedia({ forcedColors: 'active' });
  await page.goto(putPage(site, '/forced.html', { isLong: true }));
  for (const name of ['accept', 'decline']) {
    await expect(visitor.control(name)).toHaveCSS('border-top-style', 'solid');
    await expect(visitor.control(name)).not.toHaveCSS('border-top-color', 'rgba(0, 0, 0, 0)');
  }
  await page.keyboard.press('Tab');
  await page.keyboard.press('Tab');
  await expect(visitor.control('accept')).toBeFocused();
  await expect(visitor.control('accept')).toHaveCSS('outline-style', 'solid');
});

for (const colorScheme of ['light', 'dark'] as const) {
  test(`forced colours leave the words of buttons to be read, ${colorScheme}`, async ({
    page,
    visitor,
    site,
  }) => {
    await page.emulateMedia({ forcedColors: 'active', colorScheme });
    const frame = '<iframe data-assent-service="counter" data-src="/x" title="x"></iframe>';
    await page.goto(putPage(site, '/forced.html', { body: frame, isLong: true }));
    const plate = await page.evaluate(() => {
      document.body.style.color = 'Canvas';
      return getComputedStyle(document.body).color;
    });
    for (const name of ['accept', 'decline', 'choose']) {
      await expect(visitor.control(name)).not.toHaveCSS('color', plate);
    }
    await visitor.control('choose').click();
    for (const name of ['accept', 'decline', 'save']) {
      await expect(visitor.control(name)).not.toHaveCSS('color', plate);
    }
    const held = page.locator('.assent-placeholder button');
    await expect(held).toHaveCount(2);
    for (const button of await held.all()) await expect(button).not.toHaveCSS('color', plate);
  });
}

test('right to left, the order of reading turns with the page', async ({ page, visitor, site }) => {
  await page.goto(putPage(site, '/rtl.html', { lang: 'ar', dir: 'rtl', isLong: true }));
  await expect(visitor.banner).toHaveCSS('direction', 'rtl');
  const [accept, decline] = [
    await visitor.control('accept').boundingBox(),
    await visitor.control('decline').boundingBox(),
  ];
  expect(accept?.x).toBeGreaterThan(decline?.x ?? Infinity);
});

test('names and language are told to screen readers', async ({ page, visitor, site }) => {
  await page.goto(putPage(site, '/names.html', { lang: 'en', isLong: true }));
  await expect(page.getByRole('region', { name: 'Cookie consent' })).toBeVisible();
  await expect(page.locator('#assent-consent')).toHaveAttribute('lang', 'en');
  await visitor.control('decline').click();
  await expect(page.getByRole('button', { name: 'Cookie settings' })).toBeVisible();
  await page.goto(
    putPage(site, '/names2.html', {
      config: { banner: { layout: 'modal' }, revision: 2 },
      lang: 'en',
      isLong: true,
    }),
  );
  await expect(page.getByRole('dialog', { name: 'Cookie consent' })).toBeVisible();
});

test('focus comes back to what opened the preferences', async ({ page, visitor, site }) => {
  await page.goto(putPage(site, '/back.html', { isLong: true }));
  await visitor.control('choose').focus();
  await page.keyboard.press('Enter');
  await expect(page.getByRole('dialog')).toBeVisible();
  await page.keyboard.press('Escape');
  await expect(visitor.control('choose')).toBeFocused();
});

test('who goes on to something else right after the answer keeps the focus there', async ({
  page,
  visitor,
  site,
}) => {
  await page.goto(putPage(site, '/goes-on.html', { body: '<input id="search">', isLong: true }));
  await visitor.control('accept').focus();
  await visitor.control('accept').evaluate((button: HTMLElement) => {
    button.click();
    document.getElementById('search')?.focus();
  });
  await expect(visitor.control('reopen')).toBeVisible();
  await expect(page.locator('#search')).toBeFocused();
});

test('nothing of ours is printed', async ({ page, visitor, site }) => {
  await page.goto(putPage(site, '/print.html', { isLong: true }));
  await expect(visitor.control('accept')).toBeVisible();
  await page.emulateMedia({ media: 'print' });
  await expect(visitor.banner).toBeHidden();
});
