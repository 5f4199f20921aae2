import { type ExpressionBuilder, type Kysely, sql } from 'kysely';
import { holdsOn, isEnded } from './holds';
import type { KeptLead } from './lead';
import { rowToLead } from './rows';
import type { Tables } from './tables';

/**
 * How much has come to its end at a moment, ISO 8601 in UTC, each by what takes it away: a lead whose
 * erasure waited for a hold goes with that hold, and what was asked with a lead goes with the lead.
 */
export type DueReads = {
  holds(at: string): Promise<number>;
  leads(at: string): Promise<number>;
  /** Those of a release that kept no terms and that neither a law holds nor an erasure takes; `limit` after one of them at most. */
  withoutTerms(at: string, limit: number, after: string): Promise<KeptLead[]>;
  consentsBefore(at: string): Promise<number>;
  /** Requests that were answered before a time, but for those of leads that go: at `at`, or one of `leads`. */
  requests(answeredBefore: string, at: string): Promise<number>;
  /** Those that were answered before a time and came as one of these leads. */
  requestsOf(leads: readonly string[], answeredBefore: string): Promise<number>;
};

/** Leads, whatever stands around their query. */
type Leads = ExpressionBuilder<Tables, 'leads'>;

/** Counts through a connection. */
export function dueReads(db: Kysely<Tables>): DueReads {
  const left = (at: string) => db.selectFrom('leads').where((leads) => isLeft(leads, at));
  const answered = (before: string) =>
    db.selectFrom('requests').select(COUNT).where('answered_at', '<', before);
  return {
    holds: (at) => countOf(db.selectFrom('holds').select(COUNT).where(isEnded(at))),
    leads: (at) => countOf(left(at).select(COUNT).where('due_at', '<=', at)),
    async withoutTerms(at, limit, after) {
      const rows = await left(at)
        .selectAll()
        .where('due_at', 'is', null)
        .where('id', '>', after)
        .orderBy('id')
        .limit(limit)
        .execute();
      return rows.map(rowToLead);
    },
    consentsBefore: (at) =>
      countOf(db.selectFrom('consents').select(COUNT).where('received_at', '<', at)),
    requests: (before, at) =>
      countOf(
        answered(before).where(({ not, exists, selectFrom }) => {
          const going = selectFrom('leads')
            .select('leads.id')
            .whereRef('leads.id', '=', 'requests.lead')
            .where((leads) => leads.not(isHeld(leads, at)))
            .where((leads) => leads.or([leads('due_at', '<=', at), isWished(leads, at)]));
          return not(exists(going));
        }),
      ),
    requestsOf: async (leads, before) =>
      leads.length === 0 ? 0 : countOf(answered(before).where('lead', 'in', leads)),
  };
}

const COUNT = sql<string | number>`count(*)`.as('count');

async function countOf(query: {
  executeTakeFirst(): Promise<{ count: string | number } | undefined>;
}): Promise<number> {
  return Number((await query.executeTakeFirst())?.count);
}

/** Whether a lead waits for its own term alone. */
function isLeft(leads: Leads, at: string) {
  return leads.and([leads.not(isHeld(leads, at)), leads.not(isWished(leads, at))]);
}

function isHeld(leads: Leads, at: string) {
  return leads.exists(holdsOn(leads, at).select('holds.id'));
}

/** Whether an erasure, which waited for a hold that has ended, takes a lead: with the first of its chain, all of one key. */
function isWished(leads: Leads, at: string) {
  return leads.exists(
    leads
      .selectFrom('holds')
      .innerJoin('leads as first', 'first.id', 'holds.lead')
      .select('holds.id')
      .where(isEnded(at))
      .where('holds.wish', 'is not', null)
      .where(({ or, eb, ref }) =>
        or([
          eb('first.id', '=', ref('leads.id')),
          eb('first.key_hash', '=', ref('leads.key_hash')),
        ]),
      ),
  );
}
