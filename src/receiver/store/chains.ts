import type { Kysely } from 'kysely';
import type { Terms } from '../../core/retention';
import { phoneDigits } from '../phones';
import type { Unit } from './database';
import { holdsOn, holdWrites } from './holds';
import { refresh } from './inbox/entries';
import { workWrites } from './inbox/work';
import type { KeptLead, Values } from './lead';
import { leadWrites } from './leads';
import { proofWrites } from './proofs';
import { requestWrites } from './requests';
import { rowToLead } from './rows';
import type { Tables } from './tables';
import { noteUntidy } from './tidy';

/** What can be asked of leads with their edits: what one key opens, and what has one term. */
export type ChainReads = {
  /** All leads that a key opens, by its hash, as they were sent; none where it opens nothing. */
  ofKey(keyHash: string): Promise<KeptLead[]>;
  /** A lead with all that are sent with the same key, as they were sent; none where there is no such lead. */
  of(id: string): Promise<KeptLead[]>;
  /** Leads with a phone of these digits, newest first, `limit` of them at most. */
  ofPhone(digits: string, limit: number): Promise<KeptLead[]>;
  /** Leads whose last term has ended and that no law holds, `limit` of them at most, the longest due first. */
  due(at: string, limit: number): Promise<KeptLead[]>;
  /** Leads of a release that kept no terms, `limit` of them at most. */
  withoutTerms(limit: number): Promise<KeptLead[]>;
  /** Which of these ids are kept. */
  kept(ids: readonly string[]): Promise<string[]>;
};

/** What can be done to them. */
export type ChainWrites = {
  /** Puts what a person has corrected in the place of what they had sent. */
  correct(id: string, sent: { fields: Values; typed: Values; doubts: string[] }): Promise<void>;
  setTerms(id: string, terms: Terms, dueAt: string): Promise<void>;
  /** Lets one more key open a lead and its edits. */
  addKey(keyHash: string, lead: string): Promise<void>;
  /** Takes a lead away for good, with what proves it, the further keys to it, and what requests and holds say of it. */
  remove(id: string): Promise<void>;
};

/** Reads chains through a connection or within a transaction. */
export function chainReads(db: Kysely<Tables>): ChainReads {
  const inOrder = () =>
    db
      .selectFrom('leads')
      .selectAll()
      // The first one comes first whatever the clock of who sent it said.
      .orderBy(({ eb }) => eb('replaces', 'is not', null))
      .orderBy('sent_at')
      .orderBy('id');
  const withKey = async (keyHash: string) =>
    (await inOrder().where('key_hash', '=', keyHash).execute()).map(rowToLead);
  const of = async (id: string) => {
    const row = await inOrder().where('id', '=', id).executeTakeFirst();
    if (!row) return [];
    return row.key_hash === null ? [rowToLead(row)] : withKey(row.key_hash);
  };
  return {
    async ofKey(keyHash) {
      // Asked always, so that a key that opens nothing costs as much as any other.
      const further = await db
        .selectFrom('mine_keys')
        .select('lead')
        .where('key_hash', '=', keyHash)
        .executeTakeFirst();
      const own = await withKey(keyHash);
      return own.length > 0 || !further ? own : of(further.lead);
    },
    of,
    async ofPhone(digits, limit) {
      const rows = await db
        .selectFrom('leads')
        .selectAll()
        .where('phone_digits', '=', digits)
        .orderBy('received_at', 'desc')
        .limit(limit)
        .execute();
      return rows.map(rowToLead);
    },
    async due(at, limit) {
      const rows = await db
        .selectFrom('leads')
        .selectAll()
        .where('due_at', '<=', at)
        .where((leads) => leads.not(leads.exists(holdsOn(leads, at).select('holds.id'))))
        .orderBy('due_at')
        .limit(limit)
        .execute();
      return rows.map(rowToLead);
    },
    async withoutTerms(limit) {
      const rows = await db
        .selectFrom('leads')
        .selectAll()
        .where('due_at', 'is', null)
        .limit(limit)
        .execute();
      return rows.map(rowToLead);
    },
    async kept(ids) {
      if (ids.length === 0) return [];
      const rows = await db.selectFrom('leads').select('id').where('id', 'in', ids).execute();
      return rows.map(({ id }) => id);
    },
  };
}

/** Changes chains within a transaction. */
export function chainWrites(unit: Unit): ChainWrites {
  const { db, tally } = unit;
  return {
    async correct(id, { fields, typed, doubts }) {
      await db
        .updateTable('leads')
        .set({
          fields: JSON.stringify(fields),
          typed: JSON.stringify(typed),
          doubts: JSON.stringify(doubts),
          phone_digits: phoneDigits(fields.phone),
        })
        .where('id', '=', id)
        .execute();
      await refresh(unit, [id]);
      noteUntidy(tally);
    },
    async setTerms(id, terms, dueAt) {
      await db
        .updateTable('leads')
        .set({ terms: JSON.stringify(terms), due_at: dueAt })
        .where('id', '=', id)
        .execute();
    },
    async addKey(keyHash, lead) {
      await db.insertInto('mine_keys').values({ key_hash: keyHash, lead }).execute();
    },
    async remove(id) {
      await workWrites(unit).leave(id);
      await leadWrites(unit).remove(id);
      await proofWrites(unit).remove(id);
      await db.deleteFrom('mine_keys').where('lead', '=', id).execute();
      await requestWrites(unit).removeOf(id);
      await holdWrites(unit).removeOf(id);
    },
  };
}
