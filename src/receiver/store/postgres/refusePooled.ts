import { randomUUID } from 'node:crypto';
import type { PostgresPool } from 'kysely';
import { StoreFailure } from '../failure';

/**
 * Throws where what one connection was told stands on another as well: they lead through a pooler that
 * hands each transaction whichever is free, and whatever a connection is told when it is made is lost.
 */
export async function refusePooled(pool: Pick<PostgresPool, 'connect'>): Promise<void> {
  const one = await pool.connect();
  try {
    const other = await pool.connect();
    try {
      const mark = randomUUID();
      await one.query(`select set_config('assent.mark', $1, false)`, [mark]);
      const { rows } = await other.query<{ mark: string | null }>(
        `select current_setting('assent.mark', true) as mark`,
        [],
      );
      if (rows[0]?.mark === mark) throw new StoreFailure('POOLED');
    } finally {
      other.release();
    }
  } finally {
    one.release();
  }
}
