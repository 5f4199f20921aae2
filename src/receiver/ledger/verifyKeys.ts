import { sha256 } from '../digest';
import type { Store } from '../store/store';
import type { OnFault } from './storeFault';

/**
 * Verifies that each listed key is the one its id names (RFC 7638), and that each but the first, which
 * is older than the ledger, came with an entry.
 */
export async function verifyKeys(
  store: Store,
  rotations: ReadonlyMap<string, string>,
  onFault: OnFault,
): Promise<void> {
  const listed = await store.keys.list();
  const first = listed.at(-1)?.kid;
  for (const { kid, x, listedAt } of listed) {
    const thumbprint = sha256(JSON.stringify({ crv: 'Ed25519', kty: 'OKP', x }));
    const isNoted = rotations.get(kid) === listedAt;
    if (thumbprint !== kid || !(isNoted || kid === first)) onFault({ about: 'key', kid });
  }
}
