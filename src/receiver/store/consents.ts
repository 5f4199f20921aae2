import type { Kysely } from 'kysely';
import { addRows } from './addRows';
import { countConsent } from './count';
import type { Unit } from './database';
import { sumOf } from './figures';
import type { Added, KeptMessage, Seen, Slice } from './message';
import { seenBefore } from './messages';
import { consentToRow, rowToMessage } from './rows';
import { beyond, directionOf, newestFirst } from './slices';
import type { ConsentsTable, Tables } from './tables';

/** What can be asked of the consent messages. */
export type ConsentReads = {
  find(id: string): Promise<KeptMessage | undefined>;
  list(slice: Slice): Promise<KeptMessage[]>;
  count(): Promise<number>;
  /** Those that came before a moment, the oldest first, `limit` of them at most. */
  before(at: string, limit: number): Promise<KeptMessage[]>;
  /** The oldest ones. */
  oldest(limit: number): Promise<KeptMessage[]>;
  seen(id: string, bodyHash: string): Promise<Seen>;
};

/** What can be done to them. */
export type ConsentWrites = {
  add(message: KeptMessage): Promise<Added>;
  /** Takes a message away for good; false where there is none of this id. */
  remove(id: string): Promise<boolean>;
};

/** Reads consent messages through a connection or within a transaction. */
export function consentReads(db: Kysely<Tables>): ConsentReads {
  const oldest = () => db.selectFrom('consents').selectAll().orderBy('received_at');
  return {
    find: (id) => find(db, id),
    async list(slice) {
      const direction = directionOf(slice);
      const rows = await db
        .selectFrom('consents')
        .selectAll()
        .where(beyond(slice))
        .orderBy('received_at', direction)
        .orderBy('id', direction)
        .limit(slice.limit)
        .execute();
      return newestFirst(rows, slice).map(rowToMessage);
    },
    count: () => sumOf(db, 'consent'),
    async before(at, limit) {
      const rows = await oldest().where('received_at', '<', at).limit(limit).execute();
      return rows.map(rowToMessage);
    },
    async oldest(limit) {
      return (await oldest().limit(limit).execute()).map(rowToMessage);
    },
    seen: (id, bodyHash) => seenBefore(db, 'consents', id, bodyHash),
  };
}

/** Adds consent messages within a transaction. */
export function consentWrites({ db, tally, addConsent }: Unit): ConsentWrites {
  return {
    async add(message) {
      const { id, bodyHash } = message;
      const added = await addConsent(consentToRow(message));
      if (!added) return (await seenBefore(db, 'consents', id, bodyHash)) ?? 'conflict';
      countConsent(tally, message, 1);
      return 'new';
    },
    async remove(id) {
      const message = await find(db, id);
      if (!message) return false;
      await db.deleteFrom('consents').where('id', '=', id).execute();
      countConsent(tally, message, -1);
      return true;
    },
  };
}

/** Adds rows; those whose ids are there already are left out of what is given back. */
export function addConsents(
  db: Kysely<Tables>,
  rows: readonly ConsentsTable[],
): Promise<{ id: string }[]> {
  return addRows(db, 'consents', rows, (some) =>
    db
      .insertInto('consents')
      .values(some)
      .onConflict((conflict) => conflict.doNothing())
      .returning('id'),
  );
}

async function find(db: Kysely<Tables>, id: string): Promise<KeptMessage | undefined> {
  const row = await db.selectFrom('consents').selectAll().where('id', '=', id).executeTakeFirst();
  return row && rowToMessage(row);
}
