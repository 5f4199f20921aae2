import { canonicalText } from '../../core/canonical';
import { tellsOfLead } from '../../core/tellsOfLead';
import type { QueuedEvent, Settled } from '../store/deliveryEvent';
import type { DeliveryParts } from './deliveringParts';
import { readNote } from './eventNote';
import { hastenErasure, queueErasureFor } from './queueEvents';

/**
 * Settles a try. That another than the operator has a lead now stands in the ledger: the person sees it. That
 * a lead was erased while it was under way is told now; once more where it was told already, as this try took
 * longer than it may: the lead may have arrived after that, whatever was answered.
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
    if ((await tx.chains.kept([lead])).length > 0) return;
    const gone = { lead, delivery, at: came.at };
    if (!isOfLead || came.outcome === 'dropped') return hastenErasure(tx, gone);
    await queueErasureFor(tx, { ...gone, made: readNote(came.note).made });
  });
}
