/** Texts that may be prepared at most; the receiver has a few dozens. */
const MAX_NAMES = 200;

const names = new Map<string, string>();

/** A query as `pg` takes it. */
export type PgQuery = { name?: string; text: string; values: unknown[] };

/**
 * What comes with every post is parsed and planned once for each connection, not each time. Reads are
 * not: one that was prepared fails once another process has given its table a new column.
 */
export function preparedOrNot(text: string, values: unknown[]): PgQuery {
  if (!text.startsWith('insert ')) return { text, values };
  const known = names.get(text);
  if (known !== undefined) return { name: known, text, values };
  if (names.size >= MAX_NAMES) return { text, values };
  const name = `assent_${names.size}`;
  names.set(text, name);
  return { name, text, values };
}
