import type { Page } from 'playwright-core';
import { within } from '../../within';
import type { Watch } from './watch';

/** How long the network must be quiet, in milliseconds. */
const QUIET_MS = 600;

/** How long is waited for that once a page has shown that it never is. */
const RESTLESS_MS = 1500;

const HAND_MS = 1500;

/** Waits for a page to come to rest, then uses it as a person does and waits again; false where it never rests. */
export async function settle(page: Page, watch: Watch): Promise<boolean> {
  const isQuiet = await quiet(watch);
  // Some pages load what they have at the first move of a hand alone.
  await within(HAND_MS, page.mouse.move(40, 60, { steps: 2 })).catch(() => undefined);
  await within(HAND_MS, page.evaluate(scrollThrough)).catch(() => undefined);
  return (await quiet(watch)) && isQuiet;
}

/** Waits until nothing was asked for some time; false where the limit comes first. */
export async function quiet(watch: Watch): Promise<boolean> {
  const sinceMs = Date.now();
  const endMs = sinceMs + watch.patienceMs;
  for (;;) {
    const { waiting, changedMs } = watch.load();
    if (waiting === 0 && Date.now() - Math.max(changedMs, sinceMs) >= QUIET_MS) return true;
    if (Date.now() > endMs) break;
    await new Promise((resolve) => setTimeout(resolve, 50));
  }
  watch.patienceMs = Math.min(watch.patienceMs, RESTLESS_MS);
  return false;
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
