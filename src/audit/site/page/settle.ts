import type { Page } from 'playwright-core';
import type { Watch } from './watch';
import { within } from './within';

/** How long the network must be quiet, and how long that is waited for, in milliseconds. */
const QUIET_MS = 600;
const LIMIT_MS = 8000;

/** Waits for a page to come to rest, then scrolls it through and waits again; false where it never does. */
export async function settle(page: Page, watch: Watch): Promise<boolean> {
  const isQuiet = await quiet(watch);
  await within(2000, page.evaluate(scrollThrough)).catch(() => undefined);
  return (await quiet(watch)) && isQuiet;
}

/** Waits until nothing was asked for some time; false where the limit comes first. */
export async function quiet(watch: Watch): Promise<boolean> {
  const endMs = Date.now() + LIMIT_MS;
  const sinceMs = Date.now();
  for (;;) {
    const { waiting, changedMs } = watch.load();
    if (waiting === 0 && Date.now() - Math.max(changedMs, sinceMs) >= QUIET_MS) return true;
    if (Date.now() > endMs) return false;
    await new Promise((resolve) => setTimeout(resolve, 50));
  }
}

/** Runs in the page: takes nothing from this module. */
async function scrollThrough(): Promise<void> {
  const steps = Math.min(10, Math.ceil(document.documentElement.scrollHeight / innerHeight));
  for (let step = 1; step <= steps; step += 1) {
    scrollTo(0, step * innerHeight);
    await new Promise((resolve) => setTimeout(resolve, 30));
  }
  scrollTo(0, 0);
}
