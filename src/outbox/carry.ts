import type { OutboxEntry } from '../core/outboxEntry';
import { type Aftermath, afterTry, turnOf, UNHEARD } from '../core/outboxTry';
import type { PostOutcome } from '../core/postOutcome';
import { type Job, nap } from './job';
import type { Powers } from './powers';

/** What one turn came to: what this page knows of the entry now, and how it waits where it is to be tried again. */
type Tried<Entry> = {
  outcome: PostOutcome | undefined;
  next?: Extract<Aftermath<Entry>, { kind: 'waits' }>;
};

/** Tries an entry until it is known what came of it; `undefined` where another tab has seen to it. */
export async function carry<Entry extends OutboxEntry>(
  powers: Powers<Entry>,
  entry: Entry,
  job: Job,
): Promise<PostOutcome | undefined> {
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
    const { outcome, next } = await alone(entry.id, async () => {
      const tried = await tryOnce(powers, entry.id, job, attempt);
      // Another tab may be next: it must not find what is on its way out.
      await job.takenBack;
      return tried;
    });
    if (outcome?.kind !== 'failed' || !next || stop.signal.aborted) return outcome;
    for (const { waits } of hearers) waits(outcome);
    job.notBeforeMs = next.notBeforeMs;
    await nap(job, after, next.afterMs);
    if (stop.signal.aborted) return outcome;
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
  const gone = { outcome: isOwn ? UNHEARD : undefined };
  if (!entry || signal.aborted) return gone;
  const conclude = async (outcome: PostOutcome) => {
    await (isOwn ? store.remove(id) : store.conclude(entry, outcome));
    return { outcome };
  };
  const turn = turnOf(entry, isOwn);
  if (turn.kind === 'concluded') return conclude(turn.outcome);
  if (turn.kind === 'elsewhere') return { outcome: undefined };
  // Should this page end during the try, the next one knows that nobody heard the answer.
  if (isOnline() && !(await store.update({ ...entry, isUnclear: true }))) return gone;
  const outcome = await post(entry, signal);
  const next = afterTry(entry, outcome, attempt, nowMs(), random());
  if (signal.aborted) return { outcome };
  if (next.kind === 'concluded') return conclude(outcome);
  // One that was taken back in another tab meanwhile must not come to life again.
  await store.update(next.entry);
  return { outcome, next };
}
