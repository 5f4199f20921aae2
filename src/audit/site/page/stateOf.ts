import type { Page } from 'playwright-core';
import { within } from '../../within';

const READ_MS = 3000;

/** All that a browser keeps of a page, as one text to compare with another one; never shown. */
export async function stateOf(page: Page): Promise<string> {
  const read = page.evaluate(() => [{ ...localStorage }, { ...sessionStorage }]);
  const kept = await within(READ_MS, read).catch(() => undefined);
  const cookies = await within(READ_MS, page.context().cookies()).catch(() => undefined);
  const told = (cookies ?? []).map(({ name, value, domain, path }) => [name, value, domain, path]);
  return JSON.stringify([kept, told.sort()]);
}
