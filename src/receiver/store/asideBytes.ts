import type { LeadsTable, MessageColumns } from './tables';

const WIDE: readonly (keyof LeadsTable)[] = [
  'id',
  'received_at',
  'origin',
  'stamp',
  'browser',
  'address',
  'raw',
  'fields',
  'typed',
  'doubts',
  'extra',
  'page',
];

/** About how many bytes a row takes. */
export function bytesOf(row: MessageColumns & Partial<LeadsTable>): number {
  return WIDE.reduce((sum, name) => sum + Buffer.byteLength(row[name] ?? ''), 0);
}
