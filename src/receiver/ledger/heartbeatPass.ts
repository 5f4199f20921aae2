import { PASS_TYPE, passedId, passText } from '../../core/heartbeatPass';
import { isoTime } from '../../core/isoTime';
import { verifyJws } from '../../core/verifyJws';
import type { Store } from '../store/store';
import type { Signer } from './signer';
import { isSignedBy } from './signingKey';

/** Says of a pass for which post it is; `undefined` where it is none of ours, or too old. */
export type ReadPass = (pass: string) => Promise<string | undefined>;

/** Reads passes that were signed with a key this database lists. */
export function createPassReader({
  store,
  clock,
}: {
  store: Pick<Store, 'keys'>;
  clock: () => number;
}): ReadPass {
  return async (pass) => {
    const verdict = await verifyJws(pass, PASS_TYPE, await store.keys.list(), isSignedBy);
    if ('fault' in verdict) return undefined;
    return passedId(new TextDecoder().decode(verdict.payload), clock());
  };
}

/** Signs a pass for one post. */
export function signPass(signer: Signer, id: string, nowMs: number): Promise<string> {
  return signer.sign(PASS_TYPE, passText(id, isoTime(nowMs)));
}
