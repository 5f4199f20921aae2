import { randomUUID } from 'node:crypto';
import { canonicalText } from '../../core/canonical';
import { committedBytes } from '../../core/commitment';
import { isoTime } from '../../core/isoTime';
import { sha256 } from '../digest';
import { makeSalt } from '../ledger/salt';
import type { Hold } from '../store/holds';
import { erase } from './erase';
import type { RightsParts } from './rightsParts';

/** What came of a hold, or of its end. */
export type Held =
  | { kind: 'held' | 'released'; hold: Hold }
  | { kind: 'missing' | 'held-already' | 'not-held' };

/** Keeps a lead with its edits because a law says so, until a day; erasures wait for that. */
export function hold(
  { store, clock }: Pick<RightsParts, 'store' | 'clock'>,
  lead: string,
  { basis, until }: Pick<Hold, 'basis' | 'until'>,
): Promise<Held> {
  const at = isoTime(clock());
  const salt = makeSalt();
  return store.write(async ({ chains, holds, ledger }) => {
    const [first, ...edits] = await chains.of(lead);
    if (!first) return { kind: 'missing' };
    if (await holds.on([first, ...edits].map(({ id }) => id))) return { kind: 'held-already' };
    const made = {
      ...{ id: randomUUID(), lead: first.id, at, basis, until },
      salt: salt.toString('base64url'),
    };
    await holds.add(made);
    // The basis may say more of a person than a ledger should.
    const commitment = sha256(committedBytes(salt, { basis }));
    const body = canonicalText({ v: 1, id: made.id, until, basis_commitment: commitment });
    ledger.note({ at, event: 'held', subject: first.id, body });
    return { kind: 'held', hold: { ...made, wish: undefined, releasedAt: undefined } };
  });
}

/** Ends a hold; an erasure that waited for it is done. */
export async function release(parts: RightsParts, lead: string): Promise<Held> {
  const chain = await parts.store.chains.of(lead);
  if (chain.length === 0) return { kind: 'missing' };
  const found = await parts.store.holds.on(chain.map(({ id }) => id));
  if (!found) return { kind: 'not-held' };
  await endHold(parts, found);
  return { kind: 'released', hold: found };
}

/** Ends one hold, says so in the ledger, and does the erasure that waited; what a crash leaves of that is done by the next purge. */
export async function endHold(
  parts: RightsParts,
  { id, lead, wish, releasedAt }: Hold,
): Promise<void> {
  const { store, clock } = parts;
  const at = isoTime(clock());
  if (releasedAt === undefined) {
    await store.write(async ({ holds, ledger }) => {
      await holds.release(id, at);
      ledger.note({ at, event: 'released', subject: lead, body: canonicalText({ v: 1, id }) });
    });
  }
  if (!wish) return;
  await erase(parts, ({ of }) => of(lead), wish);
  await store.write(({ holds }) => holds.fulfil(id));
}
