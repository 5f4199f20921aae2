import { CompiledQuery, type DialectAdapter, type Kysely, type QueryResult } from 'kysely';
import type { Tables } from './tables';

/** Texts of queries by name, for each dialect that is in use: a compiled query would hold its first parameters as well. */
const kept = new WeakMap<DialectAdapter, Map<string, string>>();

/**
 * Runs a query that comes with every post: its text is compiled at first need, which costs more than
 * all else about it, and then only its parameters change. All that is built under one name has one
 * text, with `parameters` in the order of that text.
 */
export function runCompiled<Row>(
  db: Kysely<Tables>,
  name: string,
  parameters: readonly unknown[],
  build: () => { compile(): CompiledQuery },
): Promise<QueryResult<Row>> {
  const { adapter } = db.getExecutor();
  const named = kept.get(adapter) ?? new Map<string, string>();
  const text = named.get(name) ?? build().compile().sql;
  named.set(name, text);
  kept.set(adapter, named);
  return db.executeQuery<Row>(CompiledQuery.raw(text, [...parameters]));
}
