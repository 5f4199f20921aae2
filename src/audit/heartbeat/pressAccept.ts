import type { Page } from 'playwright-core';
import type { HeartbeatFinding } from '../../core/heartbeat';
import { askPage } from './askPage';

/** How long the banner may take to come, and to go once it was answered, in milliseconds. */
const BANNER_MS = 10_000;

/** How long it is waited for the page to come to rest then; one that never does goes on. */
const REST_MS = 5000;

/** What is wrong with the banner; nothing where it can be seen. */
export async function findBanner(page: Page): Promise<HeartbeatFinding[]> {
  try {
    await page
      .locator('#assent-consent [part=banner]')
      .waitFor({ state: 'visible', timeout: BANNER_MS });
    return [];
  } catch {
    return [{ code: 'banner-missing', what: await whyMissing(page) }];
  }
}

/** What of ours there is instead, in a short word. */
function whyMissing(page: Page): Promise<string> {
  return askPage(page, () => {
    if (document.querySelector('#assent-consent')) return 'not shown';
    if (!document.querySelector('script[src*="assent"]')) return 'no tag';
    return 'assent' in window ? 'not started' : 'tag not loaded';
  });
}

/** Presses Accept as a person does; what is wrong where that comes to nothing. */
export async function pressAccept(page: Page): Promise<HeartbeatFinding[]> {
  try {
    await page
      .locator('#assent-consent [data-assent-action="accept"]')
      .click({ timeout: BANNER_MS });
    await page
      .locator('#assent-consent [part=banner]')
      .waitFor({ state: 'hidden', timeout: BANNER_MS });
    // A sealed page is loaded anew on a grant.
    await page.waitForLoadState('load', { timeout: BANNER_MS });
    await page.waitForLoadState('networkidle', { timeout: REST_MS }).catch(() => undefined);
    return [];
  } catch {
    return [{ code: 'accept-failed' }];
  }
}
