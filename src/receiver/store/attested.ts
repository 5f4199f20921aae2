import type { Kysely } from 'kysely';
import { listOf } from './lists';
import type { ConsentsTable, LeadsTable, MessageColumns, Tables } from './tables';

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
  bodyHash: string;
  address: string | undefined;
  /** JSON. */
  browser: string | undefined;
  state: string;
  reason: string | undefined;
  raw: string | undefined;
  /** What it is looked for by, besides its id: nothing but what else stands in it. */
  lookups: {
    stampId?: string | null;
    previous?: string | null;
    phoneDigits?: string | null;
    browserChoice?: string | null;
  };
  /** What only leads have. */
  lead:
    | {
        /** JSON. */
        doubts: string;
        page: string | undefined;
        keyHash: string | undefined;
        replaces: string | undefined;
        sentAt: string | undefined;
      }
    | undefined;
};

/** What verifying asks of the records. */
export type AttestedReads = {
  /** Those of these ids that are kept. */
  of(ids: readonly string[]): Promise<AttestedRow[]>;
  /** Ids of records that came at or after a moment, whose stamp could be read, and that nothing proves; `limit` at most. */
  unproved(sinceAt: string, limit: number): Promise<string[]>;
  /** Ids of leads that stand in another list than they belong in; `limit` at most. */
  misplaced(limit: number): Promise<string[]>;
};

/** Reads records as the ledger attests them. */
export function attestedReads(db: Kysely<Tables>): AttestedReads {
  return {
    async of(ids) {
      if (ids.length === 0) return [];
      const leads = await db.selectFrom('leads').select(OF_LEADS).where('id', 'in', ids).execute();
      if (leads.length === ids.length) return leads.map(leadAttested);
      const consents = await db
        .selectFrom('consents')
        .select(OF_CONSENTS)
        .where('id', 'in', ids)
        .execute();
      return [...leads.map(leadAttested), ...consents.map(consentAttested)];
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
    async misplaced(limit) {
      const named = db.selectFrom('leads as edit').select('edit.replaces');
      const rows = await db
        .selectFrom('leads')
        .select('id')
        .where(({ eb, or, ref }) =>
          or([
            eb('list', '!=', ref('state')),
            eb('replaces', 'is not', null),
            eb('id', 'in', named.where('edit.replaces', 'is not', null)),
          ]),
        )
        .where((leads) => leads('list', '!=', listOf(leads)))
        .limit(limit)
        .execute();
      return rows.map(({ id }) => id);
    },
  };
}

// Only what is attested: over a million rows, each column read for nothing takes half a second.
const OF_MESSAGES = [
  'id',
  'received_at',
  'origin',
  'stamp',
  'state',
  'body_hash',
  'address',
  'browser',
  'reason',
  'raw',
] as const;
const OF_CONSENTS = [...OF_MESSAGES, 'stamp_id', 'previous'] as const;
const OF_LEADS = [
  ...OF_MESSAGES,
  'form',
  'fields',
  'typed',
  'extra',
  'phone_digits',
  'browser_choice',
  'doubts',
  'page',
  'key_hash',
  'replaces',
  'sent_at',
] as const;

type Attested<Table, Columns extends readonly (keyof Table)[]> = Pick<Table, Columns[number]>;

function consentAttested(row: Attested<ConsentsTable, typeof OF_CONSENTS>): AttestedRow {
  return { ...messageAttested(row), lookups: { stampId: row.stamp_id, previous: row.previous } };
}

function messageAttested(row: Attested<MessageColumns, typeof OF_MESSAGES>): AttestedRow {
  const { id, origin, stamp, state } = row;
  return {
    ...{ id, origin, stamp, state },
    receivedAt: row.received_at,
    bodyHash: row.body_hash,
    address: row.address ?? undefined,
    browser: row.browser ?? undefined,
    reason: row.reason ?? undefined,
    raw: row.raw ?? undefined,
    form: undefined,
    data: undefined,
    lookups: {},
    lead: undefined,
  };
}

function leadAttested(row: Attested<LeadsTable, typeof OF_LEADS>): AttestedRow {
  const { form, fields, typed, extra, doubts } = row;
  return {
    ...messageAttested(row),
    form: form ?? undefined,
    data: { fields, typed, extra },
    lookups: { phoneDigits: row.phone_digits, browserChoice: row.browser_choice },
    lead: {
      doubts,
      page: row.page ?? undefined,
      keyHash: row.key_hash ?? undefined,
      replaces: row.replaces ?? undefined,
      sentAt: row.sent_at ?? undefined,
    },
  };
}
