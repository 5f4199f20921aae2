import type { AssentConfig } from './config';
import { DAY_MS, regimeOf } from './settings';
import { afterMonth, afterWorkingDays } from './workingDays';

/** What a person can ask an operator for. */
export const REQUEST_KINDS = ['access', 'correct', 'erase', 'withdraw', 'other'] as const;
/** One of them. */
export type RequestKind = (typeof REQUEST_KINDS)[number];

/** Working days for an answer in Russia: 152-FZ art. 20 part 1 and 3, art. 21 part 5.1. */
const WORKING_DAYS: Record<RequestKind, number> = {
  access: 10,
  correct: 7,
  erase: 10,
  withdraw: 10,
  other: 10,
};

/** Until when a request is to be answered, in milliseconds: GDPR art. 12(3) gives a month, the CCPA 45 days. */
export function answerDueMs(config: AssentConfig, kind: RequestKind, atMs: number): number {
  const regime = regimeOf(config);
  if (regime === 'ru') {
    return afterWorkingDays(atMs, WORKING_DAYS[kind], config.server?.holidays ?? []);
  }
  return regime === 'us-ca' ? atMs + 45 * DAY_MS : afterMonth(atMs);
}
