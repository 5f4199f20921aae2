import type { Browser } from 'playwright-core';
import { headersFor, type PageUser, withoutUser } from '../pageUser';
import { auditPage } from './auditPage';
import { bare } from './bare';
import type { PageFacts } from './facts';
import type { AuditFinding } from './findings';
import type { HarEntry } from './har';
import { inOrder } from './inOrder';
import type { Limits } from './limits';
import { type Profile, personAgent } from './page/visit';
import { judgePage } from './rules/judgePage';
import { readSitemap } from './sitemap';
import { type BrowserState, withoutBrought } from './withoutBrought';

/**
 * What an audit is told. `pages` is how many of each address are looked at in all. A user and a password in
 * an address are sent to its origin, and stand in nothing that comes of it.
 */
export type AuditSite = {
  browser: Browser;
  urls: readonly string[];
  pages: number;
  /** What every visit begins with; nothing of it is held against the site. */
  storageState?: BrowserState;
  /** What the browser's name is given besides. */
  agent?: string;
  /** How many pages pictures are taken of; none when left out. */
  shots?: number;
  /** How long is waited; the usual ones when left out. */
  limits?: Limits;
  /** Asks for the sitemap; without one there is none. */
  fetch?: typeof fetch;
  /** Hears which page comes next. */
  told?: (url: string) => void;
};

/** What came of it. */
export type AuditedSite = { pages: PageFacts[]; findings: AuditFinding[]; har: HarEntry[] };

/** Looks at pages one at a time: each address, then what its sitemap lists, then what it links to. */
export async function auditSite(told: AuditSite): Promise<AuditedSite> {
  const seen = new Set<string>();
  const all: AuditedSite = { pages: [], findings: [], har: [] };
  const profile: Profile = {
    ...(told.storageState && { storageState: told.storageState }),
    ...(told.agent !== undefined && { agent: told.agent }),
  };
  for (const address of told.urls) {
    const { url, user } = withoutUser(address);
    const waiting = [url];
    for (let count = 0; count < told.pages; ) {
      const next = waiting.shift();
      if (next === undefined) break;
      if (seen.has(bare(next))) continue;
      seen.add(bare(next));
      count += 1;
      told.told?.(next);
      const hasShots = all.pages.length < (told.shots ?? 0);
      const { facts, har } = await auditPage({
        browser: told.browser,
        url: next,
        profile: { ...profile, hasShots, ...(user && { user }) },
        ...(told.limits && { limits: told.limits }),
      });
      const arrivedAt = facts.arrivedAt ?? next;
      seen.add(bare(arrivedAt));
      if (count === 1 && told.pages > 1) waiting.push(...(await listed(arrivedAt, user, told)));
      waiting.push(...facts.links);
      all.pages.push(facts);
      all.findings.push(...inOrder(judgePage(withoutBrought(facts, told.storageState))));
      all.har.push(...har);
    }
  }
  return all;
}

/** What the sitemap lists, asked for by the browser's own name. */
async function listed(
  url: string,
  user: PageUser | undefined,
  { browser, agent, fetch }: AuditSite,
): Promise<string[]> {
  if (!fetch) return [];
  const named = { 'User-Agent': personAgent(browser, agent) };
  return readSitemap(url, (address, init) =>
    fetch(address, { ...init, headers: { ...named, ...headersFor(user, String(address)) } }),
  );
}
