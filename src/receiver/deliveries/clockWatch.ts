import { isoTime } from '../../core/isoTime';
import { bySlices } from './bySlices';
import type { DeliveryParts } from './deliveringParts';

/** Of what nothing was tried for so long the time does not count, in milliseconds: a clock was set forward, or nobody was there to try. */
const ABSENT_MS = 3_600_000;

/** How often it is looked whether other processes had another time, in milliseconds, and how much of that is none. */
const OTHERS_MS = 60_000;

/** Sees to it that a clock that was set makes nothing wait longer, and gives nothing up sooner. */
export type ClockWatch = {
  /** Looks at the clock before anything of a delivery is tried or told. */
  heed(id: string): Promise<void>;
  /** Forgets deliveries that the configuration names no more. */
  keep(ids: readonly string[]): void;
};

type Seen = { nowMs: number; othersMs: number; work: Promise<void> };

/** Watches the clock for what waits. `parts` are asked anew each time. */
export function createClockWatch(parts: () => DeliveryParts): ClockWatch {
  const seen = new Map<string, Seen>();
  return {
    heed(id) {
      const { clock, clockFactor } = parts();
      const nowMs = clock();
      const before = seen.get(id);
      const isSetBack = before !== undefined && nowMs < before.nowMs;
      const isOthersTurn = !before || isSetBack || nowMs - before.othersMs >= OTHERS_MS;
      const now: Seen = {
        nowMs,
        othersMs: isOthersTurn ? nowMs : before.othersMs,
        work: (before?.work ?? Promise.resolve())
          .catch(() => undefined)
          .then(async () => {
            const at = isoTime(nowMs);
            if (isOthersTurn) {
              const toleratedMs = isSetBack ? 0 : OTHERS_MS / clockFactor;
              await bySlices((after) =>
                parts().store.write(({ deliveries }) =>
                  deliveries.heedClock(id, { now: at, toleratedMs, after }),
                ),
              );
            }
            const byMs = nowMs - (before?.nowMs ?? (await untriedSince(id, nowMs)));
            if (byMs < ABSENT_MS / clockFactor) return;
            await bySlices((after) =>
              parts().store.write(({ deliveries }) =>
                deliveries.moveTerms(id, { now: at, byMs, after }),
              ),
            );
          }),
      };
      seen.set(id, now);
      return now.work.catch((error: unknown) => {
        // What could not be mended is found again as at a start.
        if (seen.get(id) === now) seen.delete(id);
        throw error;
      });
    },
    keep(ids) {
      for (const id of seen.keys()) if (!ids.includes(id)) seen.delete(id);
    },
  };

  async function untriedSince(id: string, nowMs: number): Promise<number> {
    const since = await parts().store.deliveries.untriedSince(id);
    return since === undefined ? nowMs : Date.parse(since);
  }
}
