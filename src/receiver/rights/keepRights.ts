import { isoTime } from '../../core/isoTime';
import { readAll } from '../inbox/readInbox';
import type { Log } from '../log';
import { codeOf, StoreFailure } from '../store/failure';
import { copyTombstones } from './applyTombstones';
import { purge } from './purge';
import type { RightsParts } from './rightsParts';
import { readTombstones } from './tombstoneFile';

/** How soon after a start, and how often then, terms are looked after, in milliseconds. */
const FIRST_PURGE_MS = 60_000;
const PURGE_MS = 3_600_000;

/** How soon after a start, and how often then, files are written anew from which something was deleted, in milliseconds: some are started anew each day. */
const FIRST_TIDY_MS = 3_600_000;
const TIDY_MS = 86_400_000;

/** Between two slices of a purge posts go first, for so many milliseconds; between two of what is read for searches, which are shorter, as well. */
const PAUSE_MS = 50;
const READ_PAUSE_MS = 10;

/** How often other processes' erasures are copied into the own file, in milliseconds. */
const COPY_MS = 60_000;

/** An erasure is copied that stands this long before the last one that was: clocks of processes differ. */
const OVERLAP_MS = 600_000;

/** How soon after a start, and how often then, new leads are let be looked for at the desk, in milliseconds. */
const FIRST_READ_MS = 5_000;
const READ_MS = 30_000;

/** What is looked after. */
type Keeping = RightsParts & {
  log: Log;
  /** Whether other processes share the database. */
  isShared: boolean;
};

/** Looks after terms, holds, erasures and what is looked for at the desk for as long as a receiver runs; gives what ends that. */
export function keepRights(parts: () => Keeping): () => void {
  const { isShared } = parts();
  let isOver = false;
  const pauseOf = (ms: number) => () =>
    isOver
      ? Promise.reject(new StoreFailure('STOPPED'))
      : new Promise((resolve) => setTimeout(resolve, ms));
  const told = (name: string, work: () => Promise<unknown>) => {
    let isRunning = false;
    return async () => {
      if (isRunning) return;
      isRunning = true;
      try {
        await work();
      } catch (error) {
        const code = codeOf(error);
        if (!isOver) parts().log(`${name}: ${code}`, 'fault');
      }
      isRunning = false;
    };
  };
  const purging = told('purge', () => purge(parts(), pauseOf(PAUSE_MS)));
  const tidying = told('upkeep', () => parts().store.tidy());
  const reading = told('inbox', () => readAll(parts(), pauseOf(READ_PAUSE_MS)));
  const timers = [
    setTimeout(reading, FIRST_READ_MS),
    setInterval(reading, READ_MS),
    setTimeout(purging, FIRST_PURGE_MS),
    setInterval(purging, PURGE_MS),
    setTimeout(tidying, FIRST_TIDY_MS),
    setInterval(tidying, TIDY_MS),
    ...(isShared ? [setInterval(told('tombstones', copying(parts)), COPY_MS)] : []),
  ];
  for (const timer of timers) timer.unref();
  return () => {
    isOver = true;
    for (const timer of timers) clearTimeout(timer);
  };
}

/** Copies into the own file, each time, what other processes have erased since. */
function copying(parts: () => RightsParts): () => Promise<void> {
  const { clock, tombstoneFile } = parts();
  const inFile = new Set(readTombstones(tombstoneFile).flatMap(({ leads }) => leads));
  let reachedMs = clock();
  return async () => {
    const from = { at: isoTime(reachedMs - OVERLAP_MS), id: '' };
    const { at } = await copyTombstones(parts(), from, inFile);
    reachedMs = Math.max(reachedMs, Date.parse(at));
  };
}
