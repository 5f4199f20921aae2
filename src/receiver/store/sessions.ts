import type { Kysely } from 'kysely';
import { type Access, toAccess } from './access';
import type { Unit } from './database';
import type { Tables } from './tables';

/** A sign-in that stands, by the SHA-256 of its cookie. */
export type KeptSession = {
  cookieHash: string;
  /** Whose it is; `undefined` for who came with the token of the environment. */
  access: string | undefined;
  /** What only that token makes of its cookie: with another token it is nobody's. */
  seal: string | undefined;
  /** ISO 8601 in UTC. */
  endsAt: string;
};

/** What can be asked of the sign-ins. */
export type SessionReads = {
  /** One with whom it belongs to, who is `undefined` where their access was taken away. */
  find(cookieHash: string): Promise<(KeptSession & { person: Access | undefined }) | undefined>;
};

/** What can be done to them. */
export type SessionWrites = {
  open(session: KeptSession): Promise<void>;
  end(cookieHash: string): Promise<void>;
  /** Takes those away that are over at a time, ISO 8601 in UTC. */
  sweep(at: string): Promise<void>;
  /** Ends all of them. */
  endAll(): Promise<void>;
};

/** Reads sign-ins through a connection or within a transaction. */
export function sessionReads(db: Kysely<Tables>): SessionReads {
  return {
    async find(cookieHash) {
      const row = await db
        .selectFrom('sessions')
        .leftJoin('access', 'access.id', 'sessions.access')
        .select(['sessions.access', 'seal', 'ends_at'])
        .select(['access.id', 'name', 'role', 'made_at', 'used_on'])
        .where('cookie_hash', '=', cookieHash)
        .executeTakeFirst();
      if (!row) return undefined;
      const { access, seal, ends_at, id, name, role, made_at, used_on } = row;
      const found = id !== null && name !== null && role !== null && made_at !== null;
      return {
        cookieHash,
        access: access ?? undefined,
        seal: seal ?? undefined,
        endsAt: ends_at,
        person: found ? toAccess({ id, name, role, made_at, used_on }) : undefined,
      };
    },
  };
}

/** Opens and ends sign-ins within a transaction. */
export function sessionWrites({ db }: Unit): SessionWrites {
  return {
    async open({ cookieHash, access, seal, endsAt }) {
      await db
        .insertInto('sessions')
        .values({
          ...{ cookie_hash: cookieHash, ends_at: endsAt },
          ...{ access: access ?? null, seal: seal ?? null },
        })
        .execute();
    },
    async end(cookieHash) {
      await db.deleteFrom('sessions').where('cookie_hash', '=', cookieHash).execute();
    },
    async sweep(at) {
      await db.deleteFrom('sessions').where('ends_at', '<=', at).execute();
    },
    async endAll() {
      await db.deleteFrom('sessions').execute();
    },
  };
}
