import type Libsql from 'libsql';

/**
 * Gives pages that nothing stands in any more back to the disk, so many at most; false once none is left, and
 * for a file that an earlier release made, which gives none back.
 */
export function freePages(connection: Libsql.Database, most: number): boolean {
  const before = freeIn(connection);
  if (before === 0) return false;
  connection.exec(`pragma incremental_vacuum(${most})`);
  const after = freeIn(connection);
  return after > 0 && after < before;
}

function freeIn(connection: Libsql.Database): number {
  const row = connection.pragma('freelist_count', { simple: true });
  return (row as { freelist_count: number }).freelist_count; // as libsql gives it, unlike better-sqlite3
}
