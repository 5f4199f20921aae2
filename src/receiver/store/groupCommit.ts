import type { Kysely } from 'kysely';
import type { Database, Unit } from './database';
import { keepTally } from './figures';
import type { Tables } from './tables';
import { Tally } from './tally';

/** Writes in one transaction at most: one that began early waits for all of them. */
const MAX_TOGETHER = 64;

/** One write that waits for its turn. What `run` gives answers it, after the commit only. */
type Waiting = {
  run(unit: Unit): Promise<() => void>;
  reject(error: unknown): void;
};

/** The way to write, and when all that was asked of it is answered. */
export type GroupCommit = { write: Database['write']; settled(): Promise<void> };

/** What a database says of its writes. */
export type GroupRules = {
  /** Throws where nothing may be written just now. */
  demand?: () => void;
  /** Whether a write that failed so took nothing but itself along; always, when left out. */
  isOneWritesOwn?: (error: unknown) => boolean;
  /** Asked of a transaction that changes no figure, right before its commit: what was kept before is answered by it. */
  beforeIdleCommit?: (db: Unit['db']) => Promise<unknown>;
};

/**
 * Writes that arrive together share one transaction, and so one wait for the disk. Where one of them
 * fails, all is undone and the others run again, each alone: it takes no other along. Nobody is
 * answered before the commit.
 */
export function groupCommit(db: Kysely<Tables>, rules: GroupRules): GroupCommit {
  const waiting: Waiting[] = [];
  let running: Promise<void> | undefined;

  const runAll = async () => {
    // Posts that were read in the same turn of the event loop come in before the transaction begins.
    await new Promise(setImmediate);
    while (waiting.length > 0) await runTogether(db, rules, waiting.splice(0, MAX_TOGETHER));
    running = undefined;
  };

  return {
    write: (work) =>
      new Promise((resolve, reject) => {
        waiting.push({
          async run(unit) {
            const value = await work(unit);
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
  rules: GroupRules,
  writes: readonly Waiting[],
): Promise<void> {
  const answers: (() => void)[] = [];
  let failed: Waiting | undefined;
  try {
    rules.demand?.();
    await db.transaction().execute(async (tx) => {
      const unit = { db: tx, tally: new Tally() };
      for (const write of writes) {
        failed = write;
        answers.push(await write.run(unit));
      }
      failed = undefined;
      if (unit.tally.changes().length === 0) await rules.beforeIdleCommit?.(tx);
      await keepTally(tx, unit.tally);
    });
  } catch (error) {
    // Without one to blame it was the transaction itself that failed, and would again.
    const isOwn = failed !== undefined && (rules.isOneWritesOwn?.(error) ?? true);
    for (const write of writes) {
      if (!isOwn || write === failed) write.reject(error);
      else await runTogether(db, rules, [write]);
    }
    return;
  }
  for (const answer of answers) answer();
}
