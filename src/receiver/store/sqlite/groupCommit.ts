import type { Kysely, Transaction } from 'kysely';
import type { Database } from '../database';
import type { Tables } from '../tables';
import type { DatabaseFile } from './databaseFile';

/** Writes in one transaction at most: one that began early waits for all of them. */
const MAX_TOGETHER = 64;

/** One write that waits for its turn. What `run` gives answers it, after the commit only. */
type Waiting = {
  run(tx: Transaction<Tables>): Promise<() => void>;
  reject(error: unknown): void;
};

/** The way to write, and when all that was asked of it is answered. */
export type GroupCommit = { write: Database['write']; settled(): Promise<void> };

/**
 * Writes that arrive together share one transaction, and so one wait for the disk. Each stands in a
 * savepoint of its own: one that fails takes no other along. Nobody is answered before the commit.
 */
export function groupCommit(db: Kysely<Tables>, file: DatabaseFile): GroupCommit {
  const waiting: Waiting[] = [];
  let running: Promise<void> | undefined;

  const runAll = async () => {
    // Posts that were read in the same turn of the event loop come in before the transaction begins.
    await new Promise(setImmediate);
    while (waiting.length > 0) await runTogether(db, file, waiting.splice(0, MAX_TOGETHER));
    running = undefined;
  };

  return {
    write: (work) =>
      new Promise((resolve, reject) => {
        waiting.push({
          async run(tx) {
            const value = await work(tx);
            return () => resolve(value);
          },
          reject,
        });
        running ??= runAll();
      }),
    settled: async () => running,
  };
}

async function runTogether(
  db: Kysely<Tables>,
  file: DatabaseFile,
  writes: readonly Waiting[],
): Promise<void> {
  const answers: (() => void)[] = [];
  const open = new Set(writes);
  try {
    await db.transaction().execute(async (tx) => {
      for (const write of writes) {
        file.exec('savepoint one');
        try {
          answers.push(await write.run(tx));
          file.exec('release one');
        } catch (error) {
          open.delete(write);
          write.reject(error);
          // SQLite undoes the whole transaction where a disk is full, and so undid all the others.
          if (!file.isInTransaction) throw new Undone();
          file.exec('rollback to one; release one');
        }
      }
    });
  } catch (error) {
    for (const write of writes) {
      if (!open.has(write)) continue;
      // Alone, so that nothing can be undone by another.
      if (error instanceof Undone) await runTogether(db, file, [write]);
      else write.reject(error);
    }
    return;
  }
  for (const answer of answers) answer();
}

/** The database ended a transaction by itself. */
class Undone extends Error {}
