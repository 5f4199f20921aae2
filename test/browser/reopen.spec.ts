import type { Page } from '@playwright/test';
import type { BannerConfig } from '../../src/core/bannerConfig';
import { newPath, putPage } from './page';
import type { Site } from './site';
import { expect, test } from './test';
import type { Visitor } from './visitor';

const PHONE = { width: 390, height: 700 };
const BAR =
  'position: fixed; bottom: 0; left: 0; right: 0; height: 56px; display: flex; background: gold';
const LINKS = '<a id="call" href="#called" style="padding: 16px">Позвонить</a>';
const bar = (style = BAR, inside = LINKS) => `<div id="bar" style="${style}">${inside}</div>`;

/** An answered page on a phone. */
async function answered(
  { page, visitor, site }: { page: Page; visitor: Visitor; site: Site },
  body: string,
  banner: BannerConfig = {},
  head = '',
) {
  await page.setViewportSize(PHONE);
  await page.goto(putPage(site, newPath(), { config: { banner }, head, body, isLong: true }));
  await visitor.control('decline').click();
  await expect(visitor.control('reopen')).toBeVisible();
}

/** Presses the middle of the page's link, as a thumb does: whatever lies there takes it. */
async function presses(page: Page, id = 'call') {
  const box = await page.locator(`#${id}`).boundingBox();
  if (!box) throw new Error(`#${id} is not drawn.`);
  await page.mouse.click(box.x + box.width / 2, box.y + box.height / 2);
}

/** Where the button's middle is: from the left, and from the foot of the window. */
const middle = (visitor: Visitor) =>
  visitor.control('reopen').evaluate((button) => {
    const { x, y, width, height } = button.getBoundingClientRect();
    return { x: x + width / 2, up: innerHeight - y - height / 2 };
  });

const up = async (visitor: Visitor) => (await middle(visitor)).up;

/** What pages keep at the corner, each with a link `call` in it. */
const FIXED: [what: string, body: string, head?: string][] = [
  ['a bar at the foot', bar()],
  [
    'a bar within a bar',
    `<div style="position: fixed; inset: auto 0 0">${bar('height: 56px')}</div>`,
  ],
  [
    'a bar that sticks',
    `<div style="height: 1600px"></div>${bar('position: sticky; bottom: 0; height: 56px; background: gold')}`,
  ],
  [
    'a bar of an app that fills the window',
    `<div style="position: fixed; inset: 0; overflow: auto">${bar(BAR.replace('fixed', 'absolute'))}</div>`,
  ],
  [
    'a round button in the corner',
    bar(
      'position: fixed; bottom: 10px; left: 10px; width: 60px; height: 60px',
      LINKS.replace('16px', '20px 0').replace('Позвонить', 'Зов'),
    ),
  ],
  [
    'two bars, one on the other',
    bar() +
      bar(
        BAR.replace('bottom: 0', 'bottom: 56px'),
        '<a href="#x" style="padding: 16px">Чат</a>',
      ).replace('id="bar"', ''),
  ],
  [
    'a bar in a shadow root',
    `<div id="shade"></div><script>shade.attachShadow({ mode: 'open' }).innerHTML = \`${bar()}\`</script>`,
  ],
];

