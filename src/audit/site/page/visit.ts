import type { Browser, BrowserContext, BrowserContextOptions, Page } from 'playwright-core';
import type { PageUser } from '../../pageUser';
import { within } from '../../within';
import type { Phase, Shot, TroubleFact } from '../facts';
import { LIMITS, type Limits } from '../limits';
import { seenByPeople } from './seenByPeople';
import { settle } from './settle';
import { shoot } from './shoot';
import { type Watch, watchPage } from './watch';

/** A page open in a profile of its own. */
export type Visit = {
  page: Page;
  watch: Watch;
  limits: Limits;
  trouble: TroubleFact[];
  /** Pictures that were taken. */
  shots: Partial<Record<Phase, Shot>>;
  /** Takes a picture of what can be seen, where pictures are wanted. */
  take(phase: Phase): Promise<void>;
  /** Loads an address and waits for rest; false where nothing came. */
  go(address: string, phase: Phase): Promise<boolean>;
  /** Loads the page that stands anew. */
  reload(phase: Phase): Promise<boolean>;
  hasCrashed(): boolean;
  close(): Promise<void>;
};

/** How long a profile may take to close, in milliseconds. */
const CLOSE_MS = 5000;

/** What is said of an address that does not answer as long as is waited. */
const LATE = 'no answer in time';

/** What a visit begins with, for pages behind a login; what its browser's name is given besides; whether pictures are taken. */
export type Profile = {
  storageState?: NonNullable<BrowserContextOptions['storageState']>;
  agent?: string;
  hasShots?: boolean;
  /** Who pages behind a password are asked for as. */
  user?: PageUser;
};

/** Opens a browser without a past but what its profile says. */
export async function openVisit(
  browser: Browser,
  { storageState, agent, hasShots = false, user }: Profile = {},
  limits: Limits = LIMITS,
): Promise<Visit> {
  const context = await browser.newContext({
    acceptDownloads: false,
    userAgent: personAgent(browser, agent),
    ...(storageState && { storageState }),
    ...(user && { httpCredentials: user }),
  });
  await context.addInitScript(seenByPeople);
  const page = await context.newPage();
  const watch = watchPage(context, page, limits.settleMs);
  const trouble: TroubleFact[] = [];
  const shots: Visit['shots'] = {};
  let hasCrashed = false;
  let hasCome = false;
  let phaseNow: Phase = 'before';
  keepQuiet(context, page);
  page.on('crash', () => {
    hasCrashed = true;
    trouble.push({ code: 'page-crashed', phase: phaseNow, what: 'the tab crashed' });
  });
  const load = async (phase: Phase, start: () => Promise<unknown>) => {
    phaseNow = phase;
    const failure = await startOf(start, limits.openMs);
    if (hasCrashed) return false;
    if (failure !== undefined) {
      // A page that came once keeps the browser from leaving it, or leads to one that never comes.
      const isKept = hasCome && failure === LATE;
      trouble.push({ code: isKept ? 'page-never-settled' : 'unreachable', phase, what: failure });
      return false;
    }
    hasCome = true;
    const loaded = page.waitForLoadState('load').then(() => true);
    const hasLoaded = await within(limits.loadMs, loaded).catch(() => false);
    if (!((await settle(page, watch)) && hasLoaded) && !hasCrashed)
      trouble.push({ code: 'page-never-settled', phase, what: new URL(page.url()).pathname });
    return !hasCrashed;
  };
  // Its document may be long in coming: that is no reason to see nothing of it.
  const how = { waitUntil: 'commit', timeout: limits.openMs } as const;
  return {
    page,
    watch,
    limits,
    trouble,
    shots,
    async take(phase) {
      const image = hasShots ? await shoot(page) : undefined;
      if (image) shots[phase] = { image, address: page.url() };
    },
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
async function startOf(start: () => Promise<unknown>, openMs: number): Promise<string | undefined> {
  try {
    const came = await within(
      openMs + 2000,
      start().then((said) => said ?? true),
    );
    if (came === undefined) return LATE;
    return typeof came === 'string' ? came : undefined;
  } catch (error) {
    const message = error instanceof Error ? error.message : '';
    if (/Download is starting/.test(message)) return 'a download, not a page';
    if (/Timeout/.test(message)) return LATE;
    return /ERR_[A-Z_]+/.exec(message)?.[0] ?? 'no answer';
  }
}

function statusOf(response: { status(): number } | null): string | undefined {
  const status = response?.status() ?? 200;
  return status >= 400 ? `status ${status}` : undefined;
}
