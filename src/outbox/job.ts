import type { PostOutcome, Progress } from '../core/postOutcome';
import type { PagePowers } from './powers';

/** One entry at work on this page. */
export type Job = {
  /** Whether it is a lead of this very page. */
  readonly isOwn: boolean;
  /** `undefined` where another tab has seen to it. */
  outcome: Promise<PostOutcome | undefined>;
  /** Who hears how it goes. */
  readonly hearers: Progress[];
  /** When the other side wants to be asked again, in milliseconds since 1970. */
  notBeforeMs: number;
  /** Ends the wait before the next try. */
  endNap(): void;
  /** Whether it was woken since its last try began. */
  isPushed: boolean;
  readonly stop: AbortController;
  /** Fulfilled once it is out of the outbox, where the person took it back. */
  takenBack?: Promise<unknown>;
};

/** Waits for its time, for the network or for a push, whichever comes first; without a time, for a push alone. */
export function nap(
  job: Job,
  after: PagePowers['after'],
  afterMs: number | undefined,
): Promise<void> {
  return new Promise((resolve) => {
    // The network may have come back before the try that failed without it was over.
    if (afterMs === undefined && job.isPushed) return resolve();
    const stopTimer = afterMs === undefined ? undefined : after(afterMs, resolve);
    job.endNap = () => {
      stopTimer?.();
      resolve();
    };
  });
}

/** Ends a job's wait, also one that has yet to begin. */
export function wake(job: Job): void {
  job.isPushed = true;
  job.endNap();
}
