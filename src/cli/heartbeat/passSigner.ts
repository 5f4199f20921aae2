import { resolve } from 'node:path';
import type { SignPassFor } from '../../audit/heartbeat/guardPosts';
import type { AssentConfig } from '../../core/config';
import type { HeartbeatFinding } from '../../core/heartbeat';
import { fromJson } from '../../core/json';
import { receiverUrl } from '../../core/settings';
import { signPass } from '../../receiver/ledger/heartbeatPass';
import { keyFolderOf, readKeyFolder } from '../../receiver/ledger/keyFolder';
import { createSigner } from '../../receiver/ledger/signer';
import { readSigningKey, type SigningKey } from '../../receiver/ledger/signingKey';
import { askOutside } from '../doctor/askOutside';

/** Where keys are looked for: the JWK of the environment, where it is set, else the data folder. */
export type KeyPlace = { jwk: string | undefined; data: string; folder: string };

/** What signs that a post is synthetic; or why none may be made: it would stand among people’s. */
export type FoundSigner =
  | { kind: 'signer'; sign: SignPassFor }
  | { kind: 'none'; finding: HeartbeatFinding };

/** Finds the key here that the receiver itself lists; its database is not opened. */
export async function findPassSigner(
  config: AssentConfig,
  place: KeyPlace,
): Promise<FoundSigner | undefined> {
  const address = receiverUrl(config, '/.well-known/jwks.json');
  if (address === undefined) return undefined;
  const asked = await askOutside(address);
  if (asked.kind === 'unreachable') {
    return { kind: 'none', finding: { code: 'receiver-unreachable', what: asked.code } };
  }
  if (asked.status !== 200) {
    return { kind: 'none', finding: { code: 'receiver-unreachable', what: String(asked.status) } };
  }
  const keys = await keysHere(place);
  const key = listedIn(asked.text).flatMap((kid) => keys.find((one) => one.kid === kid) ?? [])[0];
  if (!key) return { kind: 'none', finding: { code: 'key-unknown' } };
  const signer = createSigner(key);
  return { kind: 'signer', sign: (id) => signPass(signer, id, Date.now()) };
}

async function keysHere({ jwk, data, folder }: KeyPlace): Promise<SigningKey[]> {
  if (jwk !== undefined) return [(await readSigningKey(jwk)) ?? []].flat();
  try {
    return (await readKeyFolder(keyFolderOf(resolve(folder, data)))).keys;
  } catch {
    // What cannot be read holds no key for us, and the finding says what to do.
    return [];
  }
}

/** Ids of the keys that a receiver gives, the newest first. */
function listedIn(text: string): string[] {
  const { keys } = (fromJson(text) ?? {}) as { keys?: unknown }; // looked at below
  if (!Array.isArray(keys)) return [];
  return keys.flatMap((key: { kid?: unknown } | null) =>
    typeof key?.kid === 'string' ? [key.kid] : [],
  );
}
