import { judgeFound, type LeadEntry } from '../core/outboxEntry';
import { UNHEARD } from '../core/outboxTry';
import type { PostOutcome } from '../core/postOutcome';
import type { Leads } from './leads';

/** A lead of an earlier page. Its outcome is `undefined` where another tab has seen to it. */
export type Leftover = { entry: LeadEntry; outcome: Promise<PostOutcome | undefined> };

/** Takes up what earlier pages left: sends what may still go, forgets what is long over. */
export async function takeUp(
  { store, outbox, tidy, readerFor }: Leads,
  entries: readonly LeadEntry[],
  nowMs: () => number,
  log: (...words: unknown[]) => void,
): Promise<Leftover[]> {
  const find = async (entry: LeadEntry): Promise<Leftover[]> => {
    const { id, outcome = UNHEARD, request } = entry;
    const verdict = judgeFound(entry, nowMs());
    if (verdict === 'drop') await store.remove(id);
    // It stays where nothing here could read the answer.
    if (verdict === 'send') await readerFor(request.url);
    if (verdict === 'drop' || verdict === 'leave' || outbox.has(id)) return [];
    if (verdict === 'expire') await store.conclude(entry, UNHEARD);
    return [
      { entry, outcome: verdict === 'send' ? outbox.carryOn(entry) : Promise.resolve(outcome) },
    ];
  };
  const found = entries.map((entry) =>
    find(entry).catch((error): Leftover[] => {
      log('A lead of an earlier page stays where it is:', error);
      return [];
    }),
  );
  const leftovers = await Promise.all(found);
  void tidy();
  return leftovers.flat();
}

/** Notes that the person was told what came of a lead of an earlier page. */
export async function markTold({ store, tidy }: Leads, id: string): Promise<void> {
  const entry = await store.get(id);
  if (entry?.outcome) await store.put({ ...entry, isTold: true });
  await tidy();
}
