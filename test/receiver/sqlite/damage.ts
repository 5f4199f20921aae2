import { readFileSync, writeFileSync } from 'node:fs';
import Database from 'libsql';

/** Overwrites the first page of a table in the file of a database that nobody has open, as a failing disk does. */
export function damage(file: string, table: string): void {
  const database = new Database(file);
  // Out of the log into the file.
  database.pragma('wal_checkpoint(TRUNCATE)');
  const row = database
    .prepare("SELECT rootpage FROM sqlite_master WHERE type = 'table' AND name = ?")
    .get(table) as { rootpage: number }; // every table has one
  const [size] = database.pragma('page_size') as { page_size: number }[]; // one row, always
  database.close();
  const bytes = readFileSync(file);
  const pageBytes = size?.page_size ?? 0;
  bytes.fill(0xee, (row.rootpage - 1) * pageBytes, row.rootpage * pageBytes);
  writeFileSync(file, bytes);
}
