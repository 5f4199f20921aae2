import type { Page } from 'playwright-core';
import type { HeartbeatFinding } from '../../core/heartbeat';
import { within } from '../within';
import type { Traffic } from './traffic';

/** How long a page may take to come whole, in milliseconds. */
const LOAD_MS = 30_000;

/** How long it may then go on asking for something. */
const SETTLE_MS = 10_000;

/** Loads a page and waits until it has come to rest; what is wrong where there is no page to look at. */
export async function visitPage(
  page: Page,
  url: string,
  { all }: Traffic,
): Promise<HeartbeatFinding[]> {
  try {
    const response = await page.goto(url, { waitUntil: 'commit', timeout: LOAD_MS });
    const status = response?.status() ?? 0;
    if (status >= 400) return [{ code: 'page-refused', what: String(status) }];
  } catch (error) {
    // A refusal without a body is none to look at for the browser.
    const { status = 0 } = all.findLast(({ type }) => type === 'document') ?? {};
    return status >= 400 ? [{ code: 'page-refused', what: String(status) }] : [unreached(error)];
  }
  try {
    await page.waitForLoadState('load', { timeout: LOAD_MS });
  } catch {
    return [{ code: (await answers(page)) ? 'page-endless' : 'page-hangs' }];
  }
  const isSettled = await page.waitForLoadState('networkidle', { timeout: SETTLE_MS }).then(
    () => true,
    () => false,
  );
  if (!(await answers(page))) return [{ code: 'page-hangs' }];
  return isSettled ? [] : [{ code: 'page-never-settled' }];
}

/** Whether the page's thread is free within a moment. */
async function answers(page: Page): Promise<boolean> {
  return (
    (await within(
      2000,
      page.evaluate(() => true),
    ).catch(() => false)) ?? false
  );
}

function unreached(error: unknown): HeartbeatFinding {
  const said = error instanceof Error ? error.message : '';
  const [, code] = /net::(ERR_\w+)/.exec(said) ?? [];
  return code === undefined ? { code: 'page-endless' } : { code: 'page-unreachable', what: code };
}
