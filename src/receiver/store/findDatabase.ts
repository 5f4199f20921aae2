import { isMissing } from '../isMissing';
import type { Found } from './examined';
import type { DatabasePlace } from './openDatabase';
import { findPostgres } from './postgres/findPostgres';
import { databaseIn } from './sqlite/openSqlite';

/** Looks for the database of a receiver, for those who must not make one: whoever opens it makes it. */
export async function findDatabase({
  folder,
  url,
}: Pick<DatabasePlace, 'folder' | 'url'>): Promise<Found> {
  if (url) return findPostgres(url);
  const file = databaseIn(folder);
  if (!isMissing(file)) return { kind: 'found' };
  const message = `${file} is not there. Name the folder that assent serve keeps with --data, or set DATABASE_URL where that is PostgreSQL.`;
  return { kind: 'missing', message };
}
