import {
  type Expression,
  type ExpressionBuilder,
  expressionBuilder,
  type Kysely,
  type SqlBool,
} from 'kysely';
import { eachOnce } from '../../core/eachOnce';
import type { Unit } from './database';
import type { HoldsTable } from './rightsRows';
import type { Tables } from './tables';

/** A law that asks for a lead to be kept, by the first lead of its chain. Times are ISO 8601 in UTC. */
export type Hold = {
  id: string;
  lead: string;
  at: string;
  basis: string;
  until: string;
  salt: string;
  /** Who asked for an erasure meanwhile: it is due once the hold ends. */
  wish: 'visitor' | 'owner' | undefined;
  /** Its leads whose browser was withdrawn meanwhile: what they tell of it goes once the hold ends. */
  forgets: string[];
  /** What the owner who asked for it is called; `undefined` for who has no name here. */
  person: string | undefined;
  /** When it was ended; `undefined` while it holds. */
  releasedAt: string | undefined;
};

/** What can be asked of the holds. */
export type HoldReads = {
  /** The holds on any of these leads that are not done with, the longest first: a released one while an erasure waits. */
  of(leads: readonly string[]): Promise<Hold[]>;
  /** The one that keeps any of these leads at a moment, ISO 8601 in UTC; `undefined` where none does: from its day on it does not, whoever has seen to that yet. */
  standing(leads: readonly { id: string }[], at: string): Promise<Hold | undefined>;
  /** The leads that are held at a moment, ISO 8601 in UTC: few. */
  leads(at: string): Promise<ReadonlySet<string>>;
  /** Those whose time has come, and those that were released while an erasure waited that is not done yet; `limit` at most. */
  ended(at: string, limit: number): Promise<Hold[]>;
};

/** What can be done to them. */
export type HoldWrites = {
  add(hold: Omit<Hold, 'wish' | 'forgets' | 'releasedAt'>): Promise<void>;
  /** Keeps in mind that an erasure is due once the hold ends. */
  wish(id: string, by: NonNullable<Hold['wish']>): Promise<void>;
  /** Keeps in mind that a lead is to tell nothing of its browser once the hold ends. */
  forget(id: string, lead: string): Promise<void>;
  /** The hold as it stood until then; `undefined` where it was released before. */
  release(id: string, at: string): Promise<Hold | undefined>;
  /** Takes those on a lead away: what they say of a person goes with it. */
  removeOf(lead: string): Promise<void>;
  /** The erasure that waited is done. */
  fulfil(id: string): Promise<void>;
};

/** Reads holds through a connection or within a transaction. */
export function holdReads(db: Kysely<Tables>): HoldReads {
  const reads: HoldReads = {
    async of(leads) {
      if (leads.length === 0) return [];
      const rows = await db
        .selectFrom('holds')
        .selectAll()
        .where(({ or, eb }) => or([eb('released_at', 'is', null), eb('wish', 'is not', null)]))
        .where('lead', 'in', leads)
        .orderBy('until', 'desc')
        .execute();
      return rows.map(toHold);
    },
    async standing(leads, at) {
      const holds = await reads.of(leads.map(({ id }) => id));
      return holds.find((hold) => hold.releasedAt === undefined && hold.until > at);
    },
    async leads(at) {
      const rows = await db
        .selectFrom('holds')
        .select('lead')
        .where('released_at', 'is', null)
        .where('until', '>', at)
        .execute();
      return new Set(rows.map(({ lead }) => lead));
    },
    async ended(at, limit) {
      const rows = await db
        .selectFrom('holds')
        .selectAll()
        .where(isEnded(at))
        .orderBy('until')
        .limit(limit)
        .execute();
      return rows.map(toHold);
    },
  };
  return reads;
}

/** Changes holds within a transaction. */
export function holdWrites({ db }: Unit): HoldWrites {
  return {
    async add(hold) {
      await db
        .insertInto('holds')
        .values({
          ...hold,
          person: hold.person ?? null,
          released_at: null,
          wish: null,
          forgets: null,
        })
        .execute();
    },
    async wish(id, by) {
      await db.updateTable('holds').set({ wish: by }).where('id', '=', id).execute();
    },
    async forget(id, lead) {
      const held = db.selectFrom('holds').select('forgets').where('id', '=', id);
      const { forgets = null } = (await held.executeTakeFirst()) ?? {};
      const leads = eachOnce([...leadsIn(forgets), lead]);
      await db
        .updateTable('holds')
        .set({ forgets: JSON.stringify(leads) })
        .where('id', '=', id)
        .execute();
    },
    async release(id, at) {
      const row = await db
        .updateTable('holds')
        .set({ released_at: at })
        .where('id', '=', id)
        .where('released_at', 'is', null)
        .returningAll()
        .executeTakeFirst();
      return row && toHold(row);
    },
    async removeOf(lead) {
      await db.deleteFrom('holds').where('lead', '=', lead).execute();
    },
    async fulfil(id) {
      await db.updateTable('holds').set({ wish: null }).where('id', '=', id).execute();
    },
  };
}

/** The holds that keep a lead at a moment, ISO 8601 in UTC: they name the first of its chain. */
export function holdsOn({ selectFrom }: ExpressionBuilder<Tables, 'leads'>, at: string) {
  return selectFrom('holds')
    .where('holds.released_at', 'is', null)
    .where('holds.until', '>', at)
    .where(({ or, eb, ref }) =>
      or([eb('holds.lead', '=', ref('leads.id')), eb('holds.lead', '=', ref('leads.replaces'))]),
    );
}

/** Whether a hold is one of those that `ended` gives. */
export function isEnded(at: string): Expression<SqlBool> {
  const { or, and, eb } = expressionBuilder<Tables, 'holds'>();
  return or([
    and([eb('holds.released_at', 'is', null), eb('holds.until', '<=', at)]),
    and([eb('holds.released_at', 'is not', null), eb('holds.wish', 'is not', null)]),
  ]);
}

function toHold({ wish, forgets, released_at, person, ...hold }: HoldsTable): Hold {
  // `wish` above alone writes it.
  const by = (wish ?? undefined) as Hold['wish'];
  const kept = { ...hold, wish: by, forgets: leadsIn(forgets), person: person ?? undefined };
  return { ...kept, releasedAt: released_at ?? undefined };
}

function leadsIn(forgets: string | null): string[] {
  // `forget` above alone writes it.
  return forgets === null ? [] : (JSON.parse(forgets) as string[]);
}
