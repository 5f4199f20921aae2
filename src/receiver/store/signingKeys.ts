import type { Kysely } from 'kysely';
import type { Unit } from './database';
import type { Tables } from './tables';

/** The public half of a key that receipts are or were signed with. It is never taken away. */
export type ListedKey = {
  /** RFC 7638 thumbprint. */
  kid: string;
  /** The key itself, base64url. */
  x: string;
  listedAt: string;
};

/** What can be asked of the listed keys. */
export type KeyReads = {
  /** All of them, the newest first. */
  list(): Promise<ListedKey[]>;
};

/** What can be done to them. */
export type KeyWrites = { add(key: ListedKey): Promise<void> };

/** Reads the listed keys through a connection or within a transaction. */
export function keyReads(db: Kysely<Tables>): KeyReads {
  return {
    async list() {
      const rows = await db
        .selectFrom('signing_keys')
        .selectAll()
        .orderBy('listed_at', 'desc')
        .orderBy('kid')
        .execute();
      return rows.map(({ kid, x, listed_at }) => ({ kid, x, listedAt: listed_at }));
    },
  };
}

/** Lists keys within a transaction. */
export function keyWrites({ db }: Unit): KeyWrites {
  return {
    async add({ kid, x, listedAt }) {
      await db
        .insertInto('signing_keys')
        .values({ kid, x, listed_at: listedAt })
        .onConflict((conflict) => conflict.doNothing())
        .execute();
    },
  };
}

/** What asks either database for the ids of its keys, the newest first, once the step ran that makes their table. */
export function listedKeysQuery(steps: readonly string[]): string[] {
  return steps.includes('005_ledger')
    ? ['select kid from signing_keys order by listed_at desc, kid']
    : [];
}

/** What that gives. */
export function listedKeysIn(rows: readonly unknown[]): string[] {
  // As the query names its column.
  return (rows as { kid: string }[]).map(({ kid }) => kid);
}
