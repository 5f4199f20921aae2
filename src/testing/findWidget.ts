import type { BrowserContext, Frame, Page } from '@playwright/test';
import type { Watch } from './seen';
import { waitFor } from './waitFor';

/** The frame where Assent stands, of the page first of all, else of the one where it started last. Rejects where there is none. */
export async function findWidget(watch: Watch, page: Page): Promise<Frame> {
  const found = await waitFor(() => {
    const standing = watch.frames.filter(({ frame }) => !frame.isDetached());
    const here = standing.filter(({ frame }) => frame.page() === page);
    const main = here.find(({ frame }) => frame === page.mainFrame());
    return main ?? here.at(-1) ?? standing.at(-1);
  });
  if (found) return found.frame;
  throw new Error(await whyNone(page.context()));
}

/** Why Assent stands nowhere, and what to do. */
export async function whyNone(context: BrowserContext): Promise<string> {
  const pages = context.pages().filter((page) => page.url().startsWith('http'));
  if (pages.length === 0) {
    return 'No page was visited yet: call page.goto() first. Only consent.state() comes before it.';
  }
  const [page] = pages;
  const tag = await page
    ?.locator('script[src*="assent"]')
    .first()
    .getAttribute('src', { timeout: 200 })
    .catch(() => null);
  const where = pages.map((one) => one.url()).join(', ');
  return tag
    ? `Assent did not start at ${where}, though its tag ${tag} is there. The browser's console says why: the file did not come, or the configuration is wrong.`
    : `Assent does not stand at ${where}: no tag with assent.js, and nothing called start(). Add the tag of \`npx assent snippet\`, or visit a page that has it.`;
}
