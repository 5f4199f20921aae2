import type { Page } from '@playwright/test';
import { newPath, putPage } from './page';
import { expect, test } from './test';

/** A dialog with a button that has the focus; further dialogs may stand within. */
const dialog = (id: string, inside = '') =>
  `<dialog id="${id}"><p>Окно</p><button id="${id}-b">Да</button>${inside}</dialog>`;
const CLOSING = dialog('a', '<form method="dialog"><button id="c">Закрыть</button></form>');

const focused = (page: Page) => page.evaluate('document.activeElement.id');
const home = (page: Page) =>
  page.evaluate(
    'document.querySelector("html > #assent-consent")?.nextElementSibling === document.body',
  );

/** What covers the banner, opened before the widget runs or after the banner stands. */
const COVERS: [what: string, body: string, open: string][] = [
  ['a modal dialog', dialog('a'), 'a.showModal()'],
  ['a dialog within a dialog', dialog('a', dialog('b')), 'a.showModal(); b.showModal()'],
  ['a dialog over an earlier one', dialog('b') + dialog('a'), 'a.showModal(); b.showModal()'],
  [
    'a modal dialog in a shadow root',
    '<div id="shade"></div>',
    `shade.attachShadow({ mode: 'open' }).innerHTML = '<dialog><button>Да</button></dialog>';
     shade.shadowRoot.firstChild.showModal()`,
  ],
  [
    'a dialog whose backdrop is not drawn',
    `<style>dialog::backdrop { display: none }</style>${dialog('a')}`,
    'a.showModal()',
  ],
  [
    'a popover',
    '<div id="p" popover="manual" style="inset: 0; width: 100%; height: 100%">Акция</div>',
    'p.showPopover()',
  ],
  [
    'a dialog that is open without being modal, at the highest place',
    '<dialog id="a" style="position: fixed; inset: 0; z-index: 2147483647; width: 100%; height: 100%">Окно</dialog><style>#a { z-index: 2147483647 }</style>',
    'a.show()',
  ],
];

for (const [what, body, open] of COVERS) {
  for (const when of ['before', 'after'] as const) {
    test(`${what} opened ${when} the banner: it can be answered`, async ({
      page,
      visitor,
      site,
    }) => {
      const script = when === 'before' ? `<script>${open}</script>` : '';
      await page.goto(putPage(site, newPath(), { body: body + script }));
      await expect(visitor.control('accept')).toBeVisible();
      if (when === 'after') await page.evaluate(open);
      const before = await focused(page);
      const isModal = await page.evaluate('!!document.querySelector(":modal")');
      await visitor.control('accept').click();
      await expect(visitor.banner).toHaveCount(0);
      expect(await page.evaluate('assent.has("marketing")')).toBe(true);
      if (isModal) await expect.poll(() => focused(page)).toBe(before);
      await expect.poll(() => home(page)).toBe(true);
    });
  }
}

test('while a dialog opens and closes the focus is where the page has it, and the banner stays', async ({
  page,
  visitor,
  site,
}) => {
  await page.goto(
    putPage(site, newPath(), {
      body: `<button id="o">Открыть</button>${dialog('a', dialog('b'))}`,
    }),
  );
  await expect(visitor.control('accept')).toBeVisible();
  const inside = () => page.evaluate('document.querySelector("#assent-consent").parentNode.id');
  await page.locator('#o').focus();
  await page.evaluate('a.showModal()');
  await expect.poll(inside).toBe('a');
  expect(await focused(page)).toBe('a-b');
  await page.evaluate('b.showModal()');
  await expect.poll(inside).toBe('b');
  expect(await focused(page)).toBe('b-b');
  await page.keyboard.press('Escape');
  await expect.poll(inside).toBe('a');
  expect(await focused(page)).toBe('a-b');
  await page.keyboard.press('Escape');
  await expect.poll(() => home(page)).toBe(true);
  expect(await focused(page)).toBe('o');
  await visitor.control('decline').click();
  await expect(visitor.banner).toHaveCount(0);
});

for (const [how, gone] of [
  ['removed', 'a.remove()'],
  ['removed with what holds it', 'document.querySelector("main").remove()'],
  ['emptied', 'a.textContent = ""'],
  ['closed by its own form', 'document.querySelector("#c").click()'],
  ['replaced with the whole body', 'document.body = document.createElement("body")'],
] as const) {
  test(`a dialog that holds the banner is ${how}: the banner is not lost`, async ({
    page,
    visitor,
    site,
  }) => {
    await page.goto(putPage(site, newPath(), { body: `${CLOSING}<script>a.showModal()</script>` }));
    await expect(page.locator('#a #assent-consent')).toHaveCount(1);
    await page.evaluate(gone);
    await visitor.control('decline').click();
    await expect(visitor.banner).toHaveCount(0);
    await expect.poll(() => home(page)).toBe(true);
  });
}

