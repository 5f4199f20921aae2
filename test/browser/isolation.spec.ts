import { expect, test } from './site';
import { bannerOf, boxOf, control, putWidget } from './widgetPage';

const HOSTILE = `<style>
  * { all: unset !important; font-size: 60px !important }
  button { display: none !important }
  div, section, p { position: static !important; float: left !important; opacity: 0 !important }
  #assent-consent { display: none !important; transform: rotate(20deg) !important; visibility: hidden !important; opacity: 0 !important; filter: blur(9px) !important }
  #assent-consent::part(banner) { position: static !important; display: none !important; overflow: hidden !important }
  #assent-consent::part(action) { display: none !important; visibility: hidden !important; opacity: 0 !important; background: linear-gradient(90deg, lime 50%, white 50%) fixed !important; position: absolute !important; font-size: 1px !important; transform: scale(0) !important; pointer-events: none !important }
  #assent-consent::part(action):first-of-type, #assent-consent::part(action):last-child { display: none !important; color: red !important }
  #assent-consent::part(action)::after { content: "" !important; position: fixed !important; inset: 0 !important; background: red !important }
</style>`;

/** Geometry and paint of everything in the banner. */
const picture = `[...document.querySelector('#assent-consent').shadowRoot.querySelectorAll('*')].map((element) => {
  const { x, y, width, height } = element.getBoundingClientRect();
  const { color, backgroundColor, backgroundImage, fontSize, fontWeight, lineHeight, opacity, visibility, transform, position, pointerEvents } = getComputedStyle(element);
  const after = getComputedStyle(element, '::after').content;
  return { tag: element.localName, x, y, width, height, color, backgroundColor, backgroundImage, fontSize, fontWeight, lineHeight, opacity, visibility, transform, position, pointerEvents, after };
})`;

for (const layout of ['bar', 'box', 'modal'] as const) {
  test(`a hostile page changes nothing in the ${layout}`, async ({ page, site }) => {
    const config = { banner: { layout } };
    await page.goto(
      putWidget(site, '/calm.html', config, { head: '<style>body{font-family:serif}</style>' }),
    );
    await expect(control(page, 'accept')).toBeVisible();
    const calm = await page.evaluate(picture);
    await page.goto(putWidget(site, '/hostile.html', config, { head: HOSTILE }));
    await expect(control(page, 'decline')).toBeVisible();
    expect(await page.evaluate(picture)).toEqual(calm);
    expect(await boxOf(page, 'accept')).toEqual(await boxOf(page, 'decline'));
    await control(page, 'decline').click();
    await expect(bannerOf(page)).toHaveCount(0);
  });
}

test('the page is as it was, but for the scroll padding while the banner stands', async ({
  page,
  site,
}) => {
  const styles = () =>
    page.evaluate(`[...document.querySelectorAll('html, body, body *')].map((element) => [
      element.localName, element.getAttribute('style'), element.className,
      ...Object.values(element.getBoundingClientRect().toJSON()), getComputedStyle(element).font,
    ])`);
  site.put('/bare.html', '');
  const address = putWidget(site, '/outside.html');
  await page.route('**/assent.js', (route) => route.abort());
  await page.goto(address);
  const bare = (await styles()) as unknown[][];
  await page.unroute('**/assent.js');
  await page.goto(address);
  await expect(control(page, 'accept')).toBeVisible();
  await expect
    .poll(() => page.evaluate('parseInt(document.documentElement.style.scrollPaddingBottom)'))
    .toBeGreaterThan(50);
  const [, ...within] = (await styles()) as unknown[][];
  expect(within).toEqual(bare.slice(1));
  await control(page, 'decline').click();
  await expect
    .poll(() => page.evaluate('document.documentElement.getAttribute("style") || ""'))
    .toBe('');
});
