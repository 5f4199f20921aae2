import { existsSync } from 'node:fs';
import type { Browser, BrowserType } from 'playwright-core';
import { findChromium } from './findChromium';

/** How long a browser may take to start, in milliseconds. */
const START_MS = 30_000;

/** A browser that runs; or one line on why there is none, and what adds it. `isNamed` where a path was given that leads nowhere. */
export type OpenedBrowser =
  | { kind: 'open'; browser: Browser }
  | { kind: 'missing'; isNamed: boolean; message: string };

/** Starts a Chromium without a profile: the one that is named, else one of this machine. */
export async function openChromium(
  named: string | undefined,
  env: Readonly<Record<string, string | undefined>>,
): Promise<OpenedBrowser> {
  const missing = (message: string, isNamed = false): OpenedBrowser => ({
    ...{ kind: 'missing', isNamed, message },
  });
  if (named !== undefined && !existsSync(named)) {
    return missing(`There is no browser at ${named}. Name the file of a Chromium.`, true);
  }
  const chromium = await driver();
  if (!chromium) {
    return missing(
      'What drives the browser is a package that is not there. Add it: npm install playwright-core',
    );
  }
  const path = named ?? findChromium(env, chromium.executablePath());
  if (path === undefined) {
    return missing(
      'No Chromium was found on this machine. Add one (apt-get install chromium, or npx playwright-core install chromium), or name yours: --chromium PATH',
    );
  }
  try {
    const browser = await chromium.launch({
      executablePath: path,
      timeout: START_MS,
      args: ['--no-first-run', '--disable-background-networking', '--disable-sync'],
    });
    return { kind: 'open', browser };
  } catch (error) {
    const [line = ''] = (error instanceof Error ? error.message : '').split('\n');
    return missing(`${path} does not start: ${line}`);
  }
}

/** Playwright's driver, where the package was added. */
async function driver(): Promise<BrowserType | undefined> {
  try {
    return (await import('playwright-core')).chromium;
  } catch {
    return undefined;
  }
}
