import type { Found } from './examined';
import type { DatabasePlace } from './openDatabase';
import { findPostgres } from './postgres/findPostgres';
import { findSqlite } from './sqlite/findSqlite';

const ELSEWHERE =
  'Name the folder that assent serve keeps with --data, or set DATABASE_URL where that is PostgreSQL.';

/** Looks for the database of a receiver, for those who must not make one: whoever opens it makes it. */
export function findDatabase({
  folder,
  url,
}: Pick<DatabasePlace, 'folder' | 'url'>): Promise<Found> {
  return url ? findPostgres(url) : findSqlite(folder, ELSEWHERE);
}
