import { execFileSync } from 'node:child_process';
import { existsSync } from 'node:fs';
import { userInfo } from 'node:os';
import { chromium } from '@playwright/test';

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
  const ways: [string, string[]][] = [['npx', ['playwright', 'install', 'chromium']]];
  if (userInfo().uid === 0 && existsSync('/usr/bin/apt-get')) {
    ways.unshift(
      ['apt-get', ['install', '-y', '--no-install-recommends', 'chromium']],
      ['sh', ['-c', 'apt-get update && apt-get install -y --no-install-recommends chromium']],
    );
  }
  for (const [command, args] of ways) {
    const found = findChromium();
    if (found) return found;
    try {
      execFileSync(command, args, { stdio: ['ignore', 'ignore', 'inherit'] });
    } catch {
      // The next way may work; what to type is said below.
    }
  }
  const found = findChromium();
  if (found) return found;
  throw new Error(
    'No Chromium was found. Type `npx playwright install chromium` or `sudo apt-get install chromium`, or set ASSENT_CHROMIUM to its path.',
  );
}
