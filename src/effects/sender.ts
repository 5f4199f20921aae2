import { concluded, isLost, judgeFound, type OutboxEntry } from '../core/outboxEntry';
import { type NextStep, nextStep } from '../core/retry';
import type { Delivery, Told } from '../core/sending';
import type { Outbox } from './outbox';
import { post } from './post';
import { alone } from './senderLock';

/** Sends leads until it is known what came of them, over reloads, tabs and bad networks. */
export type Sender = {
  /** Sends a lead, or tries one that waits at once; resolves with what came of it in the end. */
  send(entry: OutboxEntry, told?: Told): Promise<Delivery>;
  /** Takes a lead back: it is not tried again. */
  cancel(id: string): void;
  /** Takes up what earlier pages left. */
  resume(): Promise<Leftover[]>;
};

/** A lead of an earlier page. Its outcome is `undefined` where another tab has seen to it. */
export type Leftover = {
  entry: OutboxEntry;
  outcome: Promise<Delivery | undefined>;
  told: Set<Told>;
};

/** One lead at work on this page. */
type Job = {
  isOwn: boolean;
  outcome: Promise<Delivery | undefined>;
  told: Set<Told>;
  /** When the other side wants to be asked again, in milliseconds since 1970. */
  notBeforeMs: number;
  /** Ends the wait before the next try. */
  wake(): void;
  stop: AbortController;
};

const unknown: Delivery = { kind: 'failed', reason: 'network', mayHaveArrived: true };

/** Makes the sender of a page. Nothing is listened to before the first lead. */
export function createSender(outbox: Outbox): Sender {
  const jobs = new Map<string, Job>();
  let isWatching = false;

  const wakeAll = () => {
    if (!navigator.onLine) return;
    for (const job of jobs.values()) if (Date.now() >= job.notBeforeMs) job.wake();
  };
  const watch = () => {
    if (isWatching) return;
    isWatching = true;
    addEventListener('online', wakeAll);
    addEventListener('pageshow', wakeAll);
    document.addEventListener('visibilitychange', () => document.hidden || wakeAll());
  };

  const start = (entry: OutboxEntry, isOwn: boolean): Job => {
    watch();
    const job: Job = {
      isOwn,
      told: new Set(),
      notBeforeMs: 0,
      wake() {},
      stop: new AbortController(),
      outcome: Promise.resolve(undefined),
    };
    jobs.set(entry.id, job);
    // Not at once: those who want to be told are added first.
    job.outcome = Promise.resolve()
      .then(() => work(entry, job))
      .finally(() => jobs.delete(entry.id));
    return job;
  };

  const work = async (entry: OutboxEntry, job: Job): Promise<Delivery | undefined> => {
    // Before the first try, so that a page that is left meanwhile loses nothing.
    if (job.isOwn) await outbox.put(entry);
    for (let attempt = 0; ; attempt++) {
      if (attempt) for (const { triesAgain } of job.told) triesAgain();
      const { delivery, step } = await alone(entry.id, () => tryOnce(entry.id, job, attempt));
      if (!delivery || step.kind === 'done' || job.stop.signal.aborted) return delivery;
      for (const { waits } of job.told) waits(delivery);
      const { retryAfterMs = 0 } = delivery.kind === 'failed' ? delivery : {};
      job.notBeforeMs = Date.now() + retryAfterMs;
      await nap(job, step.afterMs);
      if (job.stop.signal.aborted) return delivery;
    }
  };

  /** One try, alone among tabs. */
  const tryOnce = async (
    id: string,
    { isOwn, stop }: Job,
    attempt: number,
  ): Promise<{ delivery: Delivery | undefined; step: NextStep }> => {
    const step: NextStep = { kind: 'done' };
    const entry = await outbox.get(id);
    if (!entry || stop.signal.aborted) return { delivery: isOwn ? unknown : undefined, step };
    if (entry.outcome) {
      if (isOwn) await outbox.remove(id);
      return { delivery: isOwn ? entry.outcome : undefined, step };
    }
    const conclude = async (delivery: Delivery) => {
      await (isOwn ? outbox.remove(id) : outbox.put(concluded(entry, delivery)));
      return { delivery, step };
    };
    if (!isOwn && isLost(entry)) return conclude(unknown);
    // Should this page end during the try, the next one knows that nobody heard the answer.
    if (navigator.onLine) await outbox.put({ ...entry, isUnclear: true });
    const delivery = await post(entry.request, id, stop.signal);
    const next = nextStep(delivery, attempt, entry.isIdempotent, Math.random());
    if (stop.signal.aborted) return { delivery, step };
    if (next.kind === 'done') return conclude(delivery);
    const isUnclear = entry.isUnclear || (delivery.kind === 'failed' && delivery.mayHaveArrived);
    await outbox.put({ ...entry, isUnclear });
    return { delivery, step: next };
  };

  return {
    async send(entry, told) {
      const job = jobs.get(entry.id) ?? start(entry, true);
      if (told) job.told.add(told);
      job.wake();
      return (await job.outcome) ?? unknown;
    },
    cancel(id) {
      const job = jobs.get(id);
      job?.stop.abort();
      job?.wake();
      void takeBack(id, job?.isOwn !== false);
    },
    async resume() {
      const found = await outbox.all();
      return found.flatMap((entry): Leftover[] => {
        const verdict = judgeFound(entry, Date.now());
        if (verdict === 'drop') {
          void outbox.remove(entry.id);
          if (entry.outcome) return [];
          return [{ entry, outcome: Promise.resolve(unknown), told: new Set() }];
        }
        if (verdict === 'leave' || jobs.has(entry.id)) return [];
        const { outcome, told } = start(entry, false);
        return [{ entry, outcome, told }];
      });
    },
  };

  /** Takes a lead out; the page it came from, should it live, finds that it was not sent. */
  async function takeBack(id: string, isOwn: boolean): Promise<void> {
    const entry = isOwn ? undefined : await outbox.get(id);
    await (entry ? outbox.put(concluded(entry, unknown)) : outbox.remove(id));
  }
}

/** Waits for its time, for the network or for a push, whichever comes first. */
function nap(job: Job, afterMs: number | undefined): Promise<void> {
  return new Promise((resolve) => {
    const timer = afterMs === undefined ? 0 : setTimeout(resolve, afterMs);
    job.wake = () => {
      clearTimeout(timer);
      resolve();
    };
  });
}
