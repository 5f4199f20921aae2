import type { Browser } from 'playwright-core';
import type { BrowserState } from './withoutBrought';

/** Why a browser does not begin with a state, in one line; `undefined` where it does. */
export async function refusesState(
  browser: Browser,
  storageState: BrowserState,
): Promise<string | undefined> {
  try {
    const context = await browser.newContext({ storageState });
    await context.close();
    return undefined;
  } catch (error) {
    const [line = ''] = (error instanceof Error ? error.message : '').split('\n');
    return line.replace(/^[\w.]+: /, '');
  }
}
