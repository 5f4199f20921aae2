import { canonicalText } from '../../core/canonical';
import { tellsOfLead } from '../../core/tellsOfLead';
import type { QueuedEvent, Settled } from '../store/deliveryEvent';
import type { DeliveryParts } from './deliveringParts';
import { readNote } from './eventNote';
import { queueErasureFor } from './queueEvents';

/**
 * Settles a try. That another than the operator has a lead now stands in the ledger: the person sees it. A
 * lead that was erased while it was under way may have arrived after that was told, whatever was answered: it
 * is told again.
 */
export async function settleTry(
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