test('preferences open over a dialog of the site, outlive it, and give the page back', async ({
  page,
  visitor,
  site,
}) => {
  await page.goto(
    putPage(site, newPath(), { body: `${dialog('a')}<script>a.showModal()</script>` }),
  );
  const preferences = page.locator('#assent-consent [part=preferences]');
  await visitor.control('choose').click();
  await expect(preferences).toBeVisible();
  await page.keyboard.press('Escape');
  await expect(preferences).toHaveCount(0);
  await visitor.control('choose').click();
  await page.evaluate('a.close()');
  await expect(preferences).toBeVisible();
  await visitor.control('save').click();
  await expect(preferences).toHaveCount(0);
  await expect(visitor.control('reopen')).toBeVisible();
  expect(await page.evaluate('assent.has("marketing")')).toBe(false);
});

test('a modal banner stands before a dialog that opens later, and gives the focus back to it', async ({
  page,
  visitor,
  site,
}) => {
  const config = { banner: { layout: 'modal' } } as const;
  await page.goto(putPage(site, newPath(), { config, body: dialog('a') }));
  await expect(visitor.control('accept')).toBeVisible();
  await page.evaluate('a.showModal()');
  await visitor.control('decline').click();
  await expect(visitor.banner).toHaveCount(0);
  await expect.poll(() => focused(page)).toBe('a-b');
});

for (const [what, style] of [
  [
    'a grid',
    'html { display: grid; grid-template-columns: 1fr 1fr; grid-auto-rows: 1fr; gap: 90px }',
  ],
  ['a flex row', 'html { display: flex; justify-content: center; gap: 90px }'],
  ['moved by transform', 'html { transform: translate(0) }'],
  ['announced to change', 'html { will-change: transform }'],
  ['contained', 'html { contain: paint }'],
  [
    'with a dark backdrop for all',
    '::backdrop { background: rgb(1 2 3) !important; display: block !important }',
  ],
] as const) {
  test(`on a root that is ${what} the banner stands in the window and moves nothing`, async ({
    page,
    visitor,
    site,
  }) => {
    const address = putPage(site, newPath(), { head: `<style>${style}</style>`, isLong: true });
    const place = () => page.evaluate('JSON.stringify(document.body.getBoundingClientRect())');
    await page.route('**/assent.js', (route) => route.abort());
    await page.goto(address);
    const bare = await place();
    await page.unroute('**/assent.js');
    await page.goto(address);
    await expect(visitor.control('accept')).toBeInViewport();
    expect(await place()).toBe(bare);
    const backdrop =
      'getComputedStyle(document.querySelector("#assent-consent"), "::backdrop").display';
    expect(await page.evaluate(backdrop)).toBe('none');
    await page.mouse.wheel(0, 400);
    await visitor.control('decline').click();
    await expect(visitor.banner).toHaveCount(0);
  });
}

/** Pages that lay something over all else, again and again; `open` lays one more there. */
const LAYERS: [what: string, body: string, open: string][] = [
  // scttcper/ngx-toastr#1053: since Angular 21 each of its overlays is a popover.
  [
    'overlays that are popovers, on a root that is fixed',
    `<style>.fixed { position: fixed; width: 100%; overflow-y: scroll } .overlay { background: none; border: 0; padding: 0; position: fixed; inset: 0; width: 100%; height: 100%; pointer-events: none } .overlay > * { position: fixed; inset: 0; pointer-events: auto }</style>
     <script>window.lay = () => { const one = document.createElement('div'); one.className = 'overlay'; one.popover = 'manual'; one.innerHTML = '<div role="dialog" aria-modal="true"><button>Да</button></div>';
       document.body.append(one); one.showPopover(); document.documentElement.className = 'fixed'; one.querySelector('button').focus() }</script>`,
    'lay()',
  ],
  // nilbuild/driver.js#593: while it shows the page around, nothing else on it can be pressed.
  [
    'a tour that lets nothing be pressed, with dialogs in its steps',
    `<style>.driver-active * { pointer-events: none } .tour, .tour * { pointer-events: auto }</style>
     <div class="tour" style="position: fixed; inset: 0; z-index: 1000000000"><button>Дальше</button></div>${dialog('a')}${dialog('b')}
     <script>document.body.className = 'driver-active'</script>`,
    '(a.open ? b : a).showModal()',
  ],
];

for (const [what, body, open] of LAYERS) {
  test(`${what}: banner and preferences can be used above each`, async ({
    page,
    visitor,
    site,
  }) => {
    await page.goto(putPage(site, newPath(), { body, isLong: true }));
    await expect(visitor.banner).toBeVisible();
    await page.evaluate(open);
    await visitor.control('choose').click();
    const preferences = page.locator('#assent-consent [part=preferences]');
    await expect(preferences).toBeVisible();
    await page.keyboard.press('Escape');
    await expect(preferences).toHaveCount(0);
    await page.evaluate(open);
    await visitor.control('decline').click();
    await expect(visitor.banner).toHaveCount(0);
    expect(await page.evaluate('assent.state().kind')).toBe('answered');
  });
}
