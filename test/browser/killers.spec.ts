import type { Page } from '@playwright/test';
import { gated, newPath, putPage } from './page';
import { expect, test } from './test';

/** How a page’s script or an extension gets rid of banners; `taken` counts. */
const killers: Record<string, string> = {
  'on sight': `new MutationObserver(kill).observe(document, { childList: true, subtree: true }); kill();`,
  'on sight, from a list of ids': `new MutationObserver((changes) => changes.forEach(({ addedNodes }) => addedNodes.forEach((node) => /consent|cookie/.test(node.id) && kill()))).observe(document.documentElement, { childList: true }); kill();`,
  'every now and then': 'setInterval(kill, 100)',
};

const kill = `window.taken = 0; const kill = () => {
  const host = document.querySelector('#assent-consent');
  if (host) { host.remove(); taken++; }
};`;

const taken = (page: Page) => page.evaluate('taken') as Promise<number>;

for (const [how, code] of Object.entries(killers)) {
  test(`banners are taken out ${how}: ours comes back a few times, then no more, and what is gated stays so`, async ({
    page,
    visitor,
    site,
  }) => {
    await page.goto(putPage(site, newPath(), { body: gated('counted') }));
    await expect(visitor.banner).toBeVisible();
    await page.clock.install();
    await page.evaluate(`{ ${kill} ${code} }`);
    await page.clock.runFor(1);
    for (let round = 0; round < 8; round++) {
      await page.clock.runFor(2000);
      // What puts it back is a file, which does not go by the clock.
      await page.evaluate(() => fetch('/dist/assent.js').then((answer) => answer.text()));
    }
    await page.clock.runFor(10_000);
    const times = await taken(page);
    expect(times).toBeGreaterThan(3);
    expect(times).toBeLessThan(10);
    await page.clock.runFor(10_000);
    expect(await taken(page)).toBe(times);
    await expect(page.locator('#assent-consent')).toHaveCount(0);
    expect(await visitor.ran()).toEqual([]);
    // Its own way to choose is still there for the page.
    await page.evaluate('void assent.accept()');
    await page.clock.runFor(2000);
    await expect.poll(() => visitor.ran()).toEqual(['counted']);
  });
}

test('banners are taken out of an open dialog on sight: the page stays awake', async ({
  page,
  visitor,
  site,
}) => {
  const body = `<dialog id="shop"><p>Скидка</p></dialog>${gated('counted')}`;
  await page.goto(putPage(site, newPath(), { body }));
  await expect(visitor.banner).toBeVisible();
  await page.evaluate('shop.showModal()');
  await expect(page.locator('dialog #assent-consent')).toHaveCount(1);
  await page.evaluate(`{ ${kill} ${killers['on sight']} }`);
  await expect.poll(() => taken(page)).toBeGreaterThan(3);
  expect(await visitor.ran()).toEqual([]);
});

test('banners are emptied on sight: the page stays awake, and what is gated stays so', async ({
  page,
  visitor,
  site,
}) => {
  await page.goto(putPage(site, newPath(), { body: gated('counted') }));
  await expect(visitor.banner).toBeVisible();
  await page.evaluate(`{
    const { shadowRoot } = document.querySelector('#assent-consent');
    const empty = () => shadowRoot.querySelector('[part=banner]')?.remove();
    new MutationObserver(empty).observe(shadowRoot, { childList: true, subtree: true });
    empty();
  }`);
  await expect(visitor.banner).toHaveCount(0);
  expect(await visitor.ran()).toEqual([]);
});

/** How others leave the host in the page and keep it out of sight. */
const hiders: Record<string, string> = {
  'its own style': "host.style.setProperty('display', 'none', 'important')",
  'what closes popovers': "if (host.matches(':popover-open')) host.hidePopover()",
  'an empty copy in its place': 'if (host.shadowRoot) host.replaceWith(host.cloneNode())',
};

for (const [how, hide] of Object.entries(hiders)) {
  test(`the banner is kept out of sight by ${how}: the page stays awake, and what is gated so`, async ({
    page,
    visitor,
    site,
  }) => {
    await page.goto(putPage(site, newPath(), { body: gated('counted') }));
    await expect(visitor.banner).toBeVisible();
    await page.evaluate(`{
      const hide = () => { const host = document.querySelector('#assent-consent'); if (host) { ${hide} } };
      new MutationObserver(hide).observe(document, { childList: true, subtree: true });
      hide();
      document.body.append('');
    }`);
    expect(await page.evaluate('1 + 1')).toBe(2);
    expect(await visitor.ran()).toEqual([]);
    await page.evaluate('void assent.accept()');
    await expect.poll(() => visitor.ran()).toEqual(['counted']);
  });
}

test('a page draws itself anew, twenty times in its life: the banner is there after each', async ({
  page,
  visitor,
  site,
}) => {
  await page.goto(putPage(site, newPath()));
  await expect(visitor.banner).toBeVisible();
  await page.clock.install();
  for (let round = 0; round < 20; round++) {
    await page.evaluate(`document.querySelector('#assent-consent').remove()`);
    await expect
      .poll(async () => {
        await page.clock.runFor(4096);
        return visitor.banner.count();
      })
      .toBe(1);
    await page.clock.runFor(61_000);
  }
  await expect(visitor.banner).toBeVisible();
});

test('taken away by the page itself: destroy() is the end, even when a killer was at work', async ({
  page,
  visitor,
  site,
}) => {
  await page.goto(putPage(site, newPath()));
  await expect(visitor.banner).toBeVisible();
  await page.clock.install();
  await page.evaluate(`document.querySelector('#assent-consent').remove()`);
  await page.evaluate('assent.destroy()');
  await page.evaluate(() => fetch('/dist/assent.js').then((answer) => answer.text()));
  await page.clock.runFor(10_000);
  await expect(page.locator('#assent-consent,[part=banner]')).toHaveCount(0);
});
