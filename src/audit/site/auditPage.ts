import type { Browser } from 'playwright-core';
import type { PageFacts, Phase } from './facts';
import type { HarEntry } from './har';
import { shoot } from './page/shoot';
import { openVisit, type Profile, type Visit } from './page/visit';
import { within } from './page/within';
import { visitAccepting } from './visitAccepting';
import { visitDeclining } from './visitDeclining';

/** What an audit of one page is told. */
export type AuditPage = {
  browser: Browser;
  url: string;
  /** What each profile begins with and calls itself. */
  profile?: Profile;
  /** Whether pictures are taken. */
  hasShots?: boolean;
};

/** How long one profile's visit may take in all, in milliseconds. */
const VISIT_MS = 90_000;

/** What was seen of one page, and all that was asked for meanwhile. */
export type AuditedPage = { facts: PageFacts; har: HarEntry[] };

/** Looks at a page in all four phases, in two profiles without a past. */
export async function auditPage(told: AuditPage): Promise<AuditedPage> {
  const { browser, url, profile, hasShots = false } = told;
  const facts: PageFacts = {
    url,
    preticked: [],
    forms: [],
    scripts: [],
    shots: {},
    phases: {},
    cannotWithdraw: false,
    ownHosts: [],
    lacking: [],
    links: [],
    trouble: [],
  };
  const har: HarEntry[] = [];
  const takeOf =
    ({ page }: Visit) =>
    async (phase: Phase) => {
      const image = hasShots ? await shoot(page) : undefined;
      if (image) facts.shots[phase] = { image, address: page.url() };
    };
  const inProfile = async (look: (visit: Visit) => Promise<void>) => {
    const visit = await openVisit(browser, profile);
    const done = look(visit).then(() => true);
    const came = await within(VISIT_MS, done).catch(() => 'failed' as const);
    // A tab that is gone fails whatever is asked of it: that is told already.
    if (came !== true && !visit.hasCrashed()) {
      const what = came === undefined ? 'the visit took too long' : 'the page went away';
      visit.trouble.push({ code: 'page-never-settled', phase: 'before', what });
    }
    const codes = new Set(facts.trouble.map(({ code }) => code));
    facts.trouble.push(
      ...visit.trouble.filter(({ code }, at, all) => {
        const isFirst = all.findIndex((one) => one.code === code) === at;
        return isFirst && !codes.has(code);
      }),
    );
    har.push(...visit.watch.har);
    await visit.close();
  };
  await inProfile((visit) => visitDeclining(visit, facts, takeOf(visit)));
  const isLost = facts.trouble.some(({ code }) => code !== 'page-never-settled');
  if (facts.banner && !isLost)
    await inProfile((visit) => visitAccepting(visit, facts, takeOf(visit)));
  return { facts, har };
}
