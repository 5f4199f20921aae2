import { subjectOf } from '../../core/decision';
import type { Decision, Stamp } from '../../wire/stamp';
import { bytesOf } from './asideBytes';
import type { KeptLead } from './lead';
import type { KeptMessage } from './message';
import { leadToRow, messageToRow } from './rows';
import type { MessageColumns } from './tables';
import type { Tally } from './tally';

/** How a decision is counted; `signal`: kept off by Global Privacy Control, where the person refused nothing. */
export type CountedState = Decision['state'] | 'signal';

/** Counts a lead that stands in a list: `by` 1 as it comes there, -1 as it goes. */
export function countLead(tally: Tally, lead: KeptLead, list: string, by: 1 | -1): void {
  tally.add({ topic: 'lead', subject: lead.form ?? '', state: list }, by);
  countMessage(tally, lead, () => leadToRow(lead), by);
}

/** Counts a consent message likewise. */
export function countConsent(tally: Tally, message: KeptMessage, by: 1 | -1): void {
  tally.add({ topic: 'consent', subject: '', state: message.standing.kind }, by);
  countMessage(tally, message, () => messageToRow(message), by);
}

function countMessage(
  tally: Tally,
  { standing, stamp }: KeptMessage,
  row: () => MessageColumns,
  by: 1 | -1,
): void {
  if (standing.kind === 'aside') {
    tally.add({ topic: 'aside', subject: 'bytes', state: '' }, by * bytesOf(row()));
    return;
  }
  if (!stamp) return;
  for (const decision of stamp.decisions) {
    const { kind, id } = subjectOf(decision);
    tally.add({ topic: kind, subject: id, state: countedAs(stamp, decision) }, by);
  }
}

/** Counts what was taken out of a row that is kept on: bytes of what is set aside. */
export function countChangedBytes(
  tally: Tally,
  before: MessageColumns,
  after: MessageColumns,
): void {
  if (before.state !== 'aside') return;
  const by = bytesOf(after) - bytesOf(before);
  tally.add({ topic: 'aside', subject: 'bytes', state: '' }, by);
}

/** Counts decisions of which no row is kept, on the day they came (UTC). */
export function countOnDay(tally: Tally, stamp: Stamp, receivedAt: string): void {
  for (const decision of stamp.decisions) {
    const { kind, id } = subjectOf(decision);
    // The id comes last, since it may hold anything.
    const subject = `${receivedAt.slice(0, 10)} ${kind} ${id}`;
    tally.add({ topic: 'day', subject, state: countedAs(stamp, decision) }, 1);
  }
}

/** Who accepts all and sends Global Privacy Control has refused nothing: the signal kept it off. */
function countedAs({ signals, indication }: Stamp, { state }: Decision): CountedState {
  const isSignal = signals.gpc && indication.method === 'accept' && state === 'refused';
  return isSignal ? 'signal' : state;
}
