import type { Kysely } from 'kysely';
import { isoTime } from '../../core/isoTime';
import type { QueuedEvent } from './deliveryEvent';
import type { DeliveriesTable, Tables } from './tables';

/** Rows that one transaction moves: those who post meanwhile wait for no more than that. */
const SLICE = 500;

const OUTCOMES: readonly NonNullable<QueuedEvent['outcome']>[] = ['delivered', 'failed', 'dropped'];

/** What can be asked of the times of what waits. */
export type DeliveryClockReads = {
  /** Since when something is due for a delivery and nothing of it was tried; `undefined` where nothing waits. */
  untriedSince(delivery: string): Promise<string | undefined>;
};

/** A slice of what waits for a delivery: those behind an id. Gives the last id, `undefined` behind the last one. */
type Sliced = { after: string };

/** What can be done to them, a slice at a time. */
export type DeliveryClockWrites = {
  /**
   * Lets what was touched later than `now` wait from now on as long as it was to wait from then: the clock
   * was set back since. Only what lies more than `toleratedMs` ahead is moved.
   */
  heedClock(
    delivery: string,
    which: Sliced & { now: string; toleratedMs: number },
  ): Promise<string | undefined>;
  /** Lets the term of what waits begin so much later, in milliseconds, as none of it was tried for so long. */
  moveTerms(
    delivery: string,
    which: Sliced & { now: string; byMs: number },
  ): Promise<string | undefined>;
};

/** Reads the times of what waits, through a connection or within a transaction. */
export function deliveryClockReads(db: Kysely<Tables>): DeliveryClockReads {
  return {
    async untriedSince(delivery) {
      const of = () =>
        db
          .selectFrom('deliveries')
          .select(({ fn }) => [fn.min('due_at').as('due'), fn.max('settled_at').as('touched')])
          .where('delivery', '=', delivery);
      const waiting = await of().where('due_at', 'is not', null).executeTakeFirst();
      if (!waiting?.due) return undefined;
      const times = [waiting.due, waiting.touched];
      for (const outcome of OUTCOMES) {
        // Each by itself is found along an index, however much was settled.
        const settled = await of().where('outcome', '=', outcome).executeTakeFirst();
        times.push(settled?.touched ?? null);
      }
      return times
        .flatMap((time) => time ?? [])
        .sort()
        .at(-1);
    },
  };
}

/** Changes the times of what waits, within a transaction. */
export function deliveryClockWrites(db: Kysely<Tables>): DeliveryClockWrites {
  const waiting = (delivery: string, after: string) =>
    db
      .selectFrom('deliveries')
      .selectAll()
      .where('delivery', '=', delivery)
      .where('due_at', 'is not', null)
      .where('id', '>', after)
      .orderBy('id')
      .limit(SLICE);
  const change = (id: string, changes: Partial<DeliveriesTable>) =>
    db.updateTable('deliveries').set(changes).where('id', '=', id).execute();
  return {
    async heedClock(delivery, { now, toleratedMs, after }) {
      const beyond = later(now, toleratedMs);
      const rows = await waiting(delivery, after)
        .where('due_at', '>', now)
        .where(({ eb, fn }) => eb(fn.coalesce('settled_at', 'at'), '>', beyond))
        .execute();
      for (const { id, at, first_at, due_at, settled_at } of rows) {
        const byMs = Date.parse(now) - Date.parse(settled_at ?? at);
        await change(id, {
          ...{ due_at: due_at && later(due_at, byMs), settled_at: now },
          first_at: first_at && earlier(later(first_at, byMs), now),
        });
      }
      return lastOf(rows);
    },
    async moveTerms(delivery, { now, byMs, after }) {
      const rows = await waiting(delivery, after).where('first_at', 'is not', null).execute();
      for (const { id, first_at } of rows)
        await change(id, { first_at: first_at && earlier(later(first_at, byMs), now) });
      return lastOf(rows);
    },
  };
}

function lastOf(rows: readonly { id: string }[]): string | undefined {
  return rows.length === SLICE ? rows.at(-1)?.id : undefined;
}

function later(time: string, ms: number): string {
  return isoTime(Date.parse(time) + ms);
}

function earlier(one: string, other: string): string {
  return one < other ? one : other;
}
