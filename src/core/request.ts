import type { AssentConfig } from './config';
import { DAY_MS, regimeOf } from './settings';
import { afterMonth, afterWorkingDays, workingDaysUntil } from './workingDays';

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

/** How much time an answer has: whole days, in Russia working days, with 0 for the last one; or by how many days it is late. */
export type TimeLeft = { kind: 'late' | 'days' | 'working-days'; days: number };

/** The time left until an answer is due; both moments in milliseconds. */
export function timeLeft(config: AssentConfig, dueMs: number, nowMs: number): TimeLeft {
  if (nowMs > dueMs) return { kind: 'late', days: Math.ceil((nowMs - dueMs) / DAY_MS) };
  return regimeOf(config) === 'ru'
    ? { kind: 'working-days', days: workingDaysUntil(nowMs, dueMs, config.server?.holidays ?? []) }
    : { kind: 'days', days: Math.floor((dueMs - nowMs) / DAY_MS) };
}
