import type { Page } from 'playwright-core';
import { within } from '../../within';

const SHOT_MS = 6000;

/** How much of a picture's detail is kept, of 100: words stay readable. */
const QUALITY = 55;

/** A picture of what can be seen of a page, as JPEG; `undefined` where none could be taken. */
export async function shoot(page: Page): Promise<Uint8Array | undefined> {
  const how = { type: 'jpeg', quality: QUALITY, scale: 'css', timeout: SHOT_MS } as const;
  return within(SHOT_MS, page.screenshot(how)).catch(() => undefined);
}
