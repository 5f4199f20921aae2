import { z } from 'zod';
import {
  type HeadFault,
  headFault,
  isExcused,
  type RestoredBody,
  type SignedHead,
  verifyHead,
} from '../../core/head';
import { fromJson } from '../../core/json';
import type { TrustedKey } from '../../core/verifyJws';
import type { Store } from '../store/store';
import type { KeptHeads } from './headFile';
import { isSignedBy } from './signingKey';

const Restored = z.object({
  v: z.literal(1),
  saved_at: z.string(),
  from: z.int(),
  to: z.int(),
});

/** Everything about kept heads that the ledger or the keys contradict. */
export async function faultsOfHeads(
  store: Pick<Store, 'ledger'>,
  { heads, unreadable }: KeptHeads,
  keys: readonly TrustedKey[],
): Promise<HeadFault[]> {
  const restores = await restoresIn(store);
  const faults = unreadable.map((line): HeadFault => ({ kind: 'head-unreadable', line }));
  for (const head of heads) {
    // What signed it may be gone with the restore as well.
    if (isExcused(head, restores)) continue;
    const fault = await faultOf(store, head, keys);
    if (fault) faults.push(fault);
  }
  return faults;
}

async function faultOf(
  { ledger }: Pick<Store, 'ledger'>,
  signedHead: SignedHead,
  keys: readonly TrustedKey[],
): Promise<HeadFault | undefined> {
  const { jws, ...head } = signedHead;
  const signed = await verifyHead(signedHead, keys, isSignedBy);
  if (signed.kind === 'unsigned') return { kind: 'head-unsigned', head, because: signed.because };
  const [there] = await ledger.after(head.count - 1, 1);
  const hashAt = there?.seq === head.count ? there.hash : undefined;
  return headFault(head, await ledger.tip(), hashAt);
}

async function restoresIn({
  ledger,
}: Pick<Store, 'ledger'>): Promise<(RestoredBody & { at: string })[]> {
  return (await ledger.restores()).flatMap(({ at, body }) => {
    const read = Restored.safeParse(fromJson(body));
    return read.success ? [{ ...read.data, at }] : [];
  });
}
