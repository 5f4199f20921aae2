import { chromium } from '@playwright/test';
import { SWITCHED_OFF } from '../../src/audit/switchedOff';
import { ensureChromium } from './chromium';
import { newPath, OWN_FORM, putPage } from './page';
import { expect, test } from './test';

/** How large words of ours are, in CSS pixels. */
const sizes = `(() => {
  const ours = document.querySelector('#assent-consent').shadowRoot;
  const sizeOf = (node) => Math.round(parseFloat(getComputedStyle(node).fontSize));
  const all = {
    banner: ours.querySelector('[part~=banner] button'),
    consent: document.querySelector('.assent-consent'),
    field: document.querySelector('.assent-input'),
    button: document.querySelector('.assent-submit'),
    error: document.querySelector('.assent-field .assent-say'),
    placeholder: document.querySelector('.assent-placeholder').shadowRoot.querySelector('p'),
  };
  return Object.fromEntries(Object.entries(all).map(([name, node]) => [name, sizeOf(node)]));
})()`;

const body = `${OWN_FORM}<iframe title="Видео" data-assent-service="video" data-assent-src="https://video.example/1"></iframe>`;
const usual = { banner: 15, consent: 14, field: 16, button: 16, error: 14, placeholder: 16 };

for (const [what, css] of [
  ['as it comes', ''],
  ['with a root at 62.5%', 'html { font-size: 62.5% }'],
  ['with a root in pixels', 'html, body { font-size: 10px }'],
] as const) {
  test(`a reader’s own size is ours too, on a page ${what}`, async ({ site, receiver }) => {
    // Two browsers have to be started.
    test.slow();
    const url = putPage(site, newPath(), { from: receiver, head: `<style>${css}</style>`, body });
    const measured = [];
    for (const size of [16, 32]) {
      const browser = await chromium.launch({
        executablePath: ensureChromium(),
        args: ['--no-sandbox', `--blink-settings=defaultFontSize=${size}`, SWITCHED_OFF],
      });
      const page = await browser.newPage({ locale: 'ru-RU' });
      await page.goto(url);
      await page.locator('.assent-submit').click();
      await expect(page.locator('.assent-field .assent-say').first()).toBeVisible();
      await expect(page.locator('.assent-placeholder p').first()).toBeVisible();
      measured.push(await page.evaluate(sizes));
      // Nothing lies beyond the window's edge, however large the words.
      await page.setViewportSize({ width: 360, height: 740 });
      const beyond = await page
        .locator('.assent-form *, #assent-consent [part=banner] *')
        .evaluateAll((all) =>
          all
            .filter((node) => node.getBoundingClientRect().right > innerWidth)
            // The unseen input is cut off where it stands.
            .filter((node) => !node.matches('[name=assent_more]'))
            .map((node) => node.outerHTML.slice(0, 80)),
        );
      expect(beyond).toEqual([]);
      await browser.close();
    }
    const large = { banner: 30, consent: 28, field: 32, button: 32, error: 28, placeholder: 32 };
    expect(measured[0]).toEqual(usual);
    expect(measured[1]).toEqual({ ...large, banner: expect.any(Number) });
    expect((measured[1] as typeof large).banner).toBeGreaterThanOrEqual(26);
  });
}

test('a page that changes its root’s size, to zoom or for a unit of its own, changes none of ours', async ({
  page,
  site,
  receiver,
}) => {
  await page.goto(putPage(site, newPath(), { from: receiver, body }));
  await page.locator('.assent-submit').click();
  await expect(page.locator('.assent-field .assent-say').first()).toBeVisible();
  await expect(page.locator('.assent-placeholder p').first()).toBeVisible();
  // theopenco/llmchat#113, templatical/sdk#209, Hassenamri005/chatbot-widget-ui#5
  for (const css of ['62.5% !important', '8px', '50px']) {
    await page.addStyleTag({ content: `html { font-size: ${css} }` });
    expect(await page.evaluate(sizes), css).toEqual(usual);
  }
});
