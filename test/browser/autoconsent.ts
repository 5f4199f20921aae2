import { readFileSync } from 'node:fs';
import type { Page } from '@playwright/test';
import type { Site } from './site';

const FOLDER = 'node_modules/@duckduckgo/autoconsent';
const json = (file: string) => JSON.parse(readFileSync(file, 'utf8'));

/** Our rule, as the build lays it out. */
export const OURS = json('dist/autoconsent.json');

/** All rules that autoconsent comes with. */
export const theirs: () => { name: string }[] = () =>
  json(`${FOLDER}/rules/rules.json`).autoconsent;

/** Rules as a page's script gets them. */
type Rules = { autoconsent: object[] } | { compact: unknown };

/** One thing that autoconsent said while it worked. */
export type Said = {
  type: string;
  cmp?: string;
  result?: boolean;
  totalClicks?: number;
  /** Where a report says that it stands. */
  state?: { lifecycle: string; findCmpAttempts: number; clicks: number };
};

/** Has autoconsent in each page from now on, as its own extension does; gives what it says. */
export async function withAutoconsent(
  page: Page,
  config: object,
  rules: Rules = { autoconsent: [OURS] },
): Promise<Said[]> {
  const said: Said[] = [];
  const answer = JSON.stringify({
    type: 'initResp',
    config: { detectRetries: 8, ...config },
    rules,
  });
  await page.exposeBinding('autoconsentSendMessage', async ({ frame }, message: Said) => {
    if (message.type === 'init') {
      // A page that is being left takes its frame along.
      await frame.evaluate(`void autoconsentReceiveMessage(${answer})`).catch(() => undefined);
    }
    said.push(message);
  });
  await page.addInitScript({ path: `${FOLDER}/dist/autoconsent.playwright.js` });
  return said;
}

/** Asks each rule by itself about the page as it stands: which know their tool, and see its question. */
export function rulesOn(page: Page, site: Site, rules: object[] = [OURS]) {
  site.put('/autoconsent.js', readFileSync(`${FOLDER}/dist/autoconsent.esm.js`, 'utf8'), {
    'Content-Type': 'text/javascript',
  });
  return page.evaluate(async (autoconsent) => {
    const file = '/autoconsent.js';
    const { default: AutoConsent } = await import(file);
    const waiting = { autoAction: null, enablePrehide: false, detectRetries: 0, isMainWorld: true };
    const asked = new AutoConsent(() => undefined, waiting, { autoconsent });
    const known: string[] = [];
    const open: string[] = [];
    for (const rule of asked.rules) {
      if (!rule.checkRunContext() || !(await rule.detectCmp())) continue;
      known.push(rule.name);
      if (await rule.detectPopup()) open.push(rule.name);
    }
    return { known, open };
  }, rules);
}
