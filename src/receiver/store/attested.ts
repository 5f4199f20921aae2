import type { Kysely } from 'kysely';
import type { Tables } from './tables';

/** What the ledger attests of a lead or a consent message, as it lies in the database: whoever verifies trusts nothing of it. */
export type AttestedRow = {
  id: string;
  receivedAt: string;
  origin: string;
  stamp: string;
  /** The form's name; `undefined` for a consent message. */
  form: string | undefined;
  /** JSON of what was sent; `undefined` for a consent message. */
  data: { fields: string; typed: string; extra: string } | undefined;
};

/** What verifying asks of the records. */
export type AttestedReads = {
  /** Those of these ids that are kept. */
  of(ids: readonly string[]): Promise<AttestedRow[]>;
  /** Ids of records that came at or after a moment, whose stamp could be read, and that nothing proves; `limit` at most. */
  unproved(sinceAt: string, limit: number): Promise<string[]>;
};

/** Reads records as the ledger attests them. */
export function attestedReads(db: Kysely<Tables>): AttestedReads {
  return {
    async of(ids) {
      if (ids.length === 0) return [];
      const leads = await db
        .selectFrom('leads')
        .select(['id', 'received_at', 'origin', 'form', 'stamp', 'fields', 'typed', 'extra'])
        .where('id', 'in', ids)
        .execute();
      const consents = await db
        .selectFrom('consents')
        .select(['id', 'received_at', 'origin', 'stamp'])
        .where('id', 'in', ids)
        .execute();
      return [
        ...leads.map(({ id, received_at, origin, form, stamp, ...data }) => ({
          ...{ id, origin, stamp, data },
          receivedAt: received_at,
          form: form ?? undefined,
        })),
        ...consents.map(({ id, received_at, origin, stamp }) => ({
          ...{ id, origin, stamp },
          receivedAt: received_at,
          form: undefined,
          data: undefined,
        })),
      ];
    },
    async unproved(sinceAt, limit) {
      const found: string[] = [];
      for (const table of ['leads', 'consents'] as const) {
        const rows = await db
          .selectFrom(table)
          .select('id')
          .where('received_at', '>=', sinceAt)
          .where('stamp', '!=', 'null')
          .where('id', 'not in', db.selectFrom('proofs').select('record'))
          .limit(limit)
          .execute();
        found.push(...rows.map(({ id }) => id));
      }
      return found;
    },
  };
}
