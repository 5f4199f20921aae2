import { putPage } from './page';
import { expect, test } from './test';

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
  test(`a hostile page changes nothing in the ${layout}`, async ({ page, visitor, site }) => {
    const config = { banner: { layout } };
    // In the browser's own font, as the hostile page leaves it: whatever this machine has for it.
    await page.goto(putPage(site, '/calm.html', { config, isLong: true }));
    await expect(visitor.control('accept')).toBeVisible();
    const calm = await page.evaluate(picture);
    await page.goto(putPage(site, '/hostile.html', { config, head: HOSTILE, isLong: true }));
    await expect(visitor.control('decline')).toBeVisible();
    expect(await page.evaluate(picture)).toEqual(calm);
    expect(await visitor.boxOf('accept')).toEqual(await visitor.boxOf('decline'));
    await visitor.control('decline').click();
    await expect(visitor.banner).toHaveCount(0);
  });
}

test('the page is as it was, but for the scroll padding while the banner stands', async ({
  page,
  visitor,
  site,
}) => {
  const styles = () =>
    page.evaluate(`[...document.querySelectorAll('html, body, body *')].map((element) => [
      element.localName, element.getAttribute('style'), element.className,
      ...Object.values(element.getBoundingClientRect().toJSON()), getComputedStyle(element).font,
    ])`);
  site.put('/bare.html', '');
  const address = putPage(site, '/outside.html', { isLong: true });
  await page.route('**/assent.js', (route) => route.abort());
  await page.goto(address);
  const bare = (await styles()) as unknown[][];
  await page.unroute('**/assent.js');
  await page.goto(address);
  await expect(visitor.control('accept')).toBeVisible();
  await expect
    .poll(() => page.evaluate('parseInt(document.documentElement.style.scrollPaddingBottom)'))
    .toBeGreaterThan(50);
  const [, ...within] = (await styles()) as unknown[][];
  expect(within).toEqual(bare.slice(1));
  await visitor.control('decline').click();
  await expect
    .poll(() => page.evaluate('document.documentElement.getAttribute("style") || ""'))
    .toBe('');
});
