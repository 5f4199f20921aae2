import type { Delivery, Progress } from '../core/delivery';
import { concluded, isLost, judgeFound, type OutboxEntry } from '../core/outboxEntry';
import { type NextStep, nextStep } from '../core/retry';
import { askBeforeLeaving } from '../effects/askBeforeLeaving';
import { post } from '../effects/post';
import { markLeads, type Outbox } from './leadStore';
import { alone } from './senderLock';

/** Sends leads until it is known what came of them, over reloads, tabs and bad networks. */
export type Sender = {
  /** Sends a lead, or tries one that waits at once; resolves with what came of it in the end. */
  send(entry: OutboxEntry, told?: Progress): Promise<Delivery>;
  /** Takes a lead back: it is not tried again. Whether it may have arrived, by this tab or another. */
  cancel(id: string): Promise<boolean>;
  /** Takes up what earlier pages left. */
  resume(): Promise<Leftover[]>;
  /** Notes that the person was told what came of a lead of an earlier page. */
  markTold(id: string): Promise<void>;
};

/** A lead of an earlier page. Its outcome is `undefined` where another tab has seen to it. */
export type Leftover = { entry: OutboxEntry; outcome: Promise<Delivery | undefined> };

/** One lead at work on this page. */
type Job = {
  isOwn: boolean;
  outcome: Promise<Delivery | undefined>;
  told: Set<Progress>;
  /** When the other side wants to be asked again, in milliseconds since 1970. */
  notBeforeMs: number;
  /** Ends the wait before the next try. */
  endNap(): void;
  /** Whether it was woken since its last try began. */
  isPushed: boolean;
  stop: AbortController;
  /** Fulfilled once it is out of the outbox, where the person took it back. */
  takenBack?: Promise<unknown>;
};

const unknown: Delivery = { kind: 'failed', reason: 'network', mayHaveArrived: true };

/** Makes the sender of a page. Nothing is listened to before the first lead. */
export function createSender(outbox: Outbox): Sender {
  const jobs = new Map<string, Job>();
  let isWatching = false;

  const wakeAll = () => {
    if (!navigator.onLine) return;
    for (const job of jobs.values()) if (Date.now() >= job.notBeforeMs) wake(job);
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
      notBeforeMs: entry.notBeforeMs ?? 0,
      endNap() {},
      isPushed: false,
      stop: new AbortController(),
      outcome: Promise.resolve(undefined),
    };
    jobs.set(entry.id, job);
    // Not at once: those who want to be told are added first.
    job.outcome = Promise.resolve()
      .then(() => work(entry, job))
      .finally(() => {
        jobs.delete(entry.id);
        void tidy();
      });
    return job;
  };

  /** Spares pages without a form the look into an outbox in which nothing is left to do. */
  const tidy = async () => {
    const { entries, isWhole } = await outbox.all();
    const verdicts = entries.map((entry) => judgeFound(entry, Date.now()));
    const isDone = verdicts.every((verdict) => verdict === 'leave' || verdict === 'drop');
    // A database too slow to answer may hold more.
    if (isWhole && isDone) markLeads(false);
  };

  const work = async (entry: OutboxEntry, job: Job): Promise<Delivery | undefined> => {
    // Before the first try, so that a page that is left meanwhile loses nothing.
    if (job.isOwn) await keep(entry, job);
    else if (job.notBeforeMs > Date.now()) await nap(job, job.notBeforeMs - Date.now());
    for (let attempt = 0; ; attempt++) {
      job.isPushed = false;
      if (attempt) for (const { triesAgain } of job.told) triesAgain();
      const { delivery, step } = await alone(entry.id, async () => {
        const tried = await tryOnce(entry.id, job, attempt);
        // Another tab may be next: it must not find what is on its way out.
        await job.takenBack;
        return tried;
      });
      if (!delivery || step.kind === 'done' || job.stop.signal.aborted) return delivery;
      for (const { waits } of job.told) waits(delivery);
      job.notBeforeMs = timeOf(delivery);
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
    const gone = { delivery: isOwn ? unknown : undefined, step };
    if (!entry || stop.signal.aborted) return gone;
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
    if (navigator.onLine && !(await outbox.update({ ...entry, isUnclear: true }))) return gone;
    const delivery = await post(entry.request, id, stop.signal);
    const next = nextStep(delivery, attempt, entry.isIdempotent, Math.random());
    if (stop.signal.aborted) return { delivery, step };
    if (next.kind === 'done') return conclude(delivery);
    const isUnclear = entry.isUnclear || (delivery.kind === 'failed' && delivery.mayHaveArrived);
    // One that was taken back in another tab meanwhile must not come to life again.
    await outbox.update({ ...entry, isUnclear, notBeforeMs: timeOf(delivery) });
    return { delivery, step: next };
  };

  return {
    async send(entry, told) {
      const job = jobs.get(entry.id) ?? start(entry, true);
      if (told) job.told.add(told);
      wake(job);
      return (await job.outcome) ?? unknown;
    },
    cancel(id) {
      const job = jobs.get(id);
      const takenBack = takeBack(id, job?.isOwn !== false);
      if (job) {
        job.takenBack = takenBack;
        job.stop.abort();
        wake(job);
      }
      return takenBack;
    },
    async resume() {
      const { entries } = await outbox.all();
      void tidy();
      return entries.flatMap((entry): Leftover[] => {
        const { id } = entry;
        const verdict = judgeFound(entry, Date.now());
        if (verdict === 'drop') void outbox.remove(id);
        if (verdict === 'drop' || verdict === 'leave' || jobs.has(id)) return [];
        if (verdict === 'expire') void outbox.put(concluded(entry, unknown));
        return [
          {
            entry,
            outcome:
              verdict === 'send'
                ? start(entry, false).outcome
                : Promise.resolve(entry.outcome ?? unknown),
          },
        ];
      });
    },
    async markTold(id) {
      const entry = await outbox.get(id);
      if (entry?.outcome) await outbox.put({ ...entry, isTold: true });
      await tidy();
    },
  };

  async function takeBack(id: string, isOwn: boolean): Promise<boolean> {
    const entry = await outbox.remove(id);
    // The page it came from, should it live, finds that it was not sent.
    if (entry && !isOwn) await outbox.put({ ...concluded(entry, unknown), isTold: true });
    return !entry || entry.isUnclear || !!entry.outcome;
  }

  /** Puts a lead in; until that is done, and where it cannot be done until the end, leaving the page would lose it. */
  async function keep(entry: OutboxEntry, job: Job): Promise<void> {
    const release = askBeforeLeaving();
    if (await outbox.put(entry)) release();
    else job.outcome.then(release, release);
    for (const { kept } of job.told) kept();
  }
}

/** When the other side wants to be asked again, in milliseconds since 1970. */
function timeOf(delivery: Delivery): number {
  const { retryAfterMs = 0 } = delivery.kind === 'failed' ? delivery : {};
  return Date.now() + retryAfterMs;
}

/** Waits for its time, for the network or for a push, whichever comes first. */
function nap(job: Job, afterMs: number | undefined): Promise<void> {
  return new Promise((resolve) => {
    // The network may have come back before the try that failed without it was over.
    if (afterMs === undefined && job.isPushed) return resolve();
    const timer = afterMs === undefined ? 0 : setTimeout(resolve, afterMs);
    job.endNap = () => {
      clearTimeout(timer);
      resolve();
    };
  });
}

function wake(job: Job): void {
  job.isPushed = true;
  job.endNap();
}
