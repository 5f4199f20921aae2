import type { Page } from 'playwright-core';
import { within } from '../../within';

/** How long a page that is busy may take to answer, in milliseconds. */
const ANSWER_MS = 8000;

/** Whether a page's scripts keep it from answering anything: what is there cannot be seen then. */
export async function isHung(page: Page): Promise<boolean> {
  const answer = page.evaluate(() => true);
  // One that goes away meanwhile is not hung.
  return (await within(ANSWER_MS, answer).catch(() => true)) === undefined;
}
