import type { AssentConfig } from '../../core/config';
import { deliveredLead } from '../../core/deliveredLead';
import { eachOnce } from '../../core/eachOnce';
import { mayBeKnown } from '../../core/mayBeKnown';
import { servedPurposes } from '../../core/servedPurposes';
import type { NewEvent, QueuedEvent } from '../store/deliveryEvent';
import type { KeptLead } from '../store/lead';
import type { Tx } from '../store/store';
import { madeOf, noteAfter, noteOfMade } from './eventNote';

/** More events than a lead has between two restores. */
const GAP = 1000;

/** What decides where events go: the configuration, and when they happened, ISO 8601 in UTC. */
type Occasion = { config: AssentConfig; at: string };

/**
 * Queues that a lead came in, or that what others were told of it has changed, within the transaction in
 * which that is so. What a later edit stands in for is told to nobody.
 */
export async function queueLead(
  { deliveries, leads, ledger }: Tx,
  { config, at }: Occasion,
  lead: KeptLead,
): Promise<void> {
  if (lead.standing.kind !== 'stored') return;
  const entitled = deliveriesOf(config).filter(([, one]) => deliveredLead(config, one, lead));
  if (entitled.length === 0) return;
  const before = lead.keyHash === undefined ? [] : await deliveries.ofKey(lead.keyHash);
  if (before.length > 0 && (await leads.replacementOf(lead.id)) !== undefined) return;
  const known = new Set(before.map(({ delivery }) => delivery));
  const subject = before[0]?.lead ?? lead.id;
  const n = await numberAfter(ledger, before);
  const events = entitled.map(([id]) =>
    eventOf(subject, n, id, known.has(id) ? 'lead.corrected' : 'lead.created', at),
  );
  await deliveries.queue(events);
}

/** Queues that purposes of a lead and its edits were withdrawn, for those who were told of it and whom that concerns. */
export async function queueWithdrawal(
  { deliveries, ledger }: Tx,
  { config, at }: Occasion,
  chain: readonly KeptLead[],
  purposes: readonly string[],
): Promise<void> {
  const before = await deliveries.ofLeads(chain.map(({ id }) => id));
  const [first] = before;
  if (!first) return;
  const known = new Set(before.map(({ delivery }) => delivery));
  const n = await numberAfter(ledger, before);
  const events = deliveriesOf(config).flatMap(([id, one]) => {
    const served = servedPurposes(config, one);
    const isOperator = one.recipient === 'operator';
    const withdrawn = purposes.filter((purpose) => isOperator || served.includes(purpose));
    if (!known.has(id) || withdrawn.length === 0) return [];
    const note = JSON.stringify({ withdrawn });
    return { ...eventOf(first.lead, n, id, 'lead.withdrawn', at), note };
  });
  await deliveries.queue(events);
}

/**
 * Queues that a lead is gone, for all who may have heard of it; whatever else was on its way is forgotten. Where
 * a try of it is in somebody's hands, that waits until the try is settled, or has had its time.
 */
export async function queueErasure(
  { deliveries, ledger }: Tx,
  lead: string,
  at: string,
): Promise<void> {
  const before = await deliveries.ofLeads([lead]);
  const n = await numberAfter(ledger, before);
  const told = eachOnce(before.filter(mayBeKnown).map(({ delivery }) => delivery));
  await deliveries.forget(lead);
  await deliveries.queue(
    told.map((id) => ({
      ...eventOf(lead, n, id, 'lead.erased', at),
      ...noteOfMade(madeOf(before, id)),
      ...afterThoseInHand(before, id),
    })),
  );
}

/**
 * Queues once more that a lead is gone, for one who may have heard of it since, with what was made of it
 * there; where that waits already, only what was made is written down with it.
 */
export async function queueErasureFor(
  { deliveries, ledger }: Tx,
  {
    lead,
    delivery,
    at,
    made,
  }: { lead: string; delivery: string; at: string; made: string | undefined },
): Promise<void> {
  const before = await deliveries.ofLeads([lead]);
  const waiting = waitingFor(before, delivery);
  if (waiting) {
    const note = noteAfter(waiting.note, made === undefined ? {} : { made });
    if (note !== undefined) await deliveries.writeDown(waiting.id, note);
    await deliveries.hasten(waiting.id, at);
    return;
  }
  const n = await numberAfter(ledger, before);
  const event = eventOf(lead, n, delivery, 'lead.erased', at);
  await deliveries.queue([{ ...event, ...noteOfMade(made ?? madeOf(before, delivery)) }]);
}

/** Lets it be told at once that a lead is gone: no try of it is in hand any more. */
export async function hastenErasure(
  { deliveries }: Pick<Tx, 'deliveries'>,
  { lead, delivery, at }: { lead: string; delivery: string; at: string },
): Promise<void> {
  const waiting = waitingFor(await deliveries.ofLeads([lead]), delivery);
  if (waiting) await deliveries.hasten(waiting.id, at);
}

/** What of a delivery waits for its very first try. */
function waitingFor(events: readonly QueuedEvent[], delivery: string): QueuedEvent | undefined {
  return events.find((one) => one.delivery === delivery && one.tries === 0 && one.dueAt);
}

/** Until when a try that is in hand may take. */
function afterThoseInHand(events: readonly QueuedEvent[], delivery: string): { dueAt?: string } {
  const inHand = events.filter((one) => one.delivery === delivery && one.takenAt !== undefined);
  const [dueAt] = inHand
    .flatMap((one) => one.dueAt ?? [])
    .toSorted()
    .reverse();
  return dueAt === undefined ? {} : { dueAt };
}

function deliveriesOf({ server }: AssentConfig) {
  return Object.entries(server?.deliveries ?? {});
}

/**
 * The number of a lead's next event. After each restore it goes on behind a gap: what the other side was told
 * since the backup was made is not known here, and an id that it knows already it would pass over.
 */
async function numberAfter(
  ledger: Pick<Tx['ledger'], 'restores'>,
  before: readonly QueuedEvent[],
): Promise<number> {
  // The first one stays the first: what came again is the same lead, to the other side, too.
  if (before.length === 0) return 1;
  const gaps = (await ledger.restores()).length * GAP;
  return Math.max(gaps, ...before.map(({ n }) => n)) + 1;
}

function eventOf(
  lead: string,
  n: number,
  delivery: string,
  event: NewEvent['event'],
  at: string,
): NewEvent {
  return { id: `${lead}.${n}.${delivery}`, delivery, lead, n, event, at };
}
