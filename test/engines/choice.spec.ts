import { gated, putPage } from '../browser/page';
import type { Site } from '../browser/site';
import { expect, test } from './test';
import type { Visitor } from './visitor';

const action = (name: string) => ({ css: `[data-assent-action="${name}"]` });
const preferences = { css: 'dialog[part~="preferences"]' };
const analytics = { css: '[data-assent-category="analytics"]' };

const open = (visitor: Visitor, site: Site) =>
  visitor.go(putPage(site, '/choice.html', { body: gated('counter') }));

const ran = (visitor: Visitor) => visitor.evaluate('ran');

test('nothing is kept or run before the answer; declining keeps it so', async ({
  visitor,
  site,
}) => {
  await open(visitor, site);
  await visitor.sees({ css: '[part~="banner"]' });
  expect(await visitor.cookies()).toBe('');
  await visitor.click(action('decline'));
  await visitor.doesNotSee(action('decline'));
  expect(await visitor.cookies()).toContain('analytics-0');
  await visitor.reload();
  await visitor.sees(action('reopen'));
  await visitor.doesNotSee(action('accept'));
  expect(await ran(visitor)).toEqual([]);
});

test('accepting runs what waited, once, on this page and the next', async ({ visitor, site }) => {
  await open(visitor, site);
  await visitor.click(action('accept'));
  await expect.poll(() => ran(visitor)).toEqual(['counter']);
  expect(await visitor.cookies()).toContain('analytics-1');
  await visitor.reload();
  await expect.poll(() => ran(visitor)).toEqual(['counter']);
  await visitor.doesNotSee(action('accept'));
});

test('preferences keep a switch, and Escape gives the focus back', async ({ visitor, site }) => {
  await open(visitor, site);
  await visitor.click(action('choose'));
  await visitor.sees(preferences);
  expect(await visitor.about(preferences, (dialog) => dialog.matches(':modal'))).toBe(true);
  await visitor.press('Escape');
  await visitor.doesNotSee(preferences);
  await visitor.hasFocus(action('choose'));
  expect(await visitor.cookies()).toBe('');
  await visitor.press('Enter');
  await visitor.click(analytics);
  await visitor.click(action('save'));
  await visitor.doesNotSee(preferences);
  expect(await visitor.cookies()).toMatch(/analytics-1.*marketing-0/);
  await expect.poll(() => ran(visitor)).toEqual(['counter']);
  await visitor.click(action('reopen'));
  await visitor.sees(preferences);
  expect(await visitor.about(analytics, ({ checked }) => checked)).toBe(true);
  await visitor.press('Escape');
  await visitor.hasFocus(action('reopen'));
});

test('the button that opens them again keeps its place, however often it looks for one', async ({
  visitor,
  site,
}) => {
  await visitor.go(putPage(site, '/choice.html', { body: gated('counter'), isLong: true }));
  await visitor.click(action('decline'));
  await visitor.sees(action('reopen'));
  const places = await visitor.ask(async () => {
    const button = document
      .querySelector('#assent-consent')
      ?.shadowRoot?.querySelector('[part=reopen]');
    const look = document.elementsFromPoint;
    const found: number[] = [];
    while (found.length < 4) {
      await new Promise((looked) => {
        document.elementsFromPoint = (x, y) => {
          requestAnimationFrame(looked);
          return look.call(document, x, y);
        };
        dispatchEvent(new Event('resize'));
      });
      found.push(innerHeight - (button?.getBoundingClientRect().bottom ?? 0));
    }
    return found;
  });
  expect(places).toEqual([12, 12, 12, 12]);
});
