import { existsSync } from 'node:fs';
import { delimiter, join } from 'node:path';

/** Names that Chromium and its kin go by in a search path. */
const NAMES = [
  'chromium',
  'chromium-browser',
  'google-chrome-stable',
  'google-chrome',
  'microsoft-edge-stable',
  'brave-browser',
];

/** Where they lie on systems whose search path does not lead there. */
const ELSEWHERE = [
  '/usr/bin/chromium',
  '/snap/bin/chromium',
  '/Applications/Google Chrome.app/Contents/MacOS/Google Chrome',
  '/Applications/Chromium.app/Contents/MacOS/Chromium',
  'C:\\Program Files\\Google\\Chrome\\Application\\chrome.exe',
  'C:\\Program Files (x86)\\Microsoft\\Edge\\Application\\msedge.exe',
];

/** A Chromium of this machine: `own` where Playwright brought one, else the system's; `undefined` where there is none. */
export function findChromium(
  env: Readonly<Record<string, string | undefined>>,
  own?: string,
): string | undefined {
  const folders = (env.PATH ?? '').split(delimiter).filter(Boolean);
  const inPath = NAMES.flatMap((name) => folders.map((folder) => join(folder, name)));
  return [...(own ? [own] : []), ...inPath, ...ELSEWHERE].find((path) => existsSync(path));
}
