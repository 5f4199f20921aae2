import type { Kysely } from 'kysely';
import type { Unit } from './database';
import type { DeliveryEvent, NewEvent, QueuedEvent, Settled } from './deliveryEvent';
import { type DeliveryHealthReads, deliveryHealthReads } from './deliveryHealth';
import type { DeliveriesTable, Tables } from './tables';
import { takeable } from './takeable';

/** What can be asked of what goes on to others. */
export type DeliveryReads = DeliveryHealthReads & {
  /** Whether anything can be taken for a delivery, save what is named. */
  isDue(delivery: string, now: string, except: readonly string[]): Promise<boolean>;
  /** All that concerns leads and their edits, in the order of its events. */
  ofLeads(leads: readonly string[]): Promise<QueuedEvent[]>;
  /** All that concerns the leads of one key. */
  ofKey(keyHash: string): Promise<QueuedEvent[]>;
  /** Deliveries that the other side has closed, with when. */
  closed(): Promise<ReadonlyMap<string, string>>;
};

/** What can be done to it. */
export type DeliveryWrites = {
  queue(events: readonly NewEvent[]): Promise<void>;
  /**
   * Takes what is due for a delivery save what is named in `except`, `limit` of them at most, the longest due
   * first; nobody else does until `until`.
   */
  take(
    delivery: string,
    which: { now: string; until: string; limit: number; except: readonly string[] },
  ): Promise<QueuedEvent[]>;
  /** Says how a try ended; false where what was taken is gone, or was taken again since. */
  settle(taken: QueuedEvent, came: Settled): Promise<boolean>;
  /** Puts another note in the place of an event's. */
  writeDown(id: string, note: string): Promise<void>;
  /** Forgets all that was told, or was to be told, of a lead. */
  forget(lead: string): Promise<void>;
  /** Lets what was given up be tried again from the start, of some leads, of a delivery, or all of it; how much that is. */
  retry(which: { leads?: readonly string[]; delivery?: string }, now: string): Promise<number>;
  close(delivery: string, at: string): Promise<void>;
  /** Lets what waits be tried again for its whole time; false where it was not closed. */
  open(delivery: string): Promise<boolean>;
};

/** Reads what goes on to others, through a connection or within a transaction. */
export function deliveryReads(db: Kysely<Tables>): DeliveryReads {
  return {
    async isDue(delivery, now, except) {
      const due = takeable(db, delivery, now, { limit: 1, except });
      return (await due.select('deliveries.id').execute()).length > 0;
    },
    async ofLeads(leads) {
      if (leads.length === 0) return [];
      const rows = await inOrder(db).where('lead', 'in', leads).execute();
      return rows.map(toEvent);
    },
    async ofKey(keyHash) {
      const own = db.selectFrom('leads').select('id').where('key_hash', '=', keyHash);
      return (await inOrder(db).where('lead', 'in', own).execute()).map(toEvent);
    },
    ...deliveryHealthReads(db),
    async closed() {
      const rows = await db.selectFrom('closed_deliveries').selectAll().execute();
      return new Map(rows.map(({ delivery, at }) => [delivery, at]));
    },
  };
}

/** Changes what goes on to others, within a transaction. */
export function deliveryWrites({ db }: Unit): DeliveryWrites {
  return {
    async queue(events) {
      if (events.length === 0) return;
      const rows = events.map(({ note, ...event }) => ({
        ...event,
        ...{ note: note ?? null, tries: 0, first_at: null, due_at: event.at },
        ...{ settled_at: null, outcome: null, last: null },
      }));
      await db.insertInto('deliveries').values(rows).execute();
    },
    async take(delivery, { now, until, ...which }) {
      const rows = await takeable(db, delivery, now, which).selectAll('deliveries').execute();
      if (rows.length === 0) return [];
      await db
        .updateTable('deliveries')
        .set(({ eb, fn, val }) => ({
          tries: eb('tries', '+', 1),
          first_at: fn.coalesce('first_at', val(now)),
          due_at: until,
        }))
        .where(
          'id',
          'in',
          rows.map(({ id }) => id),
        )
        .execute();
      return rows.map((row) => {
        const event = toEvent(row);
        return { ...event, tries: event.tries + 1, firstAt: event.firstAt ?? now, dueAt: until };
      });
    },
    async settle({ id, tries }, { at, last, note, dueAt, outcome }) {
      const { numUpdatedRows } = await db
        .updateTable('deliveries')
        .set({
          ...{ last, due_at: dueAt ?? null, outcome: outcome ?? null },
          settled_at: outcome ? at : null,
          ...(note !== undefined && { note }),
        })
        .where('id', '=', id)
        .where('tries', '=', tries)
        .where('due_at', 'is not', null)
        .executeTakeFirst();
      return numUpdatedRows > 0;
    },
    async writeDown(id, note) {
      await db.updateTable('deliveries').set({ note }).where('id', '=', id).execute();
    },
    async forget(lead) {
      await db.deleteFrom('deliveries').where('lead', '=', lead).execute();
    },
    async retry({ leads, delivery }, now) {
      if (leads?.length === 0) return 0;
      let failed = db
        .updateTable('deliveries')
        .set({ tries: 0, first_at: null, due_at: now, settled_at: null, outcome: null })
        .where('outcome', '=', 'failed');
      if (leads) failed = failed.where('lead', 'in', leads);
      if (delivery !== undefined) failed = failed.where('delivery', '=', delivery);
      return Number((await failed.executeTakeFirst()).numUpdatedRows);
    },
    async close(delivery, at) {
      const closing = db.insertInto('closed_deliveries').values({ delivery, at });
      await closing.onConflict((conflict) => conflict.doNothing()).execute();
    },
    async open(delivery) {
      const opening = db.deleteFrom('closed_deliveries').where('delivery', '=', delivery);
      const isOpened = (await opening.executeTakeFirst()).numDeletedRows > 0;
      // The time for which it was closed is none in which it was tried.
      const waiting = db.updateTable('deliveries').set({ first_at: null });
      if (isOpened)
        await waiting.where('delivery', '=', delivery).where('due_at', 'is not', null).execute();
      return isOpened;
    },
  };
}

function inOrder(db: Kysely<Tables>) {
  return db.selectFrom('deliveries').selectAll().orderBy('n').orderBy('delivery');
}

function toEvent({ n, tries, first_at, due_at, settled_at, ...row }: DeliveriesTable): QueuedEvent {
  return {
    ...{ id: row.id, delivery: row.delivery, lead: row.lead, at: row.at },
    ...{ n: Number(n), tries: Number(tries) },
    // `queue` and `settle` above alone write these two.
    event: row.event as DeliveryEvent,
    outcome: (row.outcome ?? undefined) as QueuedEvent['outcome'],
    note: row.note ?? undefined,
    firstAt: first_at ?? undefined,
    dueAt: due_at ?? undefined,
    settledAt: settled_at ?? undefined,
    last: row.last ?? undefined,
  };
}
