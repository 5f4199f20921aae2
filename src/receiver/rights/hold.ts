import { randomUUID } from 'node:crypto';
import { canonicalText } from '../../core/canonical';
import { committedBytes } from '../../core/commitment';
import { isoTime } from '../../core/isoTime';
import { sha256 } from '../digest';
import { makeSalt } from '../ledger/salt';
import type { Hold } from '../store/holds';
import type { KeptLead } from '../store/lead';
import { holdsOver, noteEnd } from './endedHold';
import { erase, type FindChain } from './erase';
import type { RightsParts } from './rightsParts';

/** What came of a hold, or of its end. */
export type Held =
  | { kind: 'held' | 'released'; hold: Hold }
  | { kind: 'missing' | 'held-already' | 'not-held' };

/**
 * Keeps a lead with its edits because a law says so, until a day; erasures wait for that. `person` is what the
 * owner who does it is called.
 */
export async function hold(
  parts: RightsParts,
  lead: string,
  { basis, until, person }: Pick<Hold, 'basis' | 'until'> & Partial<Pick<Hold, 'person'>>,
): Promise<Held> {
  const { store, clock } = parts;
  await chainNow(parts, ({ of }) => of(lead));
  const at = isoTime(clock());
  const salt = makeSalt();
  return store.write(async ({ chains, holds, ledger }) => {
    const [first, ...edits] = await chains.of(lead);
    if (!first) return { kind: 'missing' };
    if (await holds.standing([first, ...edits], at)) return { kind: 'held-already' };
    const made = {
      ...{ id: randomUUID(), lead: first.id, at, basis, until, person },
      salt: salt.toString('base64url'),
    };
    await holds.add(made);
    // The basis may say more of a person than a ledger should.
    const commitment = sha256(committedBytes(salt, { basis, ...(person && { person }) }));
    const body = canonicalText({ v: 1, id: made.id, until, basis_commitment: commitment });
    ledger.note({ at, event: 'held', subject: first.id, body });
    return { kind: 'held', hold: { ...made, wish: undefined, forgets: [], releasedAt: undefined } };
  });
}

/** Ends a hold; an erasure that waited for it is done. */
export async function release(parts: RightsParts, lead: string): Promise<Held> {
  const chain = await parts.store.chains.of(lead);
  if (chain.length === 0) return { kind: 'missing' };
  const [found, ...more] = await parts.store.holds.of(chain.map(({ id }) => id));
  if (!found) return { kind: 'not-held' };
  for (const one of [found, ...more]) await endHold(parts, one);
  return { kind: 'released', hold: [found, ...more].find(({ wish }) => wish) ?? found };
}

/** Ends one hold, says so in the ledger, and does the erasure that waited; what a crash leaves of that is done by the next purge. */
export async function endHold(parts: RightsParts, over: Hold): Promise<void> {
  const { id, lead, wish } = over;
  await noteEnd(parts, over);
  if (!wish) return;
  await erase(parts, ({ of }) => of(lead), wish);
  await parts.store.write(({ holds }) => holds.fulfil(id));
}

/**
 * A lead with its edits as it stands by the clock: holds whose day has come are ended first, and with an
 * erasure that waited for one nothing is found any more.
 */
export async function chainNow(parts: RightsParts, find: FindChain): Promise<KeptLead[]> {
  const { store, clock } = parts;
  const at = isoTime(clock());
  const chain = await find(store.chains);
  const over = await holdsOver(store, chain, at);
  if (over.length === 0) return chain;
  for (const one of over) await endHold(parts, one);
  return find(store.chains);
}
