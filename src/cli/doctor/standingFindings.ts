import type { AssentConfig } from '../../core/config';
import type { Standing } from '../../receiver/store/standing';
import { type Finding, noteOf } from './finding';

const note = noteOf('deliveries');

/** How far clocks may differ, in milliseconds. */
const CLOCKS_APART_MS = 60_000;

/** What fails for no longer than this may mend itself, in milliseconds. */
const PATIENCE_MS = 3_600_000;

/** Deliveries that do not fare well, and those of which nobody would be told. */
export function standingFindings(
  config: AssentConfig,
  standings: readonly Standing[],
  nowMs: number,
): Finding[] {
  const { deliveries = {}, alarms = [] } = config.server ?? {};
  const found: Finding[] = [];
  for (const standing of standings) {
    const { delivery, kind, since } = standing;
    // What the configuration names no more goes nowhere, as its owner wanted.
    if (!Object.hasOwn(deliveries, delivery)) continue;
    if (kind === 'failing' && nowMs - Date.parse(since) < PATIENCE_MS) continue;
    if (kind === 'resting' && !isResting(standing, nowMs)) continue;
    found.push(findingOf(standing));
    if (kind === 'given-up' || kind === 'resting' || alarms.some((carrier) => carrier !== delivery))
      continue;
    const why = alarms.length === 0 ? 'names none' : 'names that one alone';
    const message = `Nobody is told that the delivery ${delivery} fails: server.alarms ${why}.`;
    const remedy =
      'Name another delivery in server.alarms, such as mail: an alarm never goes by the one that fails.';
    found.push(note('warning', 'alarm-by-none', message, remedy));
  }
  return found;
}

/** Whether a rest goes on; what was said by a clock ahead of this one's was said before it was set back. */
function isResting({ since, until }: Standing, nowMs: number): boolean {
  return nowMs < Date.parse(until ?? since) && Date.parse(since) <= nowMs + CLOCKS_APART_MS;
}

function findingOf({ delivery, kind, since, events, until }: Standing): Finding {
  if (kind === 'resting') {
    const message = `The other side of the delivery ${delivery} asked to be left alone until ${until}; events that wait: ${events}.`;
    const remedy = `It goes on by itself then; sooner by: assent deliver --open ${delivery}`;
    return note('warning', 'delivery-resting', message, remedy);
  }
  if (kind === 'closed') {
    const message = `The other side closed the delivery ${delivery} at ${since} (410): everything for it waits.`;
    const remedy = `Ask there why, then open it again: assent deliver --open ${delivery}`;
    return note('error', 'delivery-closed', message, remedy);
  }
  if (kind === 'failing') {
    const message = `The delivery ${delivery} has failed since ${since}; events that wait: ${events}.`;
    const remedy = `A test says what the other side answers: assent deliver --test ${delivery}`;
    return note('error', 'delivery-failing', message, remedy);
  }
  const message = `Given up by the delivery ${delivery}: ${events}, the last at ${since}.`;
  const remedy = `See /admin/deliveries, mend it, then: assent deliver --failed`;
  return note('warning', 'delivery-given-up', message, remedy);
}
