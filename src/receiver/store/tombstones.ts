import type { Kysely } from 'kysely';
import type { Unit } from './database';
import type { TombstonesTable } from './rightsRows';
import type { Tables } from './tables';

/** One lead that was erased; `line` tells of the whole erasure. No personal data stands in it. */
export type Tombstone = TombstonesTable;

/** What can be asked of the tombstones. */
export type TombstoneReads = {
  /** Those of these leads. */
  of(ids: readonly string[]): Promise<Tombstone[]>;
  /** Those that follow one in the order of their times and ids, `limit` of them at most. */
  after(before: Pick<Tombstone, 'at' | 'id'>, limit: number): Promise<Tombstone[]>;
};

/** What can be done to them: they are never taken away. */
export type TombstoneWrites = { add(tombstone: Tombstone): Promise<void> };

/** Reads tombstones through a connection or within a transaction. */
export function tombstoneReads(db: Kysely<Tables>): TombstoneReads {
  return {
    async of(ids) {
      if (ids.length === 0) return [];
      return db.selectFrom('tombstones').selectAll().where('id', 'in', ids).execute();
    },
    after: ({ at, id }, limit) =>
      db
        .selectFrom('tombstones')
        .selectAll()
        .where(({ or, and, eb }) =>
          or([eb('at', '>', at), and([eb('at', '=', at), eb('id', '>', id)])]),
        )
        .orderBy('at')
        .orderBy('id')
        .limit(limit)
        .execute(),
  };
}

/** Adds tombstones within a transaction. */
export function tombstoneWrites({ db }: Unit): TombstoneWrites {
  return {
    async add(tombstone) {
      await db
        .insertInto('tombstones')
        .values(tombstone)
        .onConflict((conflict) => conflict.doNothing())
        .execute();
    },
  };
}
