import type { AssentConfig } from '../../core/config';
import { deliveredLead } from '../../core/deliveredLead';
import { eachOnce } from '../../core/eachOnce';
import { mayBeKnown } from '../../core/mayBeKnown';
import { servedPurposes } from '../../core/servedPurposes';
import type { NewEvent, QueuedEvent } from '../store/deliveryEvent';
import type { KeptLead } from '../store/lead';
import type { Tx } from '../store/store';
import { madeOf, noteOfMade } from './eventNote';

/** What decides where events go: the configuration, and when they happened, ISO 8601 in UTC. */
type Occasion = { config: AssentConfig; at: string };

/**
 * Queues that a lead came in, or that what others were told of it has changed, within the transaction in
 * which that is so. What a later edit stands in for is told to nobody.
 */
export async function queueLead(
  { deliveries, leads }: Tx,
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
  const events = entitled.map(([id]) =>
    eventOf(subject, before, id, known.has(id) ? 'lead.corrected' : 'lead.created', at),
  );
  await deliveries.queue(events);
}

/** Queues that purposes of a lead and its edits were withdrawn, for those who were told of it and whom that concerns. */
export async function queueWithdrawal(
  { deliveries }: Tx,
  { config, at }: Occasion,
  chain: readonly KeptLead[],
  purposes: readonly string[],
): Promise<void> {
  const before = await deliveries.ofLeads(chain.map(({ id }) => id));
  const [first] = before;
  if (!first) return;
  const known = new Set(before.map(({ delivery }) => delivery));
  const events = deliveriesOf(config).flatMap(([id, one]) => {
    const served = servedPurposes(config, one);
    const isOperator = one.recipient === 'operator';
    const withdrawn = purposes.filter((purpose) => isOperator || served.includes(purpose));
    if (!known.has(id) || withdrawn.length === 0) return [];
    const note = JSON.stringify({ withdrawn });
    return { ...eventOf(first.lead, before, id, 'lead.withdrawn', at), note };
  });
  await deliveries.queue(events);
}

/** Queues that a lead is gone, for all who may have heard of it; whatever else was on its way is forgotten. */
export async function queueErasure({ deliveries }: Tx, lead: string, at: string): Promise<void> {
  const before = await deliveries.ofLeads([lead]);
  const told = eachOnce(before.filter(mayBeKnown).map(({ delivery }) => delivery));
  await deliveries.forget(lead);
  await deliveries.queue(
    told.map((id) => ({
      ...eventOf(lead, before, id, 'lead.erased', at),
      ...noteOfMade(madeOf(before, id)),
    })),
  );
}

/**
 * Queues once more that a lead is gone, for one who may have heard of it since, with what was made of it
 * there; where that waits already, only what was made is written down with it.
 */
export async function queueErasureFor(
  { deliveries }: Tx,
  {
    lead,
    delivery,
    at,
    made,
  }: { lead: string; delivery: string; at: string; made: string | undefined },
): Promise<void> {
  const before = await deliveries.ofLeads([lead]);
  const waiting = before.find((one) => one.delivery === delivery && one.tries === 0 && one.dueAt);
  if (waiting) {
    if (made !== undefined) await deliveries.writeDown(waiting.id, made);
    return;
  }
  const event = eventOf(lead, before, delivery, 'lead.erased', at);
  await deliveries.queue([{ ...event, ...noteOfMade(made ?? madeOf(before, delivery)) }]);
}

function deliveriesOf({ server }: AssentConfig) {
  return Object.entries(server?.deliveries ?? {});
}

function eventOf(
  lead: string,
  before: readonly QueuedEvent[],
  delivery: string,
  event: NewEvent['event'],
  at: string,
): NewEvent {
  const n = Math.max(0, ...before.map((one) => one.n)) + 1;
  return { id: `${lead}.${n}.${delivery}`, delivery, lead, n, event, at };
}
