import type { Kysely } from 'kysely';
import type { Added, KeptMessage, Seen, Slice } from './message';
import { countOf, seenBefore } from './messages';
import { messageToRow, rowToMessage } from './rows';
import type { Tables } from './tables';

/** What can be asked of the consent messages. */
export type ConsentReads = {
  find(id: string): Promise<KeptMessage | undefined>;
  list(slice: Slice): Promise<KeptMessage[]>;
  count(): Promise<number>;
  seen(id: string, bodyHash: string): Promise<Seen>;
};

/** What can be done to them. */
export type ConsentWrites = { add(message: KeptMessage): Promise<Added> };

/** Reads consent messages through a connection or within a transaction. */
export function consentReads(db: Kysely<Tables>): ConsentReads {
  return {
    async find(id) {
      const row = await db
        .selectFrom('consents')
        .selectAll()
        .where('id', '=', id)
        .executeTakeFirst();
      return row && rowToMessage(row);
    },
    async list({ offset, limit }) {
      const rows = await db
        .selectFrom('consents')
        .selectAll()
        .orderBy('received_at', 'desc')
        .orderBy('id', 'desc')
        .limit(limit)
        .offset(offset)
        .execute();
      return rows.map(rowToMessage);
    },
    count: () => countOf(db.selectFrom('consents')),
    seen: (id, bodyHash) => seenBefore(db, 'consents', id, bodyHash),
  };
}

/** Adds consent messages within a transaction. */
export function consentWrites(tx: Kysely<Tables>): ConsentWrites {
  return {
    async add(message) {
      const { id, bodyHash } = message;
      const added = await tx
        .insertInto('consents')
        .values(messageToRow(message))
        .onConflict((conflict) => conflict.doNothing())
        .returning('id')
        .executeTakeFirst();
      return added ? 'new' : ((await seenBefore(tx, 'consents', id, bodyHash)) ?? 'conflict');
    },
  };
}
