import type { Alone } from './lock';

/** How long a tab without locks may hold an entry, in milliseconds: longer than one post may take. */
const LEASE_MS = 15_000;

/** How often a tab looks whether another one has given its lease back, in milliseconds. */
const LOOK_MS = 500;

/** How long two tabs may write at once before the last one holds it, in milliseconds. */
const DOUBT_MS = 50;

/** What a lease takes: where all tabs read, `undefined` standing for nothing, time and chance. */
export type LeasePowers = {
  storage: Pick<Storage, 'getItem' | 'setItem' | 'removeItem'>;
  nowMs(): number;
  random(): number;
  pause(ms: number): Promise<unknown>;
};

/**
 * A lock for browsers without locks: a lease in `localStorage`, taken for one try, that runs out by itself
 * when its tab dies. Where that is denied too, nothing is shared between tabs either.
 */
export function createLease({ storage, nowMs, random, pause }: LeasePowers): Alone {
  const take = async (name: string, mine: string): Promise<boolean> => {
    try {
      const [untilMs = '0'] = (storage.getItem(name) ?? '0').split(' ');
      if (Number(untilMs) > nowMs()) return false;
      storage.setItem(name, `${nowMs() + LEASE_MS} ${mine}`);
      await pause(DOUBT_MS);
      return storage.getItem(name)?.endsWith(mine) ?? true;
    } catch {
      return true;
    }
  };
  const giveBack = (name: string, mine: string) => {
    try {
      if (storage.getItem(name)?.endsWith(mine)) storage.removeItem(name);
    } catch {
      // Denied: there was no lease to give back.
    }
  };
  return async (name, work) => {
    const mine = `${random()}`;
    while (!(await take(name, mine))) await pause(LOOK_MS);
    try {
      return await work();
    } finally {
      giveBack(name, mine);
    }
  };
}
