import { mutateText } from './mutateText';
import type { Random } from './random';

/** A row as a database holds it. */
export type Row = Record<string, string | number | null>;
/** A change of one table: what stands in it afterwards, and the row that it is about. */
export type TableChange = { rows: Row[]; row: Row; how: string };

/**
 * Columns that nothing attests: `phone_checked` is not read any more, the rest are the receiver's own
 * notes of when it published a text and listed its first key, and the terms, which move with withdrawals.
 */
const UNATTESTED = [
  ...['phone_checked', 'locale', 'published_at', 'last_at', 'listed_at'],
  ...['terms', 'due_at'],
];

/** Changes one cell, takes a row out, or puts one in that was never written. */
export function changeTable(rows: readonly Row[], random: Random): TableChange | undefined {
  const row = rows[random.below(rows.length)];
  if (!row) return undefined;
  const others = rows.filter((one) => one !== row);
  const how = random.below(12);
  if (how === 0) return { rows: others, row, how: 'taken out' };
  const columns = Object.keys(row).filter((column) => !UNATTESTED.includes(column));
  const column = columns[random.below(columns.length)];
  if (column === undefined) return undefined;
  const value = otherValue(
    row[column] ?? null,
    others.map((one) => one[column] ?? null),
    random,
  );
  if (value === row[column]) return undefined;
  const changed = { ...row, [column]: value };
  const said = `${column}: ${JSON.stringify(row[column])} → ${JSON.stringify(value)}`;
  // A further row stands under another id, or it would be refused.
  if (how === 1) return { rows: [...rows, changed], row: changed, how: `put in, ${said}` };
  return { rows: [...others, changed], row, how: said };
}

function otherValue(
  value: string | number | null,
  others: readonly (string | number | null)[],
  random: Random,
): string | number | null {
  const another = others[random.below(others.length)] ?? null;
  if (typeof value === 'number') return random.pick([value + 1, value - 1, value + 7, another]);
  if (value === null) return random.pick(['', 'x', '{}', another]);
  return random.pick([
    mutateText(value, random),
    mutateText(value, random),
    another,
    '',
    null,
    `${value} `,
    value.replace('Z', '+00:00'),
    value.replace(/^\{"/, '{ "'),
    value.replace(/^\{("[^"]+":"[^"]*")/, '{$1,$1'),
    value.toUpperCase(),
  ]);
}