for (const [what, body] of FIXED) {
  test(`above ${what}: what the page has there can be pressed, and the preferences open`, async ({
    page,
    visitor,
    site,
  }) => {
    await answered({ page, visitor, site }, body);
    await expect.poll(() => up(visitor)).toBeGreaterThan(70);
    await presses(page);
    await expect(page).toHaveURL(/#called$/);
    await visitor.control('reopen').click();
    await expect(page.locator('[part=preferences]')).toBeVisible();
  });
}

test('a bar that comes late, grows, goes and turns with the phone is given way to each time', async ({
  page,
  visitor,
  site,
}) => {
  await answered({ page, visitor, site }, '<div id="slot"></div>');
  const ground = await up(visitor);
  await page.evaluate(
    (html) => {
      document.body.insertAdjacentHTML('beforeend', html);
    },
    bar(`${BAR}; transition: transform 0.1s; transform: translateY(60px)`),
  );
  await page.evaluate('bar.style.transform = ""');
  await expect.poll(() => up(visitor)).toBeGreaterThan(70);
  await page.evaluate('bar.style.height = "120px"');
  await expect.poll(() => up(visitor)).toBeGreaterThan(130);
  await page.setViewportSize({ width: PHONE.height, height: PHONE.width });
  await expect.poll(() => up(visitor)).toBeGreaterThan(130);
  await page.evaluate('bar.hidden = true; bar.style.display = "none"');
  await expect.poll(() => up(visitor)).toBe(ground);
});

test('a bar that a style sheet of a later class shows is seen', async ({ page, visitor, site }) => {
  const head =
    '<style>#bar { display: none !important } .scrolled #bar { display: flex !important }</style>';
  await answered({ page, visitor, site }, bar(), {}, head);
  const ground = await up(visitor);
  await page.evaluate('document.body.classList.add("scrolled")');
  await expect.poll(() => up(visitor)).toBeGreaterThan(ground + 40);
});

/** Bars that come without a class, a style or a node that changes in the page: what stands there, and what brings them. */
const UNTOLD: [what: string, body: string, act: string, head?: string][] = [
  [
    'an attribute of the site’s own',
    bar(),
    'bar.dataset.state = "open"',
    '<style>#bar:not([data-state=open]) { display: none !important }</style>',
  ],
  [
    'a box that is ticked',
    `<input type="checkbox" id="tick">${bar()}`,
    'tick.click()',
    '<style>#tick:not(:checked) ~ #bar { display: none !important }</style>',
  ],
  [
    'a dialog that is not modal',
    bar(BAR.replace('display: flex', 'margin: 0; width: auto; border: 0; padding: 0')).replaceAll(
      'div',
      'dialog',
    ),
    'bar.show()',
  ],
  [
    'a popover',
    bar(BAR.replace('display: flex', 'margin: 0; width: auto; border: 0; inset: auto 0 0')).replace(
      '>',
      ' popover="manual">',
    ),
    'bar.showPopover()',
  ],
  [
    'an animation of a script',
    bar(`${BAR}; transform: translateY(80px)`),
    'bar.animate([{ transform: "none" }], { duration: 400, fill: "forwards" })',
  ],
  [
    'a component that draws late in its root',
    '<div id="shade"></div><script>shade.attachShadow({ mode: "open" })</script>',
    `shade.shadowRoot.innerHTML = ${JSON.stringify(bar())}`,
  ],
  [
    'a rule that a script adds',
    `<style id="rules"></style>${bar(BAR.replace('flex', 'none'))}`,
    'rules.sheet.insertRule("#bar { display: flex !important }")',
  ],
];

for (const [what, body, act, head] of UNTOLD) {
  test(`a bar brought by ${what} is given way to`, async ({ page, visitor, site }) => {
    await answered({ page, visitor, site }, body, {}, head);
    expect(await up(visitor)).toBeLessThan(50);
    await page.evaluate(act);
    await expect.poll(() => up(visitor)).toBeGreaterThan(70);
  });
}

test('on a page that zooms itself it goes as far as it has to', async ({ page, visitor, site }) => {
  const side = 'position: fixed; inset: 0 auto 0 0; width: 60px';
  const links =
    '<a id="call" href="#called" style="display: block; height: 30px">Раздел</a>'.repeat(16);
  const head = '<style>html { zoom: 1.5 }</style>';
  await answered({ page, visitor, site }, `<nav style="${side}">${links}</nav>`, {}, head);
  await expect.poll(async () => (await middle(visitor)).x).toBeGreaterThan(PHONE.width / 2);
  expect((await middle(visitor)).x).toBeLessThan(PHONE.width);
});

test('where its side is full of links the button goes to the other one', async ({
  page,
  visitor,
  site,
}) => {
  const side = 'position: fixed; inset: 0 auto 0 0; width: 120px';
  const links =
    '<a id="call" href="#called" style="display: block; height: 50px">Раздел</a>'.repeat(14);
  await answered({ page, visitor, site }, `<nav style="${side}">${links}</nav>`);
  await expect.poll(async () => (await middle(visitor)).x).toBeGreaterThan(PHONE.width / 2);
});

test('what scrolls with the page, lets presses through or is only ground moves nothing', async ({
  page,
  visitor,
  site,
}) => {
  const body = `<div style="position: fixed; inset: 0; z-index: -1; background: linen"></div>
    <div style="position: fixed; inset: auto 0 0; height: 90px; pointer-events: none"></div>
    <p style="position: relative">Текст страницы</p>`;
  await answered({ page, visitor, site }, body);
  const ground = await up(visitor);
  await page.evaluate((html) => {
    document.body.insertAdjacentHTML('beforeend', html);
  }, bar());
  await expect.poll(() => up(visitor)).not.toBe(ground);
  expect(ground).toBeLessThan(50);
});

test('the owner names side and offset, and a style sheet moves it further', async ({
  page,
  visitor,
  site,
}) => {
  await answered({ page, visitor, site }, '', { reopen: { side: 'right', offset: 72 } });
  const placed = await middle(visitor);
  expect(placed.x).toBeGreaterThan(PHONE.width - 60);
  expect(placed.up).toBeGreaterThan(72);
  expect(placed.up).toBeLessThan(110);
  await page.addStyleTag({
    content: ':root { --assent-reopen-x: 100px; --assent-reopen-y: 200px }',
  });
  const moved = await middle(visitor);
  expect([moved.x - placed.x, moved.up - placed.up]).toEqual([-88, 128]);
});

test('the owner may have no button at all', async ({ page, visitor, site }) => {
  await page.goto(putPage(site, newPath(), { config: { banner: { reopen: 'none' } } }));
  await visitor.control('decline').click();
  await expect(visitor.banner).toHaveCount(0);
  await expect(visitor.control('reopen')).toHaveCount(0);
});
