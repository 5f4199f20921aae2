import type { Browser } from 'playwright-core';
import { auditPage } from './auditPage';
import { bare } from './bare';
import type { PageFacts } from './facts';
import type { AuditFinding } from './findings';
import type { HarEntry } from './har';
import type { Limits } from './limits';
import { judgePage } from './rules/judgePage';
import { readSitemap } from './sitemap';

/** What an audit is told. `pages` is how many of each address are looked at in all. */
export type AuditSite = {
  browser: Browser;
  urls: readonly string[];
  pages: number;
  storageState?: string;
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
  for (const url of told.urls) {
    const listed = told.pages > 1 && told.fetch ? await readSitemap(url, told.fetch) : [];
    const waiting = [url, ...listed];
    for (let count = 0; count < told.pages; ) {
      const next = waiting.shift();
      if (next === undefined) break;
      if (seen.has(bare(next))) continue;
      seen.add(bare(next));
      count += 1;
      told.told?.(next);
      const { facts, har } = await auditPage({
        browser: told.browser,
        url: next,
        ...(told.storageState !== undefined && { storageState: told.storageState }),
        ...(told.limits && { limits: told.limits }),
      });
      waiting.push(...facts.links);
      all.pages.push(facts);
      all.findings.push(...judgePage(facts));
      all.har.push(...har);
    }
  }
  return all;
}
