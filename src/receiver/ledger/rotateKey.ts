import { canonicalText } from '../../core/canonical';
import type { Store } from '../store/store';
import { keepKey, keyFolderFault, keyFolderOf } from './keyFolder';
import { makeSigningKey, writeSigningKey } from './signingKey';

/** What a key is made for. */
export type RotateOptions = {
  store: Store;
  dataFolder: string;
  /** Whether the key goes to the environment of the processes, and so is printed and kept in no file. */
  isPrinted: boolean;
  nowMs: number;
};

/** A new key that is listed; `jwk` is its private half where it has to be printed. Or one line on why there is none. */
export type Rotated =
  | { kind: 'rotated'; kid: string; jwk: string | undefined }
  | { kind: 'failed'; message: string };

/** Makes a key, keeps it, lists it, and says so in the ledger. Keys from before stay listed: what they signed goes on verifying. */
export async function rotateKey(options: RotateOptions): Promise<Rotated> {
  const { store, dataFolder, isPrinted, nowMs } = options;
  const key = await makeSigningKey();
  const { kid, x } = key;
  const folder = keyFolderOf(dataFolder);
  try {
    if (!isPrinted) keepKey(folder, key);
  } catch (error) {
    const { code } = error as NodeJS.ErrnoException; // file calls throw nothing else
    return { kind: 'failed', message: `${keyFolderFault(folder, code)} Nothing was changed.` };
  }
  const listedAt = new Date(nowMs).toISOString();
  await store.write(async (tx) => {
    const [before] = await tx.keys.list();
    await tx.keys.add({ kid, x, listedAt });
    const body = canonicalText({ v: 1, kid, before: before?.kid });
    tx.ledger.note({ at: listedAt, event: 'key-rotated', subject: kid, body });
  });
  return { kind: 'rotated', kid, jwk: isPrinted ? writeSigningKey(key) : undefined };
}
