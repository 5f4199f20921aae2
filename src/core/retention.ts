import type { Decision } from '../wire/stamp';
import type { AssentConfig } from './config';
import { subjectOf } from './decision';
import { isoTime } from './isoTime';
import { longestTermMs } from './longestTerm';
import { DAY_MS } from './settings';
import { USUAL_CONSENT_DAYS } from './usualDays';

/** Until when a lead is kept for one purpose, and since when the person has withdrawn it; ISO 8601 in UTC. */
export type Term = { until: string; withdrawnAt?: string };

/** The terms of a lead by purpose: of those that were given, or that the person was informed of. */
export type Terms = Record<string, Term>;

/** What was withdrawn is destroyed within this time (152-FZ art. 21 part 5), in milliseconds. */
export const DESTRUCTION_MS = 30 * DAY_MS;

/** How long a lead is kept that stands for no purpose, where no purpose says longer, in milliseconds. */
const USUAL_TERM_MS = 365 * DAY_MS;

/** How long what was set aside is kept when the owner says nothing, in days. */
const USUAL_ASIDE_DAYS = 90;

/** How long claims may come, in days: three years (art. 196 of the Russian Civil Code). */
const CLAIM_DAYS = 1095;

/** Consent messages that are kept at most where the owner says nothing. */
const USUAL_CONSENT_ROWS = 1_000_000;

/** The terms that a person's decisions begin, as the configuration promised them on that day. */
export function termsOf(
  { purposes = {} }: AssentConfig,
  decisions: readonly Decision[],
  receivedAtMs: number,
): Terms {
  const terms: Terms = Object.create(null);
  for (const decision of decisions) {
    const { kind, id } = subjectOf(decision);
    const purpose = kind === 'purpose' && Object.hasOwn(purposes, id) ? purposes[id] : undefined;
    const isKept = decision.state === 'given' || decision.state === 'informed';
    if (purpose && isKept) terms[id] = { until: isoTime(receivedAtMs + purpose.keepDays * DAY_MS) };
  }
  return { ...terms };
}

/** What decides when a lead goes. */
export type Kept = { terms: Terms; receivedAtMs: number; isAside: boolean };

/** When a lead goes: at the end of its terms, and what was set aside sooner, if nobody takes it in before. */
export function dueAt(config: AssentConfig, { terms, receivedAtMs, isAside }: Kept): string {
  const end = endOfTerms(config, terms, receivedAtMs);
  if (!isAside) return end;
  const asideEnd = isoTime(receivedAtMs + asideDays(config) * DAY_MS);
  return asideEnd < end ? asideEnd : end;
}

/** How long what was set aside is kept, in days. */
export function asideDays({ server }: AssentConfig): number {
  return server?.asideKeepDays ?? USUAL_ASIDE_DAYS;
}

/** The end of the purposes that stand, else of the destruction after the last withdrawal. */
function endOfTerms(config: AssentConfig, terms: Terms, receivedAtMs: number): string {
  const all = Object.values(terms);
  const last = (times: readonly string[]) => times.toSorted().at(-1);
  const standing = last(all.flatMap((term) => (term.withdrawnAt ? [] : [term.until])));
  if (standing !== undefined) return standing;
  const withdrawn = last(all.flatMap(({ withdrawnAt }) => withdrawnAt ?? []));
  if (withdrawn !== undefined) return isoTime(Date.parse(withdrawn) + DESTRUCTION_MS);
  return isoTime(receivedAtMs + (longestTermMs(config) || USUAL_TERM_MS));
}

/** Terms once some purposes are withdrawn; those that were withdrawn before keep their time. */
export function withdrawnFrom(terms: Terms, purposes: readonly string[], nowMs: number): Terms {
  return Object.fromEntries(
    Object.entries(terms).map(([id, term]) =>
      purposes.includes(id) && term.withdrawnAt === undefined
        ? [id, { ...term, withdrawnAt: isoTime(nowMs) }]
        : [id, term],
    ),
  );
}

/** How long a consent message is kept, in days: its term, and the time for claims after it. */
export function consentTermDays({ record, server }: AssentConfig): number {
  return (record?.days ?? USUAL_CONSENT_DAYS) + (server?.consentKeepDays ?? CLAIM_DAYS);
}

/** How many consent messages are kept at most. */
export function consentRowsKept({ server }: AssentConfig): number {
  return server?.consentRows ?? USUAL_CONSENT_ROWS;
}

/** Consent messages that came before this time are past their term, and the time for claims after it. */
export function consentsDueBefore(config: AssentConfig, nowMs: number): string {
  return isoTime(nowMs - consentTermDays(config) * DAY_MS);
}

/** Requests that were answered before this time are past the time for claims. */
export function answersDueBefore(nowMs: number): string {
  return isoTime(nowMs - CLAIM_DAYS * DAY_MS + 1);
}
