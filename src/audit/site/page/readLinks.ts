import type { Page } from 'playwright-core';
import { within } from '../../within';
import { sameSite } from '../sameSite';

const READ_MS = 3000;

/** Pages of the same site that a page links to, in its order. */
export async function readLinks(page: Page): Promise<string[]> {
  const read = page.evaluate(() =>
    [...document.querySelectorAll<HTMLAnchorElement>('a[href]:not([download])')]
      .slice(0, 2000)
      .map(({ href }) => href),
  );
  return sameSite((await within(READ_MS, read).catch(() => undefined)) ?? [], page.url());
}
