import { readFileSync } from 'node:fs';
import type { Page } from '@playwright/test';
import { newPath, putPage } from './page';
import { expect, test } from './test';

// The extension itself is no package and so runs in no test here: these hold that its rule names what stands there.

type Selection = { selector: string };
type Place = { parent?: Selection; target: Selection };

const { Assent } = JSON.parse(readFileSync('dist/consent-o-matic.json', 'utf8'));

/** Each place that a part of the rule names. */
function places(part: unknown): Place[] {
  if (typeof part !== 'object' || part === null) return [];
  const own = 'target' in part ? [part as Place] : [];
  return [...own, ...Object.values(part).flatMap(places)];
}

/** Which of the selectors find exactly one thing in sight, the parent's shadow root being looked into. */
const seen = (page: Page, all: Place[]) =>
  page.evaluate(
    (all) =>
      all
        .filter(({ parent, target }) => {
          const root = parent ? document.querySelector(parent.selector)?.shadowRoot : document;
          const found = [...(root?.querySelectorAll<HTMLElement>(target.selector) ?? [])];
          return found.length === 1 && (!parent || found[0]?.offsetHeight !== 0);
        })
        .map(({ target }) => target.selector),
    all,
  );

const selectors = (all: Place[]) => all.map(({ target }) => target.selector);

test('each place that the rule for Consent-O-Matic names stands where it is looked for, and goes with the answer', async ({
  page,
  visitor,
  site,
}) => {
  const all = places(Assent);
  const detecting = places(Assent.detectors);
  const categories = { functional: {}, analytics: {}, marketing: {} };
  const services = {
    chat: { category: 'functional', title: 'Чат' },
    counter: { category: 'analytics', title: 'Счётчик', cookies: ['demo_visits'] },
    pixel: { category: 'marketing', title: 'Реклама' },
  };
  await page.goto(putPage(site, newPath(), { config: { categories, services } }));
  await expect(visitor.banner).toBeVisible();
  const onBanner = await seen(page, all);
  expect(onBanner).toEqual(expect.arrayContaining(selectors(detecting)));
  await visitor.control('choose').click();
  await expect(visitor.control('save')).toBeVisible();
  const inPreferences = await seen(page, all);
  expect([...new Set([...onBanner, ...inPreferences])].sort()).toEqual(
    [...new Set(selectors(all))].sort(),
  );
  await visitor.control('save').click();
  await expect(visitor.control('reopen')).toBeVisible();
  // Known still, with nothing to answer.
  expect(await seen(page, all)).toEqual(['#assent-consent']);
});
