import { gated, putPage } from '../browser/page';
import { TRAP, turnedBy, WHEELS } from '../browser/takers';
import { expect, test } from './test';

const action = (name: string) => ({ css: `[data-assent-action="${name}"]` });
const preferences = { css: 'dialog[part~="preferences"]' };

for (const key of ['Space', 'Enter'] as const) {
  for (const [where, parts] of [
    ['document', { body: turnedBy('document', true) }],
    ['window, before ours', { head: turnedBy('window', true) }],
  ] as const) {
    test(`slides take ${key} at the ${where}: it presses a button of ours, once`, async ({
      visitor,
      site,
    }) => {
      await visitor.go(putPage(site, '/taken.html', parts));
      await visitor.sees(action('choose'));
      await visitor.ask(() => {
        const root = document.querySelector('#assent-consent')?.shadowRoot;
        const button = root?.querySelector<HTMLElement>('[data-assent-action="choose"]');
        let count = 0;
        const press = button?.onclick;
        if (button && press) {
          button.onclick = (event) => {
            count++;
            press.call(button, event);
          };
        }
        button?.focus();
        Object.assign(window, { presses: () => count });
      });
      await visitor.press(key);
      await visitor.sees(preferences);
      await visitor.press('Escape');
      await visitor.doesNotSee(preferences);
      expect(await visitor.evaluate('presses()')).toBe(1);
    });
  }
}

test('focus-trap keeps a window of the site: Accept is pressed all the same', async ({
  visitor,
  site,
}) => {
  await visitor.go(putPage(site, '/taken.html', { body: TRAP + gated('counter') }));
  await visitor.hasFocus({ css: '#w-a' });
  await visitor.click(action('accept'));
  await visitor.doesNotSee(action('accept'));
  await expect.poll(() => visitor.evaluate('ran')).toEqual(['counter']);
});

test('Lenis takes the wheel: the preferences scroll all the same, and the page behind stays', async ({
  visitor,
  site,
}) => {
  await visitor.resize(500, 480);
  await visitor.go(putPage(site, '/taken.html', { body: WHEELS.Lenis ?? '', isLong: true }));
  await visitor.click(action('choose'));
  await visitor.sees(preferences);
  // Drivers turn the wheel past what browsers do at an end, so one turn is all that can be told here.
  await visitor.wheel(250, 240, 120);
  await expect
    .poll(() => visitor.about({ css: '.scroll' }, ({ scrollTop }) => scrollTop))
    .toBeGreaterThan(0);
  await visitor.ask(
    () => new Promise((done) => requestAnimationFrame(() => requestAnimationFrame(done))),
  );
  expect(await visitor.evaluate('scrollY')).toBe(0);
});
