import { canonicalText } from '../../core/canonical';
import type { AssentConfig } from '../../core/config';
import type { DeliveryConfig } from '../../core/deliveryConfig';
import { nextTryMs } from '../../core/deliveryWaits';
import { isoTime } from '../../core/isoTime';
import { NOTHING_TO_TELL } from '../../core/mayBeKnown';
import { tellsOfLead } from '../../core/tellsOfLead';
import type { Log } from '../log';
import type { QueuedEvent, Settled } from '../store/deliveryEvent';
import { StoreFailure } from '../store/failure';
import type { Store } from '../store/store';
import type { Answer, Channel } from './channel';
import { madeOf, noteAfter, readNote } from './eventNote';
import { OWN_FAULT } from './failureCode';
import { messageOf } from './messageOf';
import { queueErasureFor } from './queueEvents';

/** What a delivery is made with. */
export type DeliveryParts = {
  config: AssentConfig;
  store: Store;
  /** Milliseconds since 1970-01-01 UTC. */
  clock: () => number;
  log: Log;
  /** Divides all waits; 1 but in drills. */
  clockFactor: number;
  /** Hears how each try ended. */
  onTry(delivery: string, outcome: Answer['outcome']['kind']): void;
};

/** How a try ended: `again` is tried again, `dropped` had nothing to tell any more. */
export type Ended = 'delivered' | 'dropped' | 'closed' | 'again' | 'given-up';

/** Tries to deliver an event that was taken, and settles it. */
export async function deliver(
  parts: DeliveryParts,
  delivery: DeliveryConfig,
  channel: Channel,
  taken: QueuedEvent,
): Promise<Ended> {
  const answer = await answerTo(parts, delivery, channel, taken);
  const at = () => isoTime(parts.clock());
  if (!answer) {
    const last = taken.last ?? NOTHING_TO_TELL;
    await settle(parts, taken, { at: at(), last, outcome: 'dropped' });
    return 'dropped';
  }
  const { outcome, last } = answer;
  const note = noteAfter(taken.note, answer);
  const said = { last, ...(note !== undefined && { note }) };
  parts.onTry(taken.delivery, outcome.kind);
  if (outcome.kind === 'delivered') {
    await settle(parts, taken, { at: at(), ...said, outcome: 'delivered' });
    return 'delivered';
  }
  parts.log(`delivery ${taken.delivery}: ${last}`);
  if (outcome.kind === 'closed') {
    // It waits with all others until the owner opens the delivery again.
    await parts.store.write(({ deliveries }) => deliveries.close(taken.delivery, at()));
    await settle(parts, taken, { at: at(), ...said, dueAt: at() });
    return 'closed';
  }
  const nextMs = nextTryMs(outcome, {
    tries: taken.tries,
    firstAtMs: Date.parse(taken.firstAt ?? taken.at),
    nowMs: parts.clock(),
    clockFactor: parts.clockFactor,
  });
  await settle(
    parts,
    taken,
    nextMs === undefined
      ? { at: at(), ...said, outcome: 'failed' }
      : { at: at(), ...said, dueAt: isoTime(nextMs) },
  );
  return nextMs === undefined ? 'given-up' : 'again';
}

/**
 * What the other side says to an event; `undefined` where there is nothing to tell any more. What cannot be
 * made ready to send, as of a row that was damaged, is a try that came to nothing: others go on meanwhile.
 */
async function answerTo(
  parts: DeliveryParts,
  delivery: DeliveryConfig,
  channel: Channel,
  taken: QueuedEvent,
): Promise<Answer | undefined> {
  const message = await messageOf(parts, delivery, taken).catch((error: unknown) => {
    // A database that does not answer says nothing of the event: it is taken again.
    if (error instanceof StoreFailure) throw error;
    return OWN_FAULT;
  });
  if (!message || 'outcome' in message) return message;
  return channel.send(message, {
    sinceMs: taken.tries > 1 || taken.last !== undefined ? Date.parse(taken.at) : undefined,
    made: async () => madeOf(await parts.store.deliveries.ofLeads([taken.lead]), taken.delivery),
  });
}

/**
 * Settles a try. That another than the operator has a lead now stands in the ledger: the person sees it. A
 * lead that was erased while it was under way may have arrived after that was told, whatever was answered: it
 * is told again.
 */
async function settle(
  { config, store }: DeliveryParts,
  taken: QueuedEvent,
  came: Settled,
): Promise<void> {
  const { lead, delivery } = taken;
  const isOfLead = tellsOfLead(taken.event);
  const recipient = config.server?.deliveries?.[delivery]?.recipient ?? 'operator';
  await store.write(async (tx) => {
    if (await tx.deliveries.settle(taken, came)) {
      if (!isOfLead || came.outcome !== 'delivered' || recipient === 'operator') return;
      const body = canonicalText({ v: 1, event: taken.event, id: taken.id, recipient });
      tx.ledger.note({ at: came.at, event: 'delivered', subject: lead, body });
      return;
    }
    if (!isOfLead || came.outcome === 'dropped') return;
    if ((await tx.chains.kept([lead])).length === 0)
      await queueErasureFor(tx, { lead, delivery, at: came.at, made: readNote(came.note).made });
  });
}
