import type { Mark } from '../report/mend';
import type { PageFacts, Phase, Traces } from './facts';
import { PHASES } from './facts';
import type { AuditFinding } from './findings';

/** One page of a report: what it asks with, and what there was in each phase. */
export type ReportedPage = {
  url: string;
  banner: { found: boolean; accept: string | null; decline: string | null; tool?: string };
  phases: Partial<Record<Phase, object>>;
};

/** All that an audit came to. No value of a cookie or key stands in it. */
export type AuditReport = {
  v: 1;
  at: string;
  pages: ReportedPage[];
  findings: AuditFinding[];
  /** What would mend it, as an Assent configuration; empty where nothing is to be mended. */
  config: object;
  /** How tags of the pages have to be marked for it. */
  marks: Mark[];
};

/** A page's facts as they are reported. */
export function reportPage({ url, banner, phases }: PageFacts): ReportedPage {
  const told = PHASES.flatMap((phase) => {
    const traces = phases[phase];
    return traces ? [[phase, reportTraces(traces)] as const] : [];
  });
  const { accept, decline, tool, declineBehind } = banner ?? {};
  return {
    url,
    banner: {
      found: banner !== undefined,
      accept: accept?.words ?? null,
      decline: decline?.words ?? declineBehind ?? null,
      ...(tool !== undefined && { tool }),
    },
    phases: Object.fromEntries(told),
  };
}

function reportTraces({ cookies, storage, requests }: Traces): object {
  return {
    cookies: cookies.map(({ name, domain, expires, httpOnly, sentTo }) => ({
      ...{ name, domain, expires, httpOnly, sentTo },
    })),
    storage: storage.map(({ kind, key }) => ({ kind, key })),
    requests,
  };
}
