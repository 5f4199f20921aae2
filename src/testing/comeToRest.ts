import type { Page } from '@playwright/test';

/** How long a page may take to come to rest, in milliseconds. */
export const REST_MS = 3000;

/** Waits until a page has come to rest; one that never does goes on. */
export async function comeToRest(page: Page): Promise<void> {
  await page.waitForLoadState('networkidle', { timeout: REST_MS }).catch(() => undefined);
}
