/** How a delivery stands that does not fare well, as a look at the database finds it. */
export type Standing = {
  delivery: string;
  kind: 'closed' | 'failing' | 'given-up' | 'resting';
  /** Since when, ISO 8601 UTC; of what was given up the last. */
  since: string;
  /** How many events that concerns; 0 where the other side has closed it. */
  events: number;
  /** Of a rest: until when the other side asked to be left alone, ISO 8601 UTC, be it over or not. */
  until?: string;
};

const STANDINGS = `
  select delivery, 'closed' as kind, at as since, 0 as events from closed_deliveries
  union all
  select delivery, 'failing', min(first_at), count(*) from deliveries
    where due_at is not null and first_at is not null and last is not null and event <> 'alarm'
      and delivery not in (select delivery from closed_deliveries)
    group by delivery
  union all
  select delivery, 'given-up', max(settled_at), count(*) from deliveries
    where outcome = 'failed' and event <> 'alarm'
    group by delivery
  order by delivery, kind`;

const RESTS = `
  select delivery, 'resting' as kind, at as since, until,
      (select count(*) from deliveries
        where deliveries.delivery = resting_deliveries.delivery and due_at is not null) as events
    from resting_deliveries
    where delivery not in (select delivery from closed_deliveries)
    order by delivery`;

/** What asks that of either database, as far as the steps of its schema ran. */
export function standingQueries(steps: readonly string[]): string[] {
  const queries = { '010_deliveries': STANDINGS, '016_sharing': RESTS };
  return Object.entries(queries).flatMap(([step, query]) => (steps.includes(step) ? query : []));
}

/** What one of them gives, of either driver: PostgreSQL's gives counts as strings. */
export function standingsIn(rows: readonly unknown[]): Standing[] {
  // As the queries name their columns.
  return (rows as Standing[]).map((row) => ({ ...row, events: Number(row.events) }));
}
