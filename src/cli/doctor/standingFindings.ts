import type { AssentConfig } from '../../core/config';
import type { Standing } from '../../receiver/store/standing';
import { type Finding, noteOf } from './finding';

const note = noteOf('deliveries');

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
  for (const { delivery, kind, since, events } of standings) {
    // What the configuration names no more goes nowhere, as its owner wanted.
    if (!Object.hasOwn(deliveries, delivery)) continue;
    if (kind === 'failing' && nowMs - Date.parse(since) < PATIENCE_MS) continue;
    found.push(findingOf(delivery, kind, since, events));
    if (kind === 'given-up' || alarms.some((carrier) => carrier !== delivery)) continue;
    const why = alarms.length === 0 ? 'names none' : 'names that one alone';
    const message = `Nobody is told that the delivery ${delivery} fails: server.alarms ${why}.`;
    const remedy =
      'Name another delivery in server.alarms, such as mail: an alarm never goes by the one that fails.';
    found.push(note('warning', 'alarm-by-none', message, remedy));
  }
  return found;
}

function findingOf(delivery: string, kind: Standing['kind'], since: string, events: number) {
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
