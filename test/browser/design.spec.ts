import { readFileSync } from 'node:fs';
import type { BannerConfig } from '../../src/core/config';
import { expect, test } from './site';
import { drawn, vitalsOf } from './vitals';
import { bannerOf, boxOf, control, putWidget } from './widgetPage';

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
    site,
  }) => {
    await page.goto(putWidget(site, '/place.html', { banner }));
    const box = await bannerOf(page).evaluate((element) =>
      element.getBoundingClientRect().toJSON(),
    );
    expect(isThere(box), JSON.stringify(box)).toBe(true);
    expect(await boxOf(page, 'accept')).toEqual(await boxOf(page, 'decline'));
    const looks = await bannerOf(page).evaluate((element) =>
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
  site,
}) => {
  const address = putWidget(site, '/modal.html', { banner: { layout: 'modal' } });
  const scroll = async () => {
    await page.mouse.move(640, 700);
    const turns = await page.evaluate('turns');
    await page.mouse.wheel(0, 400);
    await page.waitForFunction(`turns > ${turns}`);
    await drawn(page);
    return page.evaluate('scrollY');
  };
  const ways = [
    () => control(page, 'decline').click(),
    () => page.keyboard.press('Escape'),
    () => page.evaluate("document.querySelector('#assent-consent').shadowRoot.replaceChildren()"),
  ];
  for (const leave of ways) {
    await page.context().clearCookies();
    await page.goto(address);
    await expect(bannerOf(page)).toBeFocused();
    await page.evaluate("window.turns = 0; addEventListener('wheel', () => { turns += 1 })");
    // The browser knows of a listener for the wheel from the next frame on.
    await drawn(page);
    expect(await scroll()).toBe(0);
    await leave();
    await expect(bannerOf(page)).toHaveCount(0);
    await expect.poll(scroll).toBeGreaterThan(0);
    expect(await page.evaluate('document.documentElement.style.overflow')).toBe('');
  }
  expect(await page.evaluate('document.cookie')).toBe('');
});

test('configured colours and theme are painted', async ({ page, site }) => {
  const colors = {
    surface: '#102030',
    ink: '#ffffff',
    'action-surface': '#ffcc00',
    'action-ink': '#000000',
  };
  await page.goto(putWidget(site, '/colors.html', { banner: { theme: 'dark', colors } }));
  await expect(bannerOf(page)).toHaveCSS('background-color', 'rgb(16, 32, 48)');
  await expect(control(page, 'decline')).toHaveCSS('background-color', 'rgb(255, 204, 0)');
  await expect(control(page, 'accept')).toHaveCSS('background-color', 'rgb(255, 204, 0)');
});

test('the page’s font is followed, its size is not', async ({ page, site }) => {
  const head = '<style>html{font-size:40px}body{font:50px Georgia,serif}</style>';
  await page.goto(putWidget(site, '/font.html', {}, { head }));
  await expect(bannerOf(page)).toHaveCSS('font-family', /Georgia/);
  await expect(bannerOf(page)).toHaveCSS('font-size', '15px');
});

test('nothing shifts, and nothing of ours is the largest paint', async ({ page, site }) => {
  await page.goto(
    putWidget(
      site,
      '/vitals.html',
      {},
      {
        body: '<p style="font-size:32px">Мастер приезжает в день обращения, смотрит, называет цену до начала работ и чинит за один визит, с запасными частями.</p>',
      },
    ),
  );
  await expect(control(page, 'accept')).toBeVisible();
  const { shift, largest } = await vitalsOf(page);
  expect({ shift, largest: largest.at(-1) }).toEqual({ shift: 0, largest: 'p' });
});

test('axe finds nothing in any layout, look and theme', async ({ page, site }) => {
  test.setTimeout(90_000);
  const axe = readFileSync('node_modules/axe-core/axe.min.js', 'utf8');
  const problems = () =>
    page.evaluate(
      "axe.run(document.querySelector('#assent-consent')).then(({ violations }) => violations.map(({ id, nodes }) => [id, nodes.map((node) => node.html)]))",
    );
  for (const colorScheme of ['light', 'dark'] as const) {
    for (const look of ['plain', 'soft', 'contrast'] as const) {
      for (const layout of ['bar', 'box', 'modal'] as const) {
        await page.emulateMedia({ colorScheme, reducedMotion: 'reduce' });
        await page.context().clearCookies();
        await page.goto(putWidget(site, '/axe-looks.html', { banner: { layout, look } }));
        await expect(control(page, 'accept')).toBeVisible();
        await page.evaluate(axe);
        expect(await problems(), `${layout} ${look} ${colorScheme}`).toEqual([]);
      }
      // The banner before it was a modal: the preferences take its place.
      await control(page, 'choose').click();
      await expect(page.locator('#assent-consent [part=preferences]')).toBeVisible();
      await expect(bannerOf(page)).toHaveCount(0);
      expect(await problems(), `preferences ${look} ${colorScheme}`).toEqual([]);
    }
  }
});
