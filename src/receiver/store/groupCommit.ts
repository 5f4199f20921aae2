import type { Kysely } from 'kysely';
import type { Database, Unit } from './database';
import { keepTally } from './figures';
import { keepNotes, tipOf } from './ledger';
import type { Tables } from './tables';
import { createUnit } from './unit';

/** Writes in one transaction at most: one that began early waits for all of them. */
const MAX_TOGETHER = 64;

/** One write that waits for its turn. What `run` gives answers it, after the commit only. */
type Waiting = {
  onlyAdds: boolean;
  run(unit: Unit): Promise<() => void>;
  reject(error: unknown): void;
};

/** The way to write, and when all that was asked of it is answered. */
export type GroupCommit = Pick<Database, 'write' | 'add'> & { settled(): Promise<void> };

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
    while (waiting.length > 0) await runTogether(db, rules, () => waiting.splice(0, MAX_TOGETHER));
    running = undefined;
  };

  const enqueue = <T>(onlyAdds: boolean, work: (unit: Unit) => Promise<T>) =>
    new Promise<T>((resolve, reject) => {
      waiting.push({
        onlyAdds,
        async run(unit) {
          const value = await work(unit);
          return () => resolve(value);
        },
        reject,
      });
      running ??= runAll();
    });

  return {
    write: (work) => enqueue(false, work),
    add: (work) => enqueue(true, work),
    settled: async () => running,
  };
}

async function runTogether(
  db: Kysely<Tables>,
  rules: GroupRules,
  take: () => readonly Waiting[],
): Promise<void> {
  const isOneWritesOwn = rules.isOneWritesOwn ?? (() => true);
  const answers: (() => void)[] = [];
  let writes: readonly Waiting[] = [];
  let failed: Waiting | undefined;
  let isWorkDone = false;
  try {
    rules.demand?.();
    await db.transaction().execute(async (tx) => {
      const unit = createUnit(tx);
      // Before it is known to be needed: asked with the beginning it costs no wait of its own.
      const tip = await tipOf(tx);
      // What came while the transaction began goes with it.
      writes = take();
      const adding = writes.filter(({ onlyAdds }) => onlyAdds).map((write) => write.run(unit));
      answers.push(...(await allOf(adding, isOneWritesOwn)));
      for (const write of writes.filter(({ onlyAdds }) => !onlyAdds)) {
        failed = write;
        answers.push(await write.run(unit));
      }
      isWorkDone = true;
      if (unit.tally.changes().length === 0) await rules.beforeIdleCommit?.(tx);
      await allOf([keepTally(tx, unit.tally), keepNotes(tx, unit.notes, tip)], isOneWritesOwn);
    });
  } catch (error) {
    // What the transaction itself failed with, or a write that was alone, would fail again.
    const isOwn = !isWorkDone && writes.length > 1 && isOneWritesOwn(error);
    for (const write of writes.length > 0 ? writes : take()) {
      if (!isOwn || write === failed) write.reject(error);
      else await runTogether(db, rules, () => [write]);
    }
    return;
  }
  for (const answer of answers) answer();
}

/**
 * What all of them come to, once none goes on any more: a statement that came after the rollback would
 * be a transaction of its own. Throws what one failed with by itself, before what that did to others.
 */
async function allOf<T>(
  works: readonly Promise<T>[],
  isOneWritesOwn: (error: unknown) => boolean,
): Promise<T[]> {
  const ended = await Promise.allSettled(works);
  const reasons = ended.flatMap((one) => (one.status === 'rejected' ? [one.reason] : []));
  if (reasons.length > 0) throw reasons.find(isOneWritesOwn) ?? reasons[0];
  return ended.flatMap((one) => (one.status === 'fulfilled' ? [one.value] : []));
}
