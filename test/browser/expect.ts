import { expect as playwright } from '@playwright/test';

/** When it is looked again, in milliseconds after the last look. Playwright's own soon looks but once a second. */
const INTERVALS = [20, 50, 100, 100, 250];

const poll: typeof playwright.poll = (look, said) =>
  playwright.poll(look, {
    intervals: INTERVALS,
    ...(typeof said === 'string' ? { message: said } : said),
  });

/** Playwright's `expect`, whose `poll` looks more often: what is awaited is mostly there within a moment. */
export const expect: typeof playwright = new Proxy(playwright, {
  get: (target, name) => (name === 'poll' ? poll : Reflect.get(target, name)),
});
