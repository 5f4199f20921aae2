import type { BannerConfig } from '../../src/core/bannerConfig';
import { putPage } from './page';
import { expect, test } from './test';
import { drawn, vitalsOf } from './vitals';

const PLACES: [BannerConfig, (box: DOMRect) => boolean][] = [
  [{}, (box) => box.bottom > 700 && box.width > 900],
  [{ layout: 'bar', position: 'top' }, (box) => box.top < 20 && box.width > 900],
  [{ layout: 'box', position: 'left' }, (box) => box.left < 20 && box.bottom > 700],
  [{ layout: 'box', position: 'right' }, (box) => box.right > 1250 && box.bottom > 700],
  [{ layout: 'modal' }, (box) => Math.abs(box.left + box.right - 1280) < 4 && box.top > 100],
];

for (const [banner, isThere] of PLACES) {
  test(`${JSON.stringify(banner)} stands in its place, accept and decline alike`, async ({
    page,
    visitor,
    site,
  }) => {
    await page.goto(putPage(site, '/place.html', { config: { banner }, isLong: true }));
    const box = await visitor.banner.evaluate((element) =>
      element.getBoundingClientRect().toJSON(),
    );
    expect(isThere(box), JSON.stringify(box)).toBe(true);
    expect(await visitor.boxOf('accept')).toEqual(await visitor.boxOf('decline'));
    const looks = await visitor.banner.evaluate((element) =>
      [...element.querySelectorAll('[part=action]')].map((button) => {
        const { color, backgroundColor, font, borderRadius } = getComputedStyle(button);
        return { color, backgroundColor, font, borderRadius };
      }),
    );
    expect(looks[0]).toEqual(looks[1]);
  });
}

test('a modal banner stops scrolling, and lets go when answered, closed or taken out', async ({
  page,
  visitor,
  site,
}) => {
  const address = putPage(site, '/modal.html', {
    config: { banner: { layout: 'modal' } },
    isLong: true,
  });
  const scroll = async () => {
    await page.mouse.move(640, 700);
    // The page hears nothing of a wheel that turns over what is ours.
    await page.mouse.wheel(0, 400);
    await drawn(page);
    await drawn(page);
    return page.evaluate('scrollY');
  };
  const ways = [
    () => visitor.control('decline').click(),
    () => page.keyboard.press('Escape'),
    () => page.evaluate("document.querySelector('#assent-consent').shadowRoot.replaceChildren()"),
  ];
  for (const leave of ways) {
    await page.context().clearCookies();
    await page.goto(address);
    await expect(visitor.banner).toBeFocused();
    await expect
      .poll(() => page.evaluate('document.documentElement.style.overflow'))
      .toBe('hidden');
    expect(await scroll()).toBe(0);
    await leave();
    await expect(visitor.banner).toHaveCount(0);
    await expect.poll(scroll).toBeGreaterThan(0);
    expect(await page.evaluate('document.documentElement.style.overflow')).toBe('');
  }
  expect(await page.evaluate('document.cookie')).toBe('');
});

test('configured colours and theme are painted', async ({ page, visitor, site }) => {
  const colors = {
    surface: '#102030',
    ink: '#ffffff',
    'action-surface': '#ffcc00',
    'action-ink': '#000000',
  };
  await page.goto(
    putPage(site, '/colors.html', { config: { banner: { theme: 'dark', colors } }, isLong: true }),
  );
  await expect(visitor.banner).toHaveCSS('background-color', 'rgb(16, 32, 48)');
  await expect(visitor.control('decline')).toHaveCSS('background-color', 'rgb(255, 204, 0)');
  await expect(visitor.control('accept')).toHaveCSS('background-color', 'rgb(255, 204, 0)');
});

test('the page’s font is followed, its size is not', async ({ page, visitor, site }) => {
  const head = '<style>html{font-size:40px}body{font:50px Georgia,serif}</style>';
  await page.goto(putPage(site, '/font.html', { head, isLong: true }));
  await expect(visitor.banner).toHaveCSS('font-family', /Georgia/);
  await expect(visitor.banner).toHaveCSS('font-size', '15px');
});

test('nothing shifts, and nothing of ours is the largest paint', async ({
  page,
  visitor,
  site,
}) => {
  await page.goto(
    putPage(site, '/vitals.html', {
      body: '<p style="font-size:32px">Мастер приезжает в день обращения, смотрит, называет цену до начала работ и чинит за один визит, с запасными частями.</p>',
      isLong: true,
    }),
  );
  await expect(visitor.control('accept')).toBeVisible();
  const { shift, largest } = await vitalsOf(page);
  expect({ shift, largest: largest.at(-1) }).toEqual({ shift: 0, largest: 'p' });
});

test('axe finds nothing in any layout, look and theme', async ({ page, visitor, site }) => {
  test.setTimeout(90_000);
  for (const colorScheme of ['light', 'dark'] as const) {
    for (const look of ['plain', 'soft', 'contrast'] as const) {
      for (const layout of ['bar', 'box', 'modal'] as const) {
        await page.emulateMedia({ colorScheme, reducedMotion: 'reduce' });
        await page.context().clearCookies();
        await page.goto(
          putPage(site, '/axe-looks.html', { config: { banner: { layout, look } }, isLong: true }),
        );
        await expect(visitor.control('accept')).toBeVisible();
        expect(await visitor.faults('#assent-consent'), `${layout} ${look} ${colorScheme}`).toEqual(
          [],
        );
      }
      // The banner before it was a modal: the preferences take its place.
      await visitor.control('choose').click();
      await expect(page.locator('#assent-consent [part=preferences]')).toBeVisible();
      await expect(visitor.banner).toHaveCount(0);
      expect(await visitor.faults('#assent-consent'), `preferences ${look} ${colorScheme}`).toEqual(
        [],
      );
    }
  }
});
