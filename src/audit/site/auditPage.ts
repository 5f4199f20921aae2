import type { Browser } from 'playwright-core';
import { within } from '../within';
import type { PageFacts, Phase } from './facts';
import type { HarEntry } from './har';
import { LIMITS, type Limits } from './limits';
import { nothingSeen } from './nothingSeen';
import { isHung } from './page/isHung';
import { openVisit, type Profile, type Visit } from './page/visit';
import { visitAccepting, visitWithdrawing } from './visitAccepting';
import { visitBefore, visitDeclining } from './visitDeclining';

/** What an audit of one page is told. */
export type AuditPage = {
  browser: Browser;
  url: string;
  /** What each visit begins with and calls itself. */
  profile?: Profile;
  limits?: Limits;
};

/** What was seen of one page, and all that was asked for meanwhile. */
export type AuditedPage = { facts: PageFacts; har: HarEntry[] };

/**
 * Looks at a page in all four phases, in two profiles without a past. The second one starts once the first has
 * found a banner, and goes on beside it.
 */
export async function auditPage(told: AuditPage): Promise<AuditedPage> {
  const { browser, url, profile, limits = LIMITS } = told;
  const facts = nothingSeen(url);
  const visits: Visit[] = [];
  const inProfile = async (look: (visit: Visit) => Promise<unknown>) => {
    const visit = await openVisit(browser, profile, limits);
    visits.push(visit);
    await look(visit);
    await visit.close();
  };
  let accepting: Promise<void> | undefined;
  await inProfile(async (visit) => {
    const first = await inTime(visit, 'before', () => visitBefore(visit, facts));
    if (!first || visit.hasCrashed()) return;
    accepting = inProfile(async (other) => {
      const has = await inTime(other, 'accepted', () => visitAccepting(other, facts));
      if (has) await inTime(other, 'withdrawn', () => visitWithdrawing(other, facts));
    });
    accepting.catch(() => undefined); // it is awaited below
    await inTime(visit, 'declined', () => visitDeclining(visit, facts, first));
  });
  await accepting;
  for (const { shots } of visits) Object.assign(facts.shots, shots);
  const trouble = visits.flatMap((visit) => visit.trouble);
  // Each kind is told once, of the phase that it was first met in.
  facts.trouble = trouble.filter(
    ({ code }, at) => trouble.findIndex((one) => one.code === code) === at,
  );
  return { facts, har: visits.flatMap(({ watch }) => watch.har) };
}

/** Looks as long as a phase may take; what goes beyond is told, and what fails with the page. */
async function inTime<Seen>(
  visit: Visit,
  phase: Phase,
  look: () => Promise<Seen>,
): Promise<Seen | undefined> {
  const say = (what: string) => {
    // A tab that is gone fails whatever is asked of it: that is told already.
    if (!visit.hasCrashed()) visit.trouble.push({ code: 'page-never-settled', phase, what });
  };
  try {
    const done = look().then((seen) => ({ seen }));
    const came = await within(visit.limits.phaseMs, done);
    const isTold = visit.trouble.some((one) => one.phase === phase);
    if (!came) say('the visit took too long');
    else if (!isTold && (await isHung(visit.page))) say('the page no longer answers');
    return came?.seen;
  } catch {
    say('the page went away');
    return undefined;
  }
}
