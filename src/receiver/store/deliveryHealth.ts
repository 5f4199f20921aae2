import { type Kysely, type SelectQueryBuilder, sql } from 'kysely';
import type { DeliveryEvent } from './deliveryEvent';
import type { DeliveriesTable, Tables } from './tables';

const ALARM = 'alarm' satisfies DeliveryEvent;

/** How a delivery is. */
export type DeliveryHealth = {
  /** Events that wait for a try, and those that were given up. */
  waiting: number;
  failed: number;
  /** Of those that wait and were tried in vain the one that was tried first. */
  failing: { since: string; last: string } | undefined;
  /** Of those given up the last one. */
  givenUp: { since: string; last: string } | undefined;
  /** When one was delivered last. */
  deliveredAt: string | undefined;
};

/** What can be asked of how deliveries fare. */
export type DeliveryHealthReads = {
  /** How the events of leads fare. */
  health(delivery: string): Promise<DeliveryHealth>;
  /** How the alarms fare that it carries. */
  alarmHealth(delivery: string): Promise<DeliveryHealth>;
  /** How many events wait by delivery, also by those that the configuration names no more. */
  waiting(): Promise<ReadonlyMap<string, number>>;
  /** When an alarm spoke of a delivery last, as far as that is not yet to come: a clock may have been set back. */
  lastAlarm(delivery: string, now: string): Promise<string | undefined>;
};

/** Reads how deliveries fare, through a connection or within a transaction. */
export function deliveryHealthReads(db: Kysely<Tables>): DeliveryHealthReads {
  const ofDelivery = (delivery: string) =>
    db.selectFrom('deliveries').where('delivery', '=', delivery);
  return {
    // Alarms that are under way say nothing of how leads fare.
    health: (delivery) => healthOf(() => ofDelivery(delivery).where('event', '!=', ALARM)),
    alarmHealth: (delivery) => healthOf(() => ofDelivery(delivery).where('event', '=', ALARM)),
    async waiting() {
      // From one name to the next, and of each what waits alone: what was delivered stays, and is a million rows.
      const { rows } = await sql<{ delivery: string; n: string | number }>`
        with recursive named(delivery) as (
          select min(delivery) from deliveries
          union all
          select (select min(delivery) from deliveries where delivery > named.delivery)
          from named where delivery is not null
        ), counted(delivery, n) as (
          select delivery, (select count(*) from deliveries
            where deliveries.delivery = named.delivery and due_at is not null)
          from named where delivery is not null
        ) select delivery, n from counted where n > 0 order by delivery`.execute(db);
      return new Map(rows.map(({ delivery, n }) => [delivery, Number(n)]));
    },
    async lastAlarm(delivery, now) {
      const { at } = await db
        .selectFrom('deliveries')
        .select(({ fn }) => fn.max('at').as('at'))
        .where('lead', '=', delivery)
        .where('event', '=', ALARM)
        .where('at', '<=', now)
        .executeTakeFirstOrThrow();
      return at ?? undefined;
    },
  };
}

/** How some events of a delivery fare. */
async function healthOf(
  of: () => SelectQueryBuilder<Tables, 'deliveries', object>,
): Promise<DeliveryHealth> {
  const waits = () => of().where('due_at', 'is not', null);
  const gaveUp = () => of().where('outcome', '=', 'failed');
  const count = async (rows: ReturnType<typeof of>) =>
    Number((await rows.select(({ fn }) => fn.countAll().as('n')).executeTakeFirstOrThrow()).n);
  const failing = await waits()
    .select(['first_at', 'last'])
    .where('last', 'is not', null)
    // What is to be tried again at the owner's wish has not failed anew.
    .where('first_at', 'is not', null)
    .orderBy('first_at')
    .executeTakeFirst();
  const givenUp = await gaveUp()
    .select(['first_at', 'last'])
    .orderBy('settled_at', 'desc')
    .executeTakeFirst();
  const { at } = await of()
    .select(({ fn }) => fn.max('settled_at').as('at'))
    .where('outcome', '=', 'delivered')
    .executeTakeFirstOrThrow();
  return {
    ...{ waiting: await count(waits()), failed: await count(gaveUp()) },
    ...{ failing: sinceWhen(failing), givenUp: sinceWhen(givenUp) },
    deliveredAt: at ?? undefined,
  };
}

function sinceWhen(row: Pick<DeliveriesTable, 'first_at' | 'last'> | undefined) {
  return row && { since: row.first_at ?? '', last: row.last ?? '' };
}
