import { test as base } from './site';
import { type Visitor, visitorAt } from './visitor';

/** Tests in Chromium: the page server, a receiver, and a visitor at the test's own tab. */
export const test = base.extend<{ visitor: Visitor }>({
  visitor: ({ page }, use) => use(visitorAt(page)),
});

export { expect } from './expect';
