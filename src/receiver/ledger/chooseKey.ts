import type { KeyFolder } from './keyFolder';
import { readSigningKey, type SigningKey } from './signingKey';

/** What a receiver's key is chosen from. */
export type KeyPlace = {
  /** The JWK of `ASSENT_SIGNING_KEY`, where it is set: the folder does not count then. */
  jwk: string | undefined;
  folder: string;
  /** What lies in that folder. */
  found: KeyFolder;
  /** Ids of the keys that the database lists, the newest first. */
  listed: readonly string[];
  /** Whether other processes share the database. */
  isShared: boolean;
};

/**
 * The key that a receiver signs with; `first` where the database lists none yet, so that this one, or a
 * new one, becomes the first; `none`, with one line on why, where leads are kept and nothing is signed;
 * or why no receiver may start.
 */
export type ChosenKey =
  | { kind: 'listed'; key: SigningKey; warnings: string[] }
  | { kind: 'first'; key: SigningKey | undefined; warnings: string[] }
  | { kind: 'none'; because: string; warnings: string[] }
  | { kind: 'failed'; message: string };

const SHARE =
  'Set ASSENT_SIGNING_KEY to the key of the others (the text of the file in their `keys` folder), or copy that folder into this data folder. Where nobody has one of them any more, list a new one: assent keys rotate.';

/** Chooses the key that receipts are signed with; nothing is changed. */
export async function chooseKey(place: KeyPlace): Promise<ChosenKey> {
  return place.jwk === undefined ? fromFolder(place) : fromEnvironment(place.jwk, place.listed);
}

async function fromEnvironment(jwk: string, listed: readonly string[]): Promise<ChosenKey> {
  const key = await readSigningKey(jwk);
  if (!key) {
    const remedy = 'Set it to the text of a key file, or leave it out.';
    return {
      kind: 'failed',
      message: `ASSENT_SIGNING_KEY is not a private Ed25519 key as JWK. ${remedy}`,
    };
  }
  if (listed.length === 0) return { kind: 'first', key, warnings: [] };
  if (listed.includes(key.kid)) return { kind: 'listed', key, warnings: [] };
  return {
    kind: 'failed',
    message: `The key of ASSENT_SIGNING_KEY (${key.kid}) is not one that this database lists. Set it to a listed key, or list a new one: assent keys rotate.`,
  };
}

function fromFolder({ folder, found, listed, isShared }: KeyPlace): ChosenKey {
  const { keys, damaged } = found;
  const [newest] = listed.flatMap((kid) => keys.find((key) => key.kid === kid) ?? []);
  const [wanted] = listed;
  const isUpToDate = newest !== undefined && newest.kid === wanted;
  const warnings = damaged.map(
    (file) =>
      `${file} holds no key that can be read. Put it back from a copy, or ${isUpToDate ? 'take it away: receipts are signed with another, the newest' : 'make a new one: assent keys rotate'}.`,
  );
  if (newest && isUpToDate) return { kind: 'listed', key: newest, warnings };
  if (newest) {
    const earlier = `Receipts are signed with an earlier key (${newest.kid}): the newest that this database lists (${wanted}) is not in ${folder}. ${isShared ? SHARE : 'Put its file back from a copy, or make a new one: assent keys rotate.'}`;
    return { kind: 'listed', key: newest, warnings: [...warnings, earlier] };
  }
  if (listed.length === 0 && damaged.length === 0) return { kind: 'first', key: keys[0], warnings };
  if (isShared && damaged.length === 0) {
    const message = `${folder} holds no key that this database lists. ${SHARE}`;
    return { kind: 'failed', message };
  }
  const because = `No receipt is signed: ${folder} holds no key that this database lists (${listed.join(', ') || 'none'}). Leads are kept all the same. Put the folder back from a backup, or make a new key: assent keys rotate.`;
  return { kind: 'none', because, warnings };
}
