import { grantsAnything } from './choice';
import type { AssentConfig } from './config';
import type { ConsentRecord } from './record';
import { categoryOfService, DAY_MS, optionalIds } from './settings';
import { USUAL_CONSENT_DAYS, USUAL_REFUSAL_DAYS } from './usualDays';

/** Whether a person is asked, and the record that holds meanwhile. */
export type Verdict = { asks: boolean; record?: ConsentRecord };

/**
 * What the stored record means now. One of another revision, past its end, or from a day yet to come
 * is as good as none; one that has not heard of a service in what it granted holds, and is asked again.
 */
export function decide(
  config: AssentConfig,
  stored: ConsentRecord | undefined,
  nowMs: number,
): Verdict {
  const today = nowMs / DAY_MS;
  if (
    !stored ||
    stored.revision !== (config.revision ?? 1) ||
    // A day's grace: clocks are set and time zones cross midnight.
    stored.day > today + 1 ||
    today >= stored.untilDay
  ) {
    return { asks: true };
  }
  const fresh = optionalIds(config).filter((id) => !(id in stored.choice));
  const asks = fresh.some((id) => {
    const category = categoryOfService(config, id);
    return category ? stored.choice[category] : grantsAnything(stored.choice);
  });
  return { asks, record: stored };
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
  const { days = USUAL_CONSENT_DAYS, refusalDays = USUAL_REFUSAL_DAYS } = config.record ?? {};
  return {
    revision: config.revision ?? 1,
    day,
    untilDay: day + (granted ? days : refusalDays),
    choice,
    ...(granted && stampId && { stampId }),
  };
}
