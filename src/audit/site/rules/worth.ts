import { isForeign } from '../../registrable';
import type { CookieFact, KeyFact, PageFacts, Phase, Traces } from '../facts';
import { isRecord } from '../tools/isRecord';
import { isVendorCookie, isVendorKey } from '../vendors';
import { outlivesVisit } from './outlivesVisit';
import { siteHost } from './siteHost';

/** How bad something is; `undefined` where nothing is to be said of it. */
export type Worth = 'fault' | 'warning' | undefined;

/** What a cookie is worth that stands at a phase's end; it may be the page's own before any choice. */
export function worthOfCookie(
  cookie: CookieFact,
  phase: Phase,
  facts: PageFacts,
  { endMs }: Traces,
): Worth {
  const { before, declined } = facts.phases;
  const isChoice =
    !had(before, cookie) &&
    (!cookie.isIdentifier || mayBeChoice(phase, facts, had(declined, cookie)));
  if (isRecord(cookie.name, isChoice)) return undefined;
  if (isForeign(cookie.domain, siteHost(facts)) || isVendorCookie(cookie.name)) return 'fault';
  if (!outlivesVisit(cookie, endMs)) return undefined;
  if (cookie.isIdentifier) return 'fault';
  // What came with the grant alone has to go with it.
  const isGranted = !had(before, cookie) && declined !== undefined && !had(declined, cookie);
  return phase === 'withdrawn' && isGranted ? 'fault' : 'warning';
}

/** What a stored key is worth that stands at a phase's end. */
export function worthOfKey(one: KeyFact, phase: Phase, facts: PageFacts): Worth {
  const { before, declined } = facts.phases;
  const isChoice =
    !hadKey(before, one) && (!one.isIdentifier || mayBeChoice(phase, facts, hadKey(declined, one)));
  if (isRecord(one.key, isChoice)) return undefined;
  if (isVendorKey(one.key)) return 'fault';
  if (one.kind === 'session') return 'warning';
  if (one.isIdentifier) return 'fault';
  const isGranted = !hadKey(before, one) && declined !== undefined && !hadKey(declined, one);
  return phase === 'withdrawn' && isGranted ? 'fault' : 'warning';
}

/** Whether a phase left a cookie. */
export function had(traces: Traces | undefined, { name, domain }: CookieFact): boolean {
  return traces?.cookies.some((one) => one.name === name && one.domain === domain) ?? false;
}

/** Whether a phase left a key. */
export function hadKey(traces: Traces | undefined, { kind, key }: KeyFact): boolean {
  return traces?.storage.some((one) => one.kind === kind && one.key === key) ?? false;
}

/** Whether what tells browsers apart could be a record of the choice: one of that is kept after a refusal, too. */
function mayBeChoice(phase: Phase, { phases }: PageFacts, stoodDeclined: boolean): boolean {
  return phase !== 'withdrawn' || !phases.declined || stoodDeclined;
}
