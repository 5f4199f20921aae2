/** Days in which a form's usual flow is looked for, before it went silent. */
const FLOW_DAYS = 14;

/** Days of those that must have brought something. */
const USUAL_DAYS = 10;

/** Whole days without anything that are worth an alarm, and after how many nothing more is said: by then it is known, or meant. */
const SILENT_DAYS = 2;
const LONGEST_SILENCE = 14;

/** Days that have to be known, today included. */
export const KNOWN_DAYS = 1 + LONGEST_SILENCE + FLOW_DAYS;

/**
 * For how many whole days a form that usually brings something has brought nothing; `undefined` where that is
 * no silence. `came` says of each day whether anything came on it, today first, then backwards. A day counts
 * as silent only where one of the two weeks before brought something on the same weekday: who works from
 * Monday to Friday is not alarmed each Monday.
 */
export function silentDays(came: readonly boolean[]): number | undefined {
  const last = came.indexOf(true);
  const days = last - 1;
  if (days < SILENT_DAYS || days > LONGEST_SILENCE) return undefined;
  const flow = came.slice(last, last + FLOW_DAYS);
  if (flow.filter(Boolean).length < USUAL_DAYS) return undefined;
  const missed = came
    .slice(1, last)
    .filter((_, at) => flow.some((isOne, back) => isOne && (last + back - (at + 1)) % 7 === 0));
  return missed.length < SILENT_DAYS ? undefined : days;
}
