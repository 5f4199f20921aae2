import type { FoundLead, LeadFilter } from '../../store/lead';
import type { ListKey } from '../../store/message';
import type { RightsParts } from '../rightsParts';
import type { HandOut } from './sheet';

/** Leads read in one go. */
const SLICE = 200;

/** Leads of these lists, one list after another, each newest first; `undefined` is what stands for itself. */
export async function* keptLeads(
  { store }: Pick<RightsParts, 'store'>,
  { form, since }: Pick<HandOut, 'form' | 'since'>,
  lists: readonly ('replaced' | undefined)[],
): AsyncGenerator<FoundLead> {
  for (const standing of lists) {
    const filter: LeadFilter = {
      ...(form !== undefined && { form }),
      ...(standing && { standing }),
    };
    let olderThan: ListKey | undefined;
    for (;;) {
      const slice = { limit: SLICE, ...(olderThan && { olderThan }) };
      const leads = await store.leads.list(slice, filter);
      for (const lead of leads) {
        if (since !== undefined && lead.receivedAt < since) break;
        yield lead;
      }
      const last = leads.at(-1);
      const isOver =
        leads.length < SLICE || (since !== undefined && last && last.receivedAt < since);
      if (!last || isOver) break;
      olderThan = { receivedAt: last.receivedAt, id: last.id };
    }
  }
}
