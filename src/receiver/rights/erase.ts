import type { Act, ActBy } from '../../core/act';
import { isoTime } from '../../core/isoTime';
import type { ChainReads } from '../store/chains';
import { StoreFailure } from '../store/failure';
import type { Hold } from '../store/holds';
import type { KeptLead } from '../store/lead';
import type { Tx } from '../store/store';
import { type Destruction, takeAway, tombstoneFor } from './destroy';
import { holdsOver, noteEnd } from './endedHold';
import type { RightsParts } from './rightsParts';
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
 * holds it. A hold whose day has come holds nothing: it is ended here. `person` is what the owner who does it is called.
 */
export async function erase(
  parts: RightsParts,
  find: FindChain,
  by: Exclude<ActBy, 'receiver'>,
  person?: string,
): Promise<Erased> {
  const { store, clock } = parts;
  const at = isoTime(clock());
  const found = await find(store.chains);
  if (found.length === 0) return { kind: 'missing' };
  for (const over of await holdsOver(store, found, at)) await noteEnd(parts, over);
  const reason = by === 'visitor' ? 'wish' : 'owner';
  let standing: Hold | undefined;
  const [act] = await destroyAll(parts, async ({ chains, holds }) => {
    const [first, ...edits] = await find(chains);
    if (!first) return [];
    standing = await holds.standing([first, ...edits], at);
    const facts = { at, reason, by, ...(person !== undefined && { person }) } as const;
    if (!standing) return [{ leads: [first, ...edits], event: 'erased', ...facts }];
    await holds.wish(standing.id, by);
    return [];
  });
  if (standing) return { kind: 'held', until: standing.until };
  if (!act) return { kind: 'missing' };
  await store.scrub();
  return { kind: 'erased', act };
}

/**
 * Destroys the leads that are chosen, all at once; an act for each destruction. They are chosen in the
 * transaction that destroys them: no edit and no hold comes in between. The lines outside of the database
 * are written before it commits: what they name is gone after any start and any restore, whatever fails
 * from there on. Rejects with `StoreFailure` where they cannot be written; nothing is destroyed then.
 */
export function destroyAll(
  parts: RightsParts,
  choose: (tx: Tx) => Promise<readonly Destruction[]>,
): Promise<Act[]> {
  return parts.store.write(async (tx) => {
    const lines = (await choose(tx)).map((one) => tombstoneFor(parts.config, one));
    keepLines(parts, lines);
    for (const line of lines) await takeAway(tx, line);
    return lines.map(({ act }) => act);
  });
}

function keepLines({ tombstoneFile }: RightsParts, lines: Parameters<typeof addTombstones>[1]) {
  try {
    addTombstones(tombstoneFile, lines);
  } catch {
    throw new StoreFailure('TOMBSTONES');
  }
}
