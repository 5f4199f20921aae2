import { existsSync } from 'node:fs';
import type { Browser, BrowserType } from 'playwright-core';
import { howToAdd } from '../core/howToAdd';
import { findChromium } from './findChromium';
import { SWITCHED_OFF } from './switchedOff';

/** How long a browser may take to start, in milliseconds. */
const START_MS = 30_000;

/** Why there is no browser, and what adds one, in one line: `path` was given and leads nowhere. */
export type MissingBrowser = {
  kind: 'missing';
  because: 'path' | 'package' | 'browser';
  message: string;
};

/** A browser that runs, or why there is none. */
export type OpenedBrowser = { kind: 'open'; browser: Browser } | MissingBrowser;

/** Starts a Chromium without a profile: the one that is named, else one of this machine. */
export async function openChromium(
  named: string | undefined,
  env: Readonly<Record<string, string | undefined>>,
): Promise<OpenedBrowser> {
  const chromium = await driver();
  const lacking = lackOf(named, chromium);
  if (lacking || !chromium) return lacking ?? NO_DRIVER;
  const path = named ?? findChromium(env, chromium.executablePath());
  if (path === undefined) {
    return missing(
      'browser',
      'No Chromium was found on this machine. Add one (apt-get install chromium, or npx playwright-core install chromium), or name yours: --chromium PATH',
    );
  }
  try {
    const browser = await chromium.launch({
      executablePath: path,
      timeout: START_MS,
      args: ['--no-first-run', '--disable-background-networking', '--disable-sync', SWITCHED_OFF],
    });
    return { kind: 'open', browser };
  } catch (error) {
    const [line = ''] = (error instanceof Error ? error.message : '').split('\n');
    return missing('browser', `${path} does not start: ${line}`);
  }
}

/** What stands in the way of starting a browser that is named; `undefined` where nothing is seen to. Nothing is started. */
export async function missingFor(named: string): Promise<MissingBrowser | undefined> {
  return lackOf(named, await driver());
}

const NO_DRIVER = missing(
  'package',
  `What drives the browser is a package that is not there. Add it: ${howToAdd('playwright-core', import.meta.url)}`,
);

function lackOf(
  named: string | undefined,
  chromium: BrowserType | undefined,
): MissingBrowser | undefined {
  if (named !== undefined && !existsSync(named)) {
    return missing('path', `There is no browser at ${named}. Name the file of a Chromium.`);
  }
  return chromium ? undefined : NO_DRIVER;
}

function missing(because: MissingBrowser['because'], message: string): MissingBrowser {
  return { kind: 'missing', because, message };
}

/** Playwright's driver, where the package was added. */
async function driver(): Promise<BrowserType | undefined> {
  try {
    return (await import('playwright-core')).chromium;
  } catch {
    return undefined;
  }
}
