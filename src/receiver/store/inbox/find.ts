import { type Kysely, sql } from 'kysely';
import type { SearchTerm } from '../../../core/searchTerms';
import type { ListKey, Slice } from '../message';
import type { Tables } from '../tables';
import { countOfPrefixes, placesInInbox, placesOfKeys, placesOfPrefixes } from './places';
import type { InboxFound, InboxQuery, Reach } from './query';

/** Leads that have a term up to so many are read from that term; of what more have, a few of the newest are enough. */
const FEW = 2000;

/** Rows that one search looks at, step by step; then it says how far it came. So none takes long, whatever is looked for. */
const STEPS = [200, 800, 2000];

/** Rows that are held against the other conditions by one query. */
const AT_ONCE = 500;

/** Where a search takes its rows from, in their order. */
type Source = (reach: Reach, limit: number) => Promise<ListKey[]>;

/** The leads that fit, at most as many as the slice wants. */
export async function findLeads(
  db: Kysely<Tables>,
  query: InboxQuery,
  slice: Slice,
): Promise<InboxFound> {
  const { read, steps } = await sourceOf(db, query);
  const found: ListKey[] = [];
  let at = slice;
  for (const step of steps) {
    const seen = await read({ query, slice: at }, step);
    for (let start = 0; start < seen.length && found.length <= slice.limit; start += AT_ONCE) {
      found.push(...(await fitting(db, query, seen.slice(start, start + AT_ONCE))));
    }
    const last = seen.at(-1);
    const isOver = seen.length < step || !last;
    if (isOver || found.length > slice.limit) return foundIn(found, slice, undefined);
    at = slice.newerThan ? { limit: 0, newerThan: last } : { limit: 0, olderThan: last };
  }
  const stoppedAt = at.olderThan ?? at.newerThan;
  return foundIn(found, slice, stoppedAt);
}

function foundIn(found: ListKey[], slice: Slice, stoppedAt: ListKey | undefined): InboxFound {
  const shown = found.slice(0, slice.limit).map(({ id }) => id);
  return {
    leads: slice.newerThan ? shown.reverse() : shown,
    hasMore: found.length > slice.limit,
    stoppedAt,
  };
}

/** The source that has least to look through, and how many rows are taken from it at a time. */
async function sourceOf(
  db: Kysely<Tables>,
  { terms }: InboxQuery,
): Promise<{ read: Source; steps: readonly number[] }> {
  let rarest: { term: SearchTerm; count: number } | undefined;
  for (const term of terms) {
    if (term.kind === 'exact') continue;
    const count = await countOfPrefixes(db, term.any, FEW);
    if (count <= FEW && count < (rarest?.count ?? Number.POSITIVE_INFINITY))
      rarest = { term, count };
  }
  if (rarest) {
    const { any } = rarest.term;
    const read: Source = (reach, limit) => placesOfPrefixes(db, any, reach, limit);
    return { read, steps: [rarest.count + 1] };
  }
  const exact = terms.find(({ kind }) => kind === 'exact');
  const read: Source = exact
    ? (reach, limit) => placesOfKeys(db, exact.any, reach, limit)
    : (reach, limit) => placesInInbox(db, reach, limit);
  return { read, steps: STEPS };
}

/** Those of some leads that all conditions fit. */
async function fitting(
  db: Kysely<Tables>,
  { tab, form, terms }: InboxQuery,
  seen: readonly ListKey[],
): Promise<ListKey[]> {
  if (seen.length === 0) return [];
  const rows = await db
    .selectFrom('inbox')
    .select('lead')
    .where(
      'lead',
      'in',
      seen.map(({ id }) => id),
    )
    // Joined to nothing, so that no database takes an index of these for the shorter way: the ids are that.
    .where(tab === undefined ? sql<boolean>`tab <> 'replaced'` : sql<boolean>`tab || '' = ${tab}`)
    .where(({ and }) => and(form === undefined ? [] : [sql<boolean>`form || '' = ${form}`]))
    .where(({ and, or }) => and(terms.map(({ kind, any }) => or(any.map((key) => has(kind, key))))))
    .execute();
  const fit = new Set(rows.map(({ lead }) => lead));
  return seen.filter(({ id }) => fit.has(id));
}

function has(kind: SearchTerm['kind'], key: string) {
  const escaped = key.replace(/[\\%_]/g, '\\$&');
  const pattern = kind === 'exact' ? `%\n${escaped}\n%` : `%\n${escaped}%`;
  return sql<boolean>`words like ${pattern} escape '\\'`;
}
