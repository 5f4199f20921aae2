import type { Kysely } from 'kysely';
import type { Role } from '../../core/role';
import type { AccessTable } from './accessTables';
import type { Unit } from './database';
import type { Tables } from './tables';

/** Somebody who may sign in with a token of their own. */
export type Access = {
  id: string;
  name: string;
  role: Role;
  /** ISO 8601 in UTC. */
  madeAt: string;
  /** The last day on which it was used, in UTC; `undefined` where it never was. */
  usedOn: string | undefined;
};

/** What can be asked of who has access. */
export type AccessReads = {
  /** All of them, the first made first. */
  list(): Promise<Access[]>;
  find(id: string): Promise<Access | undefined>;
  /** Whose token it is, by its SHA-256. */
  ofToken(tokenHash: string): Promise<Access | undefined>;
};

/** What can be done to it. */
export type AccessWrites = {
  /** False where somebody has that name already: `nameKey` is the name as it is told from others. */
  add(made: Omit<Access, 'usedOn'> & { nameKey: string; tokenHash: string }): Promise<boolean>;
  /** Takes access away, and with it every session; false where nobody of this id has any. */
  revoke(id: string): Promise<boolean>;
  /** Keeps the day on which somebody came. */
  use(id: string, day: string): Promise<void>;
};

/** Reads who has access through a connection or within a transaction. */
export function accessReads(db: Kysely<Tables>): AccessReads {
  const all = () => db.selectFrom('access').selectAll();
  const one = async (column: 'id' | 'token_hash', value: string) => {
    const row = await all().where(column, '=', value).executeTakeFirst();
    return row && toAccess(row);
  };
  return {
    async list() {
      return (await all().orderBy('made_at').orderBy('id').execute()).map(toAccess);
    },
    find: (id) => one('id', id),
    ofToken: (tokenHash) => one('token_hash', tokenHash),
  };
}

/** Gives and takes access within a transaction. */
export function accessWrites({ db }: Unit): AccessWrites {
  return {
    async add({ nameKey, tokenHash, madeAt, ...same }) {
      const values = { name_key: nameKey, token_hash: tokenHash, made_at: madeAt, used_on: null };
      const added = await db
        .insertInto('access')
        .values({ ...same, ...values })
        .onConflict((conflict) => conflict.column('name_key').doNothing())
        .returning('id')
        .executeTakeFirst();
      return added !== undefined;
    },
    async revoke(id) {
      await db.deleteFrom('sessions').where('access', '=', id).execute();
      const gone = await db
        .deleteFrom('access')
        .where('id', '=', id)
        .returning('id')
        .executeTakeFirst();
      return gone !== undefined;
    },
    async use(id, day) {
      await db.updateTable('access').set({ used_on: day }).where('id', '=', id).execute();
    },
  };
}

/** Somebody from their row. */
export function toAccess(row: Omit<AccessTable, 'name_key' | 'token_hash'>): Access {
  const { id, name, role, made_at, used_on } = row;
  // `add` above alone writes the role.
  return { id, name, role: role as Role, madeAt: made_at, usedOn: used_on ?? undefined };
}
