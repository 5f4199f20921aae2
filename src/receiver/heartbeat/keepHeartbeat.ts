import { signPass } from '../ledger/heartbeatPass';
import type { Signer } from '../ledger/signer';
import { codeOf, StoreFailure } from '../store/failure';
import { type DailyParts, visitDaily } from './dailyVisit';
import { findSilence } from './findSilence';

/** How soon after a start, and how often then, forms are looked at, in milliseconds. */
const FIRST_SILENCE_MS = 300_000;
const SILENCE_MS = 14_400_000;

/** How often it is looked whether the daily visit is due, in milliseconds. */
const DUE_MS = 60_000;

/** How long after a visit that found a fault a second one is made, in milliseconds. */
const AGAIN_MS = 300_000;

/** What is kept up; `makeVisit` where there is something to visit with. */
export type HeartbeatKeeping = Omit<DailyParts, 'pause' | 'sign' | 'makeVisit'> & {
  /** Who signs that a post is synthetic; none is made where nobody does. */
  signer: Signer | undefined;
  makeVisit: DailyParts['makeVisit'] | undefined;
  /** Divides all waits; 1 but in drills. */
  clockFactor: number;
};

/** Looks after the flow of forms, and makes the daily visit, for as long as a receiver runs; gives what ends that. */
export function keepHeartbeat(parts: () => HeartbeatKeeping): () => void {
  const { clockFactor } = parts();
  let isOver = false;
  let stopWaiting = () => {};
  const pause = () =>
    new Promise<void>((resolve, reject) => {
      const timer = setTimeout(resolve, AGAIN_MS / clockFactor).unref();
      stopWaiting = () => {
        clearTimeout(timer);
        reject(new StoreFailure('STOPPED'));
      };
    });
  const once = (name: string, work: () => Promise<void>) => {
    let isRunning = false;
    return async () => {
      if (isRunning || isOver) return;
      isRunning = true;
      try {
        await work();
      } catch (error) {
        if (!isOver) parts().log(`${name}: ${codeOf(error)}`, 'fault');
      }
      isRunning = false;
    };
  };
  const look = once('silence', () => findSilence(parts()));
  const visit = once('heartbeat', async () => {
    const { makeVisit, signer, ...rest } = parts();
    const sign = signer && ((id: string) => signPass(signer, id, rest.clock()));
    if (makeVisit) await visitDaily({ ...rest, makeVisit, sign, pause });
  });
  const timers = [
    setTimeout(look, FIRST_SILENCE_MS / clockFactor),
    setInterval(look, SILENCE_MS / clockFactor),
    setInterval(visit, Math.max(1000, DUE_MS / clockFactor)),
  ];
  for (const timer of timers) timer.unref();
  return () => {
    isOver = true;
    stopWaiting();
    for (const timer of timers) clearTimeout(timer);
  };
}
