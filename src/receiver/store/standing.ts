/** How a delivery stands that does not fare well, as a look at the database finds it. */
export type Standing = {
  delivery: string;
  kind: 'closed' | 'failing' | 'given-up';
  /** Since when, ISO 8601 UTC; of what was given up the last. */
  since: string;
  /** How many events that concerns; 0 where the other side has closed it. */
  events: number;
};

/** Asks that of either database, once step 010 of the schema ran. */
export const STANDINGS = `
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

/** The step of the schema that made deliveries. */
export const STANDINGS_STEP = '010_deliveries';

/** What that gives, of either driver: PostgreSQL's gives counts as strings. */
export function standingsIn(rows: readonly unknown[]): Standing[] {
  // As `STANDINGS` names its columns.
  return (rows as Standing[]).map((row) => ({ ...row, events: Number(row.events) }));
}
