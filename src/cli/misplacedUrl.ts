import { readSecret } from './secret';
import type { Surroundings } from './surroundings';

/**
 * Warns where only `.env` names a database: in a site's folder it may well be another program's, so it is not
 * taken. `data` is the folder whose own database is used instead.
 */
export async function warnOfMisplacedUrl(data: string, around: Surroundings): Promise<void> {
  const { env, folder, printError } = around;
  if (env.DATABASE_URL?.trim()) return;
  const found = await readSecret('DATABASE_URL', { env: {}, folder });
  if (found.kind !== 'read' || found.value === undefined) return;
  printError(
    `Warning: DATABASE_URL in .env is not read, so that the database is the one in ${data}. Set it in the environment, or take it out of .env.`,
  );
}
