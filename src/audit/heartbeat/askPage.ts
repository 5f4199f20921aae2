import type { Page } from 'playwright-core';

/** How often a question is put again, and how long it is waited for a page before, in milliseconds. */
const TRIES = 5;
const LOAD_MS = 10_000;

/** Asks a page something, and asks its next one where it is left meanwhile, as a sealed one is on a grant. */
export async function askPage<Answer>(
  page: Page,
  question: () => Answer,
): Promise<Awaited<Answer>> {
  for (let tries = 1; ; tries += 1) {
    try {
      // Playwright's own type of it, without what it does to handles: none is asked for here.
      return (await page.evaluate(question)) as Awaited<Answer>;
    } catch (error) {
      if (tries === TRIES) throw error;
      await page.waitForLoadState('load', { timeout: LOAD_MS });
    }
  }
}
