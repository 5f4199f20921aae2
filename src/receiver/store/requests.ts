import type { Kysely } from 'kysely';
import type { RequestKind } from '../../core/request';
import type { Unit } from './database';
import type { RequestsTable } from './rightsRows';
import type { Tables } from './tables';
import { noteUntidy } from './tidy';

/** What a person asked for by other ways than their key; times are ISO 8601 in UTC. */
export type KeptRequest = {
  id: string;
  at: string;
  dueAt: string;
  kind: RequestKind;
  /** Whether the owner wrote it down, or it came by a form. */
  via: 'owner' | 'form';
  /** Who asks and how they are reached. */
  contact: string;
  note: string;
  /** The lead that it came as. */
  lead: string | undefined;
  salt: string;
  answeredAt: string | undefined;
  /** How it was answered. */
  answer: string | undefined;
  /** What whoever answered is called; `undefined` where the receiver knows no name. */
  answeredBy: string | undefined;
};

/** What can be asked of the requests. */
export type RequestReads = {
  find(id: string): Promise<KeptRequest | undefined>;
  /** Those that wait for an answer, the most urgent first; then the answered ones, the last first. */
  list(limit: number): Promise<KeptRequest[]>;
  /** Those that came as no lead, `limit` of them after one of them; the first ones where none is named. */
  alone(after: string, limit: number): Promise<KeptRequest[]>;
  /** Those that were answered before a time, ISO 8601 in UTC, the first of them first; `limit` of them at most. */
  answeredBefore(at: string, limit: number): Promise<KeptRequest[]>;
  /** How many wait, and of how many the term is over. */
  waiting(at: string): Promise<{ open: number; overdue: number }>;
};

/** What can be done to them. */
export type RequestWrites = {
  add(request: KeptRequest): Promise<void>;
  /** False where there is none of this id that waits. */
  answer(id: string, told: { at: string; how: string; by: string | undefined }): Promise<boolean>;
  /** Takes one away for good. */
  remove(id: string): Promise<void>;
  /** Takes those away that came as a lead that is erased. */
  removeOf(lead: string): Promise<void>;
};

/** Reads requests through a connection or within a transaction. */
export function requestReads(db: Kysely<Tables>): RequestReads {
  const all = () => db.selectFrom('requests').selectAll();
  return {
    async find(id) {
      const row = await all().where('id', '=', id).executeTakeFirst();
      return row && toRequest(row);
    },
    async list(limit) {
      const open = await all()
        .where('answered_at', 'is', null)
        .orderBy('due_at')
        .limit(limit)
        .execute();
      const answered = await all()
        .where('answered_at', 'is not', null)
        .orderBy('answered_at', 'desc')
        .limit(limit)
        .execute();
      return [...open, ...answered].map(toRequest);
    },
    async alone(after, limit) {
      const rows = await all()
        .where('lead', 'is', null)
        .where('id', '>', after)
        .orderBy('id')
        .limit(limit)
        .execute();
      return rows.map(toRequest);
    },
    async answeredBefore(at, limit) {
      const rows = await all()
        .where('answered_at', '<', at)
        .orderBy('answered_at')
        .limit(limit)
        .execute();
      return rows.map(toRequest);
    },
    async waiting(at) {
      const rows = await db
        .selectFrom('requests')
        .select('due_at')
        .where('answered_at', 'is', null)
        .execute();
      return { open: rows.length, overdue: rows.filter(({ due_at }) => due_at < at).length };
    },
  };
}

/** Changes requests within a transaction. */
export function requestWrites({ db, tally }: Unit): RequestWrites {
  return {
    async add({ dueAt, lead, answeredAt, answer, answeredBy, ...same }) {
      await db
        .insertInto('requests')
        .values({
          ...same,
          due_at: dueAt,
          lead: lead ?? null,
          answered_at: answeredAt ?? null,
          answer: answer ?? null,
          answered_by: answeredBy ?? null,
        })
        .execute();
    },
    async answer(id, { at, how, by }) {
      const { numUpdatedRows } = await db
        .updateTable('requests')
        .set({ answered_at: at, answer: how, answered_by: by ?? null })
        .where('id', '=', id)
        .where('answered_at', 'is', null)
        .executeTakeFirst();
      return numUpdatedRows > 0;
    },
    async remove(id) {
      await db.deleteFrom('requests').where('id', '=', id).execute();
      noteUntidy(tally);
    },
    async removeOf(lead) {
      await db.deleteFrom('requests').where('lead', '=', lead).execute();
    },
  };
}

function toRequest({
  due_at,
  answered_at,
  lead,
  answer,
  answered_by,
  kind,
  via,
  ...same
}: RequestsTable): KeptRequest {
  return {
    ...same,
    dueAt: due_at,
    answeredAt: answered_at ?? undefined,
    lead: lead ?? undefined,
    answer: answer ?? undefined,
    answeredBy: answered_by ?? undefined,
    // `add` above alone writes both.
    kind: kind as RequestKind,
    via: via as KeptRequest['via'],
  };
}
