import { readFileSync } from 'node:fs';
import type { Page } from '@playwright/test';
import { gated, newPath, putPage } from './page';
import { library, MODAL, REVEAL, TRAP, turnedBy, WHEELS } from './takers';
import { expect, test } from './test';

const slides: [what: string, parts: { head?: string; body?: string }, keys: string[]][] = [
  ['reveal.js', { body: REVEAL }, ['Space']],
  ['a script at the document', { body: turnedBy('document', false) }, ['Space', 'Enter']],
  ['a script before all others', { body: turnedBy('document', true) }, ['Space', 'Enter']],
  ['a script at the window before ours', { head: turnedBy('window', true) }, ['Space', 'Enter']],
];

for (const [what, parts, keys] of slides) {
  for (const key of keys) {
    test(`slides are turned by ${what}: ${key} on a button of ours presses it`, async ({
      page,
      visitor,
      site,
    }) => {
      await page.goto(putPage(site, newPath(), { ...parts, isLong: true }));
      await expect(visitor.banner).toBeVisible();
      await visitor.control('choose').focus();
      await page.keyboard.press(key);
      const preferences = page.locator('#assent-consent [part=preferences]');
      await expect(preferences).toBeVisible();
      await page.keyboard.press('Escape');
      await expect(preferences).toHaveCount(0);
      await visitor.control('decline').focus();
      await page.keyboard.press(key);
      await expect(visitor.banner).toHaveCount(0);
      expect(await page.evaluate('assent.state().kind')).toBe('answered');
    });
  }
}

test('slides of reveal.js and a script’s own stay where they are while keys are pressed on ours', async ({
  page,
  visitor,
  site,
}) => {
  await page.goto(putPage(site, newPath(), { body: REVEAL }));
  await visitor.control('accept').focus();
  await page.keyboard.press('ArrowRight');
  await page.keyboard.press('Space');
  await expect(visitor.banner).toHaveCount(0);
  expect(await page.evaluate('turned()')).toBe(0);
});

const scrolledInside = (page: Page) =>
  page.evaluate(
    `document.querySelector('#assent-consent').shadowRoot.querySelector('.scroll').scrollTop`,
  ) as Promise<number>;

for (const [what, body] of Object.entries(WHEELS)) {
  test(`${what} takes the wheel: the preferences scroll all the same, and the page behind stays`, async ({
    page,
    visitor,
    site,
  }) => {
    await page.setViewportSize({ width: 400, height: 480 });
    await page.goto(putPage(site, newPath(), { body, isLong: true }));
    await visitor.control('choose').click();
    await expect(page.getByRole('dialog')).toBeVisible();
    await page.mouse.move(200, 240);
    await page.mouse.wheel(0, 120);
    await expect.poll(() => scrolledInside(page)).toBeGreaterThan(0);
    // Beyond its end too.
    const before = await page.evaluate('scrollY');
    for (let turn = 0; turn < 12; turn++) await page.mouse.wheel(0, 400);
    await expect.poll(() => scrolledInside(page)).toBeGreaterThan(100);
    await page.evaluate(
      'new Promise((done) => requestAnimationFrame(() => requestAnimationFrame(done)))',
    );
    expect(await page.evaluate('scrollY')).toBe(before);
    await visitor.control('save').click();
    await expect(page.getByRole('dialog')).toHaveCount(0);
    await page.mouse.wheel(0, 400);
    await expect.poll(() => page.evaluate('scrollY')).toBeGreaterThan(0);
  });
}

for (const [what, body] of [
  // darkroomengineering/lenis#449: stopped, as while a window is open, it takes every wheel.
  [
    'Lenis, stopped,',
    `${library('lenis/dist/lenis.js')}<script>new Lenis({ autoRaf: true }).stop(); window.taken = 0</script>`,
  ],
  // ether/ether.github.com#397
  ['a modal window of Radix’s kind', MODAL],
] as const) {
  test(`${what} leaves the page to nobody else: preferences scroll, are filled in and saved`, async ({
    page,
    visitor,
    site,
  }) => {
    await page.setViewportSize({ width: 400, height: 480 });
    await page.goto(putPage(site, newPath(), { body, isLong: true }));
    await visitor.control('choose').click();
    await expect(page.locator('#assent-consent [part=preferences]')).toBeVisible();
    await page.mouse.move(200, 240);
    await page.mouse.wheel(0, 120);
    await expect.poll(() => scrolledInside(page)).toBeGreaterThan(0);
    await page.locator('#assent-consent input[data-assent-category=analytics]').check();
    await visitor.control('save').click();
    await expect(visitor.banner).toHaveCount(0);
    expect(await page.evaluate('[assent.has("analytics"), taken]')).toEqual([true, 0]);
  });
}

test('focus-trap keeps a window of the site: Accept is pressed with the mouse all the same', async ({
  page,
  visitor,
  site,
}) => {
  const body = `${TRAP}${gated('counted')}`;
  await page.goto(putPage(site, newPath(), { body }));
  await expect.poll(() => page.evaluate('document.activeElement.id')).toBe('w-a');
  await visitor.control('choose').click();
  await expect(page.locator('#assent-consent [part=preferences]')).toBeVisible();
  await page.locator('#assent-consent input[data-assent-category=analytics]').check();
  await visitor.control('save').click();
  await expect(visitor.banner).toHaveCount(0);
  await expect.poll(() => visitor.ran()).toEqual(['counted']);
});

test('focus-trap keeps a window of the site: a finger presses Accept all the same', async ({
  browser,
  site,
}) => {
  const page = await browser.newPage({ hasTouch: true, isMobile: true });
  await page.goto(putPage(site, newPath(), { body: TRAP }));
  const accept = page.locator('#assent-consent [data-assent-action=accept]');
  await accept.tap();
  await expect(accept).toHaveCount(0);
  expect(await page.evaluate('assent.has("marketing")')).toBe(true);
  await page.close();
});

test('Bootstrap’s modal enforces the focus: it stays on ours once it came there', async ({
  page,
  visitor,
  site,
}) => {
  const body = `<div class="modal" id="w" tabindex="-1"><div class="modal-dialog"><div class="modal-content"><button id="w-a">Да</button></div></div></div>
    ${library('bootstrap/dist/js/bootstrap.bundle.js')}<script>new bootstrap.Modal('#w').show()</script>`;
  const head = `<style>${readFileSync('node_modules/bootstrap/dist/css/bootstrap.css', 'utf8')}</style>`;
  await page.goto(putPage(site, newPath(), { head, body }));
  await expect.poll(() => page.evaluate('document.activeElement.id')).toBe('w');
  await visitor.control('decline').focus();
  await page.keyboard.press('Shift+Tab');
  await page.keyboard.press('Enter');
  await expect(visitor.banner).toHaveCount(0);
  expect(await page.evaluate('assent.has("marketing")')).toBe(true);
});
