import { existsSync } from 'node:fs';
import { chromium } from '@playwright/test';
import { aptCommands, runUntil } from './apt';

const SYSTEM = [
  '/usr/bin/chromium',
  '/usr/bin/chromium-browser',
  '/usr/bin/google-chrome',
  '/usr/bin/google-chrome-stable',
  '/snap/bin/chromium',
  '/Applications/Google Chrome.app/Contents/MacOS/Google Chrome',
];

/** Path of a Chromium that is here: the one named in `ASSENT_CHROMIUM`, Playwright's own, or the system's. */
export function findChromium(): string | undefined {
  const named = process.env.ASSENT_CHROMIUM;
  if (named && !existsSync(named)) {
    throw new Error(`ASSENT_CHROMIUM names ${named}, where there is no file. Correct or unset it.`);
  }
  return [named, chromium.executablePath(), ...SYSTEM].find((path) => path && existsSync(path));
}

/** Finds a Chromium, installing one where none is: with Playwright, or, as root on Debian, with apt. */
export function ensureChromium(): string {
  runUntil(
    () => !!findChromium(),
    [...aptCommands('chromium'), ['npx', ['playwright', 'install', 'chromium']]],
  );
  const found = findChromium();
  if (found) return found;
  throw new Error(
    'No Chromium was found. Type `npx playwright install chromium` or `sudo apt-get install chromium`, or set ASSENT_CHROMIUM to its path.',
  );
}
