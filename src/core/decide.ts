import type { AssentConfig } from '../config/types';
import { grantsAnything } from './choice';
import type { ConsentRecord } from './record';
import { categoryOfService, DAY_MS, optionalIds } from './settings';

/** Whether a person is asked, and which record holds meanwhile. */
export type Decision =
  | { kind: 'ask'; because: 'first-visit' | 'revision-raised' | 'expired' | 'future' }
  | { kind: 'ask'; because: 'new-service'; record: ConsentRecord }
  | { kind: 'apply'; record: ConsentRecord };

/** What the stored record means now. A record from a day yet to come is as good as none. */
export function decide(
  config: AssentConfig,
  stored: ConsentRecord | undefined,
  nowMs: number,
): Decision {
  if (!stored) return { kind: 'ask', because: 'first-visit' };
  if (stored.revision !== (config.revision ?? 1))
    return { kind: 'ask', because: 'revision-raised' };
  // A day's grace: clocks are set and time zones cross midnight.
  if (stored.day * DAY_MS > nowMs + DAY_MS) return { kind: 'ask', because: 'future' };
  if (nowMs >= stored.untilDay * DAY_MS) return { kind: 'ask', because: 'expired' };
  const fresh = optionalIds(config).filter((id) => !(id in stored.choice));
  const asksAgain = fresh.some((id) => {
    const category = categoryOfService(config, id);
    return category ? stored.choice[category] : grantsAnything(stored.choice);
  });
  return asksAgain
    ? { kind: 'ask', because: 'new-service', record: stored }
    : { kind: 'apply', record: stored };
}

/** The record of a choice made now: a consent lasts `days`, a refusal `refusalDays`. */
export function recordOf(
  config: AssentConfig,
  choice: ConsentRecord['choice'],
  nowMs: number,
  stampId: string | undefined,
): ConsentRecord {
  const day = Math.floor(nowMs / DAY_MS);
  const granted = grantsAnything(choice);
  const { days = 365, refusalDays = 184 } = config.record ?? {};
  return {
    revision: config.revision ?? 1,
    day,
    untilDay: day + (granted ? days : refusalDays),
    choice,
    ...(granted && stampId && { stampId }),
  };
}
