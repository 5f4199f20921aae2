import { type Kysely, sql } from 'kysely';
import { TABS, type Tab } from '../../../core/workStates';
import type { Unit } from '../database';
import { sumOf } from '../figures';
import type { FoundLead } from '../lead';
import type { Slice } from '../message';
import { rowToFound } from '../rows';
import type { Tables } from '../tables';
import { put } from './entries';
import { findLeads } from './find';
import type { InboxFound, InboxQuery } from './query';
import { unreadCount, unreadFrom, unreadNewest, type Walk } from './unread';

/** Leads that were found, newest first, and how the search ended. */
export type FoundPage = Omit<InboxFound, 'leads'> & { leads: FoundLead[] };

/** What can be asked of the leads that can be looked for: all but those that came a moment ago. */
export type InboxReads = {
  find(query: InboxQuery, slice: Slice): Promise<FoundPage>;
  /** How many stand in each tab, of one form or of all. */
  counts(form?: string): Promise<Record<Tab, number>>;
  /** Names of sources and campaigns that leads came by, as they are looked for, `limit` of them at most. */
  campaigns(limit: number): Promise<string[]>;
  /** How many leads cannot be looked for yet. */
  unread(): Promise<number>;
  /** Ids of these among the newest `window` of each list. */
  unreadNewest(window: number): Promise<string[]>;
  /** Ids of these among the next `window` of a walk through all, and where that goes on. */
  unreadFrom(walk: Walk, window: number): Promise<{ leads: string[]; next: Walk | undefined }>;
};

/** What can be done to it. */
export type InboxWrites = {
  /** Lets leads be looked for. */
  read(leads: readonly string[]): Promise<void>;
};

/** Looks through a connection or within a transaction. */
export function inboxReads(db: Kysely<Tables>): InboxReads {
  return {
    async find(query, slice) {
      const { leads: ids, ...ended } = await findLeads(db, query, slice);
      if (ids.length === 0) return { ...ended, leads: [] };
      const rows = await db.selectFrom('leads').selectAll().where('id', 'in', ids).execute();
      const byId = new Map(rows.map((row) => [row.id, row]));
      const leads = ids.flatMap((id) => byId.get(id) ?? []);
      return { ...ended, leads: leads.map(rowToFound) };
    },
    async counts(form) {
      const counts: Partial<Record<Tab, number>> = {};
      for (const tab of TABS)
        counts[tab] = await sumOf(db, 'inbox', { subject: form, states: [tab] });
      return counts as Record<Tab, number>; // each of `TABS` was counted
    },
    async campaigns(limit) {
      // From one name to the next: each stands there as often as leads came by it.
      const { rows } = await sql<{ word: string }>`
        with recursive seen(word, n) as (
          select (select min(word) from inbox_words where word > '@' and word < 'A'), 1
          union all
          select (select min(word) from inbox_words where word > seen.word and word < 'A'), n + 1
          from seen where word is not null and n < ${limit}
        ) select word from seen where word is not null`.execute(db);
      return rows.map(({ word }) => word.slice(1));
    },
    unread: () => unreadCount(db),
    unreadNewest: (window) => unreadNewest(db, window),
    unreadFrom: (walk, window) => unreadFrom(db, walk, window),
  };
}

/** Changes it within a transaction. */
export function inboxWrites(unit: Unit): InboxWrites {
  return { read: (leads) => put(unit, leads) };
}
