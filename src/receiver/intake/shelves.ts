import type { KeptLead } from '../store/lead';
import type { Added, KeptMessage, Seen } from '../store/message';
import type { Store, Tx } from '../store/store';

/** Where one kind of message is kept: looked at before, added to within a transaction. */
export type Shelf<Kept> = {
  seen(store: Store, id: string, bodyHash: string): Promise<Seen>;
  add(tx: Tx, kept: Kept): Promise<Added>;
  /** Takes back what was added in the same transaction. */
  remove(tx: Tx, id: string): Promise<unknown>;
};

/** The leads. */
export const leadShelf: Shelf<KeptLead> = {
  seen: ({ leads }, id, bodyHash) => leads.seen(id, bodyHash),
  add: ({ leads }, lead) => leads.add(lead),
  remove: ({ leads }, id) => leads.remove(id),
};

/** The consent messages. */
export const consentShelf: Shelf<KeptMessage> = {
  seen: ({ consents }, id, bodyHash) => consents.seen(id, bodyHash),
  add: ({ consents }, message) => consents.add(message),
  remove: ({ consents }, id) => consents.remove(id),
};
