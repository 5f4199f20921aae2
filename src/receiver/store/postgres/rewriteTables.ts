import type { PrimaryPool } from './primaryPool';
import { untilUnseen } from './untilUnseen';

/** Tables that hold what people sent, and what it can be guessed from. */
const TABLES = [
  ...['leads', 'consents', 'proofs', 'mine_keys', 'holds', 'requests'],
  ...['work_notes', 'inbox', 'inbox_words'],
];

/**
 * Writes the tables anew without what was deleted: a plain vacuum leaves the bytes where they were. Each
 * is locked for as long as that takes. What PostgreSQL's own log holds goes as it is written over.
 */
export async function rewriteTables(pool: PrimaryPool): Promise<void> {
  try {
    await untilUnseen(pool);
    for (const table of TABLES) await pool.query(`vacuum (full, analyze) ${table}`, []);
    // The files that were replaced are emptied at once and taken away by a checkpoint, which not every role may ask for.
    await pool.query('checkpoint', []).catch(() => {});
  } finally {
    await pool.end();
  }
}
