import type { Browser, BrowserContext, BrowserContextOptions, Page } from 'playwright-core';
import type { Phase, TroubleFact } from '../facts';
import { settle } from './settle';
import { type Watch, watchPage } from './watch';
import { within } from './within';

/** A page open in a profile of its own. */
export type Visit = {
  page: Page;
  watch: Watch;
  trouble: TroubleFact[];
  /** Loads an address and waits for rest; false where nothing came. */
  go(address: string, phase: Phase): Promise<boolean>;
  /** Loads the page that stands anew. */
  reload(phase: Phase): Promise<boolean>;
  hasCrashed(): boolean;
  close(): Promise<void>;
};

/** How long an address may take to answer, and a profile to close, in milliseconds. */
const OPEN_MS = 20_000;
const LOAD_MS = 10_000;
const CLOSE_MS = 5000;

/** What a profile begins with, for pages behind a login, and what its browser adds to its name. */
export type Profile = {
  storageState?: NonNullable<BrowserContextOptions['storageState']>;
  agent?: string;
};

/** Opens a browser without a past but what its profile says. */
export async function openVisit(
  browser: Browser,
  { storageState, agent }: Profile = {},
): Promise<Visit> {
  const context = await browser.newContext({
    acceptDownloads: false,
    userAgent: personAgent(browser, agent),
    ...(storageState !== undefined && { storageState }),
  });
  // Some tools ask no robot (vanilla-cookieconsent's `hideFromBots`): what a person sees is looked at.
  await context.addInitScript(() => {
    Object.defineProperty(Navigator.prototype, 'webdriver', { get: () => false });
  });
  const page = await context.newPage();
  const watch = watchPage(context, page);
  const trouble: TroubleFact[] = [];
  let hasCrashed = false;
  let phaseNow: Phase = 'before';
  keepQuiet(context, page);
  page.on('crash', () => {
    hasCrashed = true;
    trouble.push({ code: 'page-crashed', phase: phaseNow, what: 'the tab crashed' });
  });
  const load = async (phase: Phase, start: () => Promise<unknown>) => {
    phaseNow = phase;
    const failure = await startOf(start);
    if (hasCrashed) return false;
    if (failure !== undefined) {
      trouble.push({ code: 'unreachable', phase, what: failure });
      return false;
    }
    await within(LOAD_MS, page.waitForLoadState('load')).catch(() => undefined);
    if (!(await settle(page, watch)) && !hasCrashed)
      trouble.push({ code: 'page-never-settled', phase, what: new URL(page.url()).pathname });
    return !hasCrashed;
  };
  const how = { waitUntil: 'domcontentloaded', timeout: OPEN_MS } as const;
  return {
    page,
    watch,
    trouble,
    go: (address, phase) => load(phase, async () => statusOf(await page.goto(address, how))),
    reload: (phase) => load(phase, () => page.reload(how)),
    hasCrashed: () => hasCrashed,
    async close() {
      await within(CLOSE_MS, context.close()).catch(() => undefined);
    },
  };
}

/** The browser's name as it gives it where somebody looks at it, and what is to be added. */
export function personAgent(browser: Browser, agent?: string): string {
  const [major] = browser.version().split('.');
  return `Mozilla/5.0 (X11; Linux x86_64) AppleWebKit/537.36 (KHTML, like Gecko) Chrome/${major}.0.0.0 Safari/537.36${agent ? ` ${agent}` : ''}`;
}

/** Answers what a page asks of a person, and shuts what it opens beside itself. */
function keepQuiet(context: BrowserContext, page: Page): void {
  context.on('page', (other) => {
    if (other !== page) other.close().catch(() => undefined);
  });
  page.on('dialog', (dialog) => {
    const answer = dialog.type() === 'beforeunload' ? dialog.accept() : dialog.dismiss();
    answer.catch(() => undefined);
  });
}

/** Why nothing came, in a short word; `undefined` where something did. */
async function startOf(start: () => Promise<unknown>): Promise<string | undefined> {
  try {
    const came = await within(
      OPEN_MS + 2000,
      start().then((said) => said ?? true),
    );
    if (came === undefined) return 'no answer in time';
    return typeof came === 'string' ? came : undefined;
  } catch (error) {
    const message = error instanceof Error ? error.message : '';
    if (/Download is starting/.test(message)) return 'a download, not a page';
    if (/Timeout/.test(message)) return 'no answer in time';
    return /ERR_[A-Z_]+/.exec(message)?.[0] ?? 'no answer';
  }
}

function statusOf(response: { status(): number } | null): string | undefined {
  const status = response?.status() ?? 200;
  return status >= 400 ? `status ${status}` : undefined;
}
