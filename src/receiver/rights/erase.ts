import type { Act, ActBy } from '../../core/act';
import { isoTime } from '../../core/isoTime';
import type { ChainReads } from '../store/chains';
import { StoreFailure } from '../store/failure';
import type { KeptLead } from '../store/lead';
import { type Destruction, takeAway, tombstoneFor } from './destroy';
import type { RightsParts } from './rightsParts';
import { isStanding, noteEnd } from './standingHold';
import { addTombstones } from './tombstoneFile';

/** What came of an erasure: `held` waits for the end of a legal hold. */
export type Erased =
  | { kind: 'erased'; act: Act }
  | { kind: 'held'; until: string }
  | { kind: 'missing' };

/** Finds a lead with its edits. */
export type FindChain = (chains: ChainReads) => Promise<KeptLead[]>;

/**
 * Erases a lead with all its edits for good, by the rules of `destroyAll`, or keeps the wish where a law
 * holds it. A hold whose day has come holds nothing: it is ended here.
 */
export async function erase(
  parts: RightsParts,
  find: FindChain,
  by: Exclude<ActBy, 'receiver'>,
): Promise<Erased> {
  const { store, clock } = parts;
  const at = isoTime(clock());
  const [first, ...edits] = await find(store.chains);
  if (!first) return { kind: 'missing' };
  const leads: Destruction['leads'] = [first, ...edits];
  const holds = await store.holds.of(leads.map(({ id }) => id));
  const standing = holds.find((hold) => isStanding(hold, at));
  if (standing) {
    await store.write(({ holds }) => holds.wish(standing.id, by));
    return { kind: 'held', until: standing.until };
  }
  for (const over of holds) await noteEnd(parts, over);
  const reason = by === 'visitor' ? 'wish' : 'owner';
  const [act] = await destroyAll(parts, [{ leads, event: 'erased', at, reason, by }]);
  await store.scrub();
  return act ? { kind: 'erased', act } : { kind: 'missing' };
}

/**
 * Destroys leads, all at once; an act for each destruction. The lines outside of the database are written
 * first: what they name is gone after any start and any restore, whatever fails from here on. Rejects
 * with `StoreFailure` where they cannot be written; nothing is destroyed then.
 */
export async function destroyAll(
  parts: RightsParts,
  destructions: readonly Destruction[],
): Promise<Act[]> {
  if (destructions.length === 0) return [];
  const lines = destructions.map((one) => tombstoneFor(parts.config, one));
  keepLines(parts, lines);
  await parts.store.write(async (tx) => {
    for (const line of lines) await takeAway(tx, line);
  });
  return lines.map(({ act }) => act);
}

function keepLines({ tombstoneFile }: RightsParts, lines: Parameters<typeof addTombstones>[1]) {
  try {
    addTombstones(tombstoneFile, lines);
  } catch {
    throw new StoreFailure('TOMBSTONES');
  }
}
