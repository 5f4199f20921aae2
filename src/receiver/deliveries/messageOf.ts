import type { AssentConfig } from '../../core/config';
import { deliveredLead } from '../../core/deliveredLead';
import type { DeliveryConfig } from '../../core/deliveryConfig';
import { mayBeKnown, NOT_NAMED, NOTHING_TO_TELL } from '../../core/mayBeKnown';
import { tellsOfLead } from '../../core/tellsOfLead';
import { issuerOf } from '../ledger/notary';
import type { QueuedEvent } from '../store/deliveryEvent';
import type { KeptLead } from '../store/lead';
import type { Store } from '../store/store';
import type { Message } from './channel';
import { readNote } from './eventNote';
import { untoldPurposes } from './untoldPurposes';

/** What messages are made from. */
type MessageParts = { config: AssentConfig; store: Pick<Store, 'chains' | 'deliveries' | 'texts'> };

/** Why there is nothing to tell. */
export type Untold = { untold: typeof NOTHING_TO_TELL | typeof NOT_NAMED };

/**
 * What the other side is told of an event: of a lead what stands of it now, as far as it may go there; or why
 * there is nothing to tell.
 */
export async function messageOf(
  { config, store }: MessageParts,
  delivery: DeliveryConfig,
  event: QueuedEvent,
): Promise<Message | Untold> {
  const data = await dataOf();
  if (typeof data === 'string') return { untold: data };
  const { reached } = readNote(event.note);
  const beside = { id: event.id, timestamp: event.at, data, reached };
  if (!tellsOfLead(event.event)) return { ...beside, type: event.event };
  if (await isHeard()) return { ...beside, type: 'lead.corrected' };
  return {
    ...{ ...beside, type: 'lead.created' },
    ...(event.event === 'lead.corrected' && { isEdit: true }),
  };

  /** Whether the other side has taken word of the lead before: what it hears first is that there is one. */
  async function isHeard(): Promise<boolean> {
    // What comes first and is tried for the first time follows nothing.
    if (event.event === 'lead.created' && event.last === undefined) return false;
    const all = await store.deliveries.ofLeads([event.lead]);
    return all.some(
      (one) =>
        one.delivery === event.delivery && tellsOfLead(one.event) && one.outcome === 'delivered',
    );
  }

  async function dataOf(): Promise<Message['data'] | Untold['untold']> {
    const { lead: id } = event;
    if (event.event === 'lead.erased') return { id };
    if (event.event === 'alarm') return readNote(event.note).said;
    if (event.event === 'lead.withdrawn') {
      // Who never heard of it need not hear that it was withdrawn.
      const before = await store.deliveries.ofLeads([id]);
      const isTold = before.some(
        (one) => one.delivery === event.delivery && one.n < event.n && mayBeKnown(one),
      );
      return isTold ? { id, ...readNote(event.note).said } : NOTHING_TO_TELL;
    }
    const lead = standing(await store.chains.of(id));
    if (!lead) return NOTHING_TO_TELL;
    const untold = await untoldPurposes({ config, store }, delivery, lead);
    const going = deliveredLead(config, delivery, lead, untold);
    if (going) return { id, ...going, ...linkTo(config, id) };
    const isNotNamed = untold.length > 0 && deliveredLead(config, delivery, lead);
    return isNotNamed ? NOT_NAMED : NOTHING_TO_TELL;
  }
}

/** The last of a lead's edits that is not set aside. */
function standing(chain: readonly KeptLead[]): KeptLead | undefined {
  return chain.findLast(({ standing }) => standing.kind === 'stored');
}

/** The lead's page at `/admin`, where the receiver's own address is known. */
export function linkTo(config: AssentConfig, lead: string): { link?: string } {
  const issuer = issuerOf(config);
  return issuer === undefined ? {} : { link: `${issuer}/admin/leads/${lead}` };
}
