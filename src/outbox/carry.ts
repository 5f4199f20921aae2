import type { Delivery } from '../core/delivery';
import type { OutboxEntry } from '../core/outboxEntry';
import { type Aftermath, afterTry, turnOf, UNHEARD } from '../core/outboxTry';
import { type Job, nap } from './job';
import type { Powers } from './powers';

/** What one turn came to: what this page knows of the entry now, and how it waits where it is to be tried again. */
type Tried<Entry> = {
  delivery: Delivery | undefined;
  next?: Extract<Aftermath<Entry>, { kind: 'waits' }>;
};

/** Tries an entry until it is known what came of it; `undefined` where another tab has seen to it. */
export async function carry<Entry extends OutboxEntry>(
  powers: Powers<Entry>,
  entry: Entry,
  job: Job,
): Promise<Delivery | undefined> {
  const { nowMs, after, alone } = powers;
  const { hearers, stop } = job;
  // What was taken back before it stood anywhere must not be put in after that.
  if (stop.signal.aborted) return job.isOwn ? UNHEARD : undefined;
  // Before the first try, so that a page that is left meanwhile loses nothing.
  if (job.isOwn) await keep(powers, entry, job);
  else if (job.notBeforeMs > nowMs()) await nap(job, after, job.notBeforeMs - nowMs());
  for (let attempt = 0; ; attempt++) {
    job.isPushed = false;
    if (attempt) for (const { triesAgain } of hearers) triesAgain();
    const { delivery, next } = await alone(entry.id, async () => {
      const tried = await tryOnce(powers, entry.id, job, attempt);
      // Another tab may be next: it must not find what is on its way out.
      await job.takenBack;
      return tried;
    });
    if (!delivery || !next || stop.signal.aborted) return delivery;
    for (const { waits } of hearers) waits(delivery);
    job.notBeforeMs = next.notBeforeMs;
    await nap(job, after, next.afterMs);
    if (stop.signal.aborted) return delivery;
  }
}

/** Puts a lead in; until that is done, and where it cannot be done until the end, leaving the page would lose it. */
async function keep<Entry extends OutboxEntry>(
  { store, askBeforeLeaving }: Powers<Entry>,
  entry: Entry,
  job: Job,
): Promise<void> {
  const release = askBeforeLeaving();
  if (await store.put(entry)) release();
  else job.outcome.then(release, release);
  for (const { kept } of job.hearers) kept();
}

/** One try, alone among tabs. */
async function tryOnce<Entry extends OutboxEntry>(
  { store, post, isOnline, nowMs, random }: Powers<Entry>,
  id: string,
  { isOwn, stop: { signal } }: Job,
  attempt: number,
): Promise<Tried<Entry>> {
  const entry = await store.get(id);
  // Of an own lead that is not there any more nobody can say what came of it.
  const gone = { delivery: isOwn ? UNHEARD : undefined };
  if (!entry || signal.aborted) return gone;
  const conclude = async (delivery: Delivery) => {
    await (isOwn ? store.remove(id) : store.conclude(entry, delivery));
    return { delivery };
  };
  const turn = turnOf(entry, isOwn);
  if (turn.kind === 'concluded') return conclude(turn.outcome);
  if (turn.kind === 'elsewhere') return { delivery: undefined };
  // Should this page end during the try, the next one knows that nobody heard the answer.
  if (isOnline() && !(await store.update({ ...entry, isUnclear: true }))) return gone;
  const delivery = await post(entry, signal);
  const next = afterTry(entry, delivery, attempt, nowMs(), random());
  if (signal.aborted) return { delivery };
  if (next.kind === 'concluded') return conclude(delivery);
  // One that was taken back in another tab meanwhile must not come to life again.
  await store.update(next.entry);
  return { delivery, next };
}
