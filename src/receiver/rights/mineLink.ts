import { randomBytes } from 'node:crypto';
import { sha256 } from '../digest';
import { issuerOf } from '../ledger/notary';
import { chainNow } from './hold';
import type { RightsParts } from './rightsParts';

/** A link that opens what is held of a lead, or why there is none. */
export type MineLink =
  | { kind: 'made'; url: string }
  | { kind: 'missing' }
  /** The configuration names no address of the receiver. */
  | { kind: 'no-address' };

/** Makes one more key to a lead, for a person who lost theirs; the first stays valid. */
export async function mineLink(parts: RightsParts, lead: string): Promise<MineLink> {
  const issuer = issuerOf(parts.config);
  if (issuer === undefined) return { kind: 'no-address' };
  await chainNow(parts, ({ of }) => of(lead));
  const key = randomBytes(32).toString('base64url');
  return parts.store.write(async ({ chains }) => {
    const [first] = await chains.of(lead);
    if (!first) return { kind: 'missing' };
    await chains.addKey(sha256(key), first.id);
    return { kind: 'made', url: `${issuer}/mine#${key}` };
  });
}
