import type { Store } from '../store/store';
import { keepKey, keyFolderOf, openKeyFolder } from './keyFolder';
import { createSigner, type Signer } from './signer';
import { makeSigningKey, readSigningKey, type SigningKey } from './signingKey';

/** Where keys are looked for. */
export type SignerPlace = {
  store: Store;
  dataFolder: string;
  /** The JWK of `ASSENT_SIGNING_KEY`, where it is set. */
  jwk: string | undefined;
  /** Whether other processes share the database. */
  isShared: boolean;
  nowMs: number;
};

/** Who signs; `none`, with one line on why, where leads are kept and nothing is signed; or why nothing may start. */
export type OpenedSigner =
  | { kind: 'signer'; signer: Signer; warnings: string[] }
  | { kind: 'none'; warnings: string[] }
  | { kind: 'failed'; message: string };

/**
 * Finds the key that this receiver signs with, and makes one at the very first start. Rejects with
 * `StoreFailure` where the database does not answer.
 */
export async function openSigner(place: SignerPlace): Promise<OpenedSigner> {
  return place.jwk === undefined ? fromFolder(place) : fromEnvironment(place, place.jwk);
}

const SHARE =
  'Set ASSENT_SIGNING_KEY to the key of the others (the text of the file in their `keys` folder), or copy that folder into this data folder. Where nobody has one of them any more, list a new one: assent keys rotate.';

async function fromEnvironment(place: SignerPlace, jwk: string): Promise<OpenedSigner> {
  const key = await readSigningKey(jwk);
  if (!key) {
    const remedy = 'Set it to the text of a key file, or leave it out.';
    return {
      kind: 'failed',
      message: `ASSENT_SIGNING_KEY is not a private Ed25519 key as JWK. ${remedy}`,
    };
  }
  const listed = await place.store.keys.list();
  if (listed.length === 0) {
    if (!(await listFirst(place, key))) return openSigner(place);
  } else if (!listed.some(({ kid }) => kid === key.kid)) {
    return {
      kind: 'failed',
      message: `The key of ASSENT_SIGNING_KEY (${key.kid}) is not one that this database lists. Set it to a listed key, or list a new one: assent keys rotate.`,
    };
  }
  return { kind: 'signer', signer: createSigner(key, 'environment'), warnings: [] };
}

async function fromFolder(place: SignerPlace): Promise<OpenedSigner> {
  const { store, dataFolder, isShared } = place;
  const folder = keyFolderOf(dataFolder);
  const { keys, damaged, open } = await openKeyFolder(folder);
  const listed = await store.keys.list();
  const held = listed.flatMap(({ kid }) => keys.find((key) => key.kid === kid) ?? []);
  const [newest] = held;
  const [wanted] = listed;
  const isUpToDate = newest !== undefined && newest.kid === wanted?.kid;
  const warnings = [
    ...damaged.map(
      (file) =>
        `${file} holds no key that can be read. Put it back from a copy, or ${isUpToDate ? 'take it away: receipts are signed with another, the newest' : 'make a new one: assent keys rotate'}.`,
    ),
    ...open.map(
      (file) =>
        `${file} could be read by others until now, and whoever has it signs as this receiver. If anybody else uses this machine, make a new one: assent keys rotate.`,
    ),
  ];
  if (newest && wanted && !isUpToDate) {
    warnings.push(
      `Receipts are signed with an earlier key (${newest.kid}): the newest that this database lists (${wanted.kid}) is not in ${folder}. ${isShared ? SHARE : 'Put its file back from a copy, or make a new one: assent keys rotate.'}`,
    );
  }
  if (newest) return { kind: 'signer', signer: createSigner(newest), warnings };
  if (listed.length === 0 && damaged.length === 0) {
    const key = keys[0] ?? (await makeSigningKey());
    if (keys.length === 0) keepKey(folder, key);
    if (!(await listFirst(place, key))) return openSigner(place);
    return { kind: 'signer', signer: createSigner(key), warnings };
  }
  if (isShared && damaged.length === 0) {
    return {
      kind: 'failed',
      message: `${folder} holds no key that this database lists. ${SHARE}`,
    };
  }
  const lost = `No receipt is signed: ${folder} holds no key that this database lists (${listed.map(({ kid }) => kid).join(', ') || 'none'}). Leads are kept all the same. Put the folder back from a backup, or make a new key: assent keys rotate.`;
  return { kind: 'none', warnings: [...warnings, lost] };
}

/** Lists the first key of a database; `false` where another process that started meanwhile has listed one. */
function listFirst({ store, nowMs }: SignerPlace, { kid, x }: SigningKey): Promise<boolean> {
  const listedAt = new Date(nowMs).toISOString();
  return store.write(async (tx) => {
    if ((await tx.keys.list()).length > 0) return false;
    await tx.keys.add({ kid, x, listedAt });
    return true;
  });
}
