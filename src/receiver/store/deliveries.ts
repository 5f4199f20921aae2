import type { Kysely } from 'kysely';
import type { Unit } from './database';
import {
  type DeliveryClockReads,
  type DeliveryClockWrites,
  deliveryClockReads,
  deliveryClockWrites,
} from './deliveryClock';
import type { NewEvent, QueuedEvent, Settled } from './deliveryEvent';
import {
  type DeliveryHaltReads,
  type DeliveryHaltWrites,
  deliveryHaltReads,
  deliveryHaltWrites,
} from './deliveryHalts';
import { type DeliveryHealthReads, deliveryHealthReads } from './deliveryHealth';
import { toEvent, toRow } from './deliveryRows';
import { type DeliveryTidyReads, deliveryTidyReads } from './deliveryTidy';
import type { Tables } from './tables';
import { takeable } from './takeable';

/** What can be asked of what goes on to others. */
export type DeliveryReads = DeliveryHealthReads &
  DeliveryClockReads &
  DeliveryHaltReads &
  DeliveryTidyReads & {
    /** Whether anything can be taken for a delivery, save what is named. */
    isDue(delivery: string, now: string, except: readonly string[]): Promise<boolean>;
    /** All that concerns leads and their edits, in the order of its events. */
    ofLeads(leads: readonly string[]): Promise<QueuedEvent[]>;
    /** All that concerns the leads of one key. */
    ofKey(keyHash: string): Promise<QueuedEvent[]>;
  };

/** What can be done to it. */
export type DeliveryWrites = DeliveryClockWrites &
  DeliveryHaltWrites & {
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
    /** Lets an event that waits be tried at once. */
    hasten(id: string, now: string): Promise<void>;
    /** Forgets all that was told, or was to be told, of a lead. */
    forget(lead: string): Promise<void>;
    /** Takes events away by their ids. */
    remove(ids: readonly string[]): Promise<void>;
    /** Lets what was given up be tried again from the start, of some leads, of a delivery, or all of it; how much that is. */
    retry(which: { leads?: readonly string[]; delivery?: string }, now: string): Promise<number>;
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
    ...deliveryClockReads(db),
    ...deliveryHaltReads(db),
    ...deliveryTidyReads(db),
  };
}

/** Changes what goes on to others, within a transaction. */
export function deliveryWrites({ db }: Unit): DeliveryWrites {
  return {
    ...deliveryClockWrites(db),
    ...deliveryHaltWrites(db),
    async queue(events) {
      if (events.length === 0) return;
      await db.insertInto('deliveries').values(events.map(toRow)).execute();
    },
    async take(delivery, { now, until, ...which }) {
      const rows = await takeable(db, delivery, now, which).selectAll('deliveries').execute();
      if (rows.length === 0) return [];
      await db
        .updateTable('deliveries')
        .set(({ eb, fn, val }) => ({
          tries: eb('tries', '+', 1),
          first_at: fn.coalesce('first_at', val(now)),
          ...{ due_at: until, settled_at: now, taken_at: now },
        }))
        .where(
          'id',
          'in',
          rows.map(({ id }) => id),
        )
        .execute();
      return rows.map((row) => {
        const event = toEvent(row);
        return {
          ...event,
          tries: event.tries + 1,
          firstAt: event.firstAt ?? now,
          takenAt: now,
          dueAt: until,
        };
      });
    },
    async settle({ id, tries }, { at, last, note, dueAt, outcome }) {
      const { numUpdatedRows } = await db
        .updateTable('deliveries')
        .set({
          ...{ last, due_at: dueAt ?? null, outcome: outcome ?? null },
          ...{ settled_at: at, taken_at: null },
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
    async hasten(id, now) {
      const waiting = db.updateTable('deliveries').set({ due_at: now }).where('id', '=', id);
      await waiting.where('due_at', '>', now).where('taken_at', 'is', null).execute();
    },
    async forget(lead) {
      await db.deleteFrom('deliveries').where('lead', '=', lead).execute();
    },
    async remove(ids) {
      if (ids.length > 0) await db.deleteFrom('deliveries').where('id', 'in', ids).execute();
    },
    async retry({ leads, delivery }, now) {
      if (leads?.length === 0) return 0;
      let failed = db
        .updateTable('deliveries')
        .set({ tries: 0, first_at: null, due_at: now, settled_at: now, outcome: null })
        .where('outcome', '=', 'failed');
      if (leads) failed = failed.where('lead', 'in', leads);
      if (delivery !== undefined) failed = failed.where('delivery', '=', delivery);
      return Number((await failed.executeTakeFirst()).numUpdatedRows);
    },
  };
}

function inOrder(db: Kysely<Tables>) {
  return db.selectFrom('deliveries').selectAll().orderBy('n').orderBy('delivery');
}
