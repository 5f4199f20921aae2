import type { OutboxEntry } from '../core/outboxEntry';
import { UNHEARD } from '../core/outboxTry';
import type { PostOutcome, Progress } from '../core/postOutcome';
import { carry } from './carry';
import { type Job, wake } from './job';
import type { Powers } from './powers';

/** Sends entries until it is known what came of them, over reloads, tabs and bad networks. */
export type Outbox<Entry> = {
  /** Keeps a lead of this page and sends it, or tries one that waits at once; resolves with what came of it in the end. */
  send(entry: Entry, progress?: Progress): Promise<PostOutcome>;
  /**
   * Sends what stands in the outbox already, or tries it at once where it waits; `undefined` where
   * another tab has seen to it.
   */
  carryOn(entry: Entry): Promise<PostOutcome | undefined>;
  /** Whether this page is at work on an entry. */
  has(id: string): boolean;
  /** Takes an entry back: it is not tried again. What stood in the outbox. */
  cancel(id: string): Promise<Entry | undefined>;
};

/** Makes the outbox of a page for one kind of entries. Nothing is listened to before the first. */
export function createOutbox<Entry extends OutboxEntry>(powers: Powers<Entry>): Outbox<Entry> {
  const { store, nowMs, isOnline, onWake, ended } = powers;
  const jobs: Record<string, Job> = {};
  let isWatching = false;

  const watch = () => {
    if (isWatching) return;
    isWatching = true;
    onWake(() => {
      if (!isOnline()) return;
      for (const job of Object.values(jobs)) if (nowMs() >= job.notBeforeMs) wake(job);
    });
  };

  const start = (entry: Entry, isOwn: boolean): Job => {
    watch();
    const job: Job = {
      isOwn,
      hearers: [],
      notBeforeMs: entry.notBeforeMs ?? 0,
      endNap() {},
      isPushed: false,
      stop: new AbortController(),
      outcome: Promise.resolve(undefined),
    };
    jobs[entry.id] = job;
    const work = async () => {
      // Not at once: those who want to hear are added first.
      await undefined;
      try {
        return await carry(powers, entry, job);
      } finally {
        delete jobs[entry.id];
        ended?.();
      }
    };
    job.outcome = work();
    return job;
  };

  const join = (entry: Entry, isOwn: boolean, progress?: Progress) => {
    const job = jobs[entry.id] ?? start(entry, isOwn);
    if (progress && !job.hearers.includes(progress)) job.hearers.push(progress);
    wake(job);
    return job.outcome;
  };

  const takeBack = async (id: string, isOwn: boolean) => {
    const entry = await store.remove(id);
    // The page it came from, should it live, finds that it was not sent.
    if (entry && !isOwn) await store.conclude(entry, UNHEARD, true);
    return entry;
  };

  return {
    send: async (entry, progress) => (await join(entry, true, progress)) ?? UNHEARD,
    carryOn: (entry) => join(entry, false),
    has: (id) => !!jobs[id],
    cancel(id) {
      const job = jobs[id];
      const takenBack = takeBack(id, job?.isOwn !== false);
      if (job) {
        job.takenBack = takenBack;
        job.stop.abort();
        wake(job);
      }
      return takenBack;
    },
  };
}
