import type { Page } from '@playwright/test';
import { everyService } from './configured';
import { expect, test } from './test';

const openAll = (page: Page) =>
  page.evaluate('document.querySelectorAll("details").forEach((one) => { one.open = true; })');

for (const locale of ['ru-RU', 'en-GB']) {
  for (const colorScheme of ['light', 'dark'] as const) {
    for (const width of [360, 1280]) {
      test.describe(`${locale}, ${colorScheme}, ${width} px`, () => {
        test.use({ locale, colorScheme, viewport: { width, height: 740 } });
        test('axe finds nothing in the configurator', async ({ page, visitor, receiver }) => {
          await page.goto(`${receiver.origin}/configurator`);
          await page.locator('[name="operator.inn"]').fill('7718859586');
          await expect(page.locator('[aria-invalid=true]').first()).toBeVisible();
          await openAll(page);
          expect(await visitor.faults()).toEqual([]);
        });
      });
    }
  }
}

for (const [width, height] of [
  [320, 640],
  [844, 390],
] as const) {
  test.describe(`${width} × ${height} px`, () => {
    test.use({ viewport: { width, height }, colorScheme: 'dark' });
    test('with all that can stand there, nothing is too wide, and axe finds nothing', async ({
      page,
      visitor,
      receiver,
    }) => {
      test.setTimeout(60_000);
      await page.goto(`${receiver.origin}/configurator#eyJsYW5nIjoicnUi`);
      await expect(page.getByRole('alert', { name: 'прочесть не удалось' })).toBeVisible();
      expect(await visitor.faults('.damaged')).toEqual([]);
      const text = page.locator('[name=json]');
      const answers = JSON.parse(await text.inputValue());
      await text.fill(JSON.stringify({ ...answers, services: everyService, gpc: false }));
      for (const name of ['mail', 'bitrix24', 'webhook']) {
        await page.locator(`[name="server.deliveries.${name}"]`).check();
      }
      await page.getByRole('button', { name: 'Другой сервис' }).click();
      await page.locator('[name=file]').setInputFiles({
        name: 'other.json',
        mimeType: 'application/json',
        buffer: Buffer.from(JSON.stringify({ [`consent${'x'.repeat(60)}`]: 1 })),
      });
      await openAll(page);
      expect(await page.evaluate('document.documentElement.scrollWidth')).toBeLessThanOrEqual(
        width,
      );
      expect(await visitor.faults()).toEqual([]);
    });
  });
}

/** What has the focus: whether it is shown to have it, and whether the bar at the foot lies over it. */
const FOCUSED = `(() => {
  const one = document.activeElement;
  if (!one || one === document.body) return undefined;
  const bar = document.querySelector('.summary');
  const { top, bottom } = one.getBoundingClientRect();
  const style = getComputedStyle(one);
  return {
    what: one.tagName + ' ' + (one.getAttribute('name') ?? one.textContent.slice(0, 30)),
    isFrame: one.tagName === 'IFRAME',
    isShown: style.outlineStyle !== 'none' && parseFloat(style.outlineWidth) >= 2,
    isCovered: !bar.contains(one) && bottom - top < innerHeight / 2 &&
      (top < 0 || bottom > bar.getBoundingClientRect().top),
  };
})()`;

type Focused = { what: string; isFrame: boolean; isShown: boolean; isCovered: boolean };

for (const width of [360, 1280]) {
  test.describe(`${width} px, by keyboard`, () => {
    test.use({ viewport: { width, height: 740 } });
    test('every control is come by, shows it, and stays clear of the bar at the foot', async ({
      page,
      receiver,
    }) => {
      test.setTimeout(60_000);
      await page.goto(`${receiver.origin}/configurator`);
      const met: Focused[] = [];
      while (met.length < 400 && !met.at(-1)?.isFrame) {
        await page.keyboard.press('Tab');
        const focused = await page.evaluate<Focused | undefined>(FOCUSED);
        if (focused) met.push(focused);
      }
      expect(met.length).toBeGreaterThan(40);
      const faults = met.filter((one) => !one.isFrame && (!one.isShown || one.isCovered));
      expect(faults).toEqual([]);
      const names = await page.evaluate<string[]>(
        '[...document.querySelectorAll("[name]:not([type=radio])")].filter((one) => one.matches("input, select, textarea") && one.checkVisibility()).map((one) => one.name)',
      );
      expect(names.filter((name) => !met.some(({ what }) => what.endsWith(` ${name}`)))).toEqual(
        [],
      );
    });
  });
}

test('the preferences in the preview stand under nothing', async ({ page, receiver }) => {
  await page.goto(`${receiver.origin}/configurator`);
  await page.locator('[name="preview.view"]').selectOption('preferences');
  const frame = page.frameLocator('.screen iframe');
  await frame.getByRole('dialog').getByRole('switch').last().click({ trial: true });
});

test('in a low window the bar leaves the whole preview in sight', async ({ page, receiver }) => {
  await page.setViewportSize({ width: 1000, height: 640 });
  await page.goto(`${receiver.origin}/configurator`);
  await page.locator('[name="operator.email"]').focus();
  const bar = await page.locator('.summary').boundingBox();
  const foot = page.locator('.preview > .hint');
  await expect
    .poll(async () => {
      const box = await foot.boundingBox();
      return (box?.y ?? 0) + (box?.height ?? 0);
    })
    .toBeLessThanOrEqual(bar?.y ?? 0);
});
