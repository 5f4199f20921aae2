import { test as base } from '@playwright/test';
import { type Consent, createConsent } from './consent';
import type { Watch } from './seen';
import { watchContext } from './watch';

/** What a test gets besides Playwright's own. */
export type ConsentFixtures = {
  /** Answers, and looks at what a page does before and after. */
  consent: Consent;
};

const watches = new WeakMap<object, Watch>();

/** Playwright's `test` with the fixture `consent`. The test's context is watched from its start. */
export const test = base.extend<ConsentFixtures>({
  context: async ({ context }, use) => {
    watches.set(context, await watchContext(context));
    await use(context);
  },
  page: async ({ page }, use) => {
    await watches.get(page.context())?.ready(page);
    await use(page);
  },
  consent: async ({ page }, use, testInfo) => {
    const watch = watches.get(page.context());
    if (!watch) {
      throw new Error(
        'The fixture `consent` watches the context that Playwright makes; another fixture has replaced it. Extend the `test` of assent/testing rather than the other way round.',
      );
    }
    const said = new Set<string>();
    const { consent, end } = createConsent(page, watch, (words) => {
      if (said.has(words)) return;
      said.add(words);
      testInfo.annotations.push({ type: 'consent', description: words });
      console.warn(`[assent/testing] ${words}`);
    });
    await use(consent);
    end();
  },
});
