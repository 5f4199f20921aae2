import type { Page } from '@playwright/test';
import type { Site } from './site';

/** Where the site answers under a name that is none of this machine, as for people who visit it. */
export async function visitedOrigin(page: Page, site: Site): Promise<string> {
  const origin = site.on('visited.test');
  await page.route(`${origin}/**`, async (route) => {
    const { pathname } = new URL(route.request().url());
    await route.fulfill({ response: await route.fetch({ url: site.origin + pathname }) });
  });
  return origin;
}
