import type { Store } from '../store/store';
import { chooseKey } from './chooseKey';
import { keepKey, keyFolderOf, openKeyFolder } from './keyFolder';
import { createSigner, type Signer } from './signer';
import { makeSigningKey, type SigningKey } from './signingKey';

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
  const { store, dataFolder, jwk, isShared } = place;
  const folder = keyFolderOf(dataFolder);
  const { open, ...found } = await (jwk === undefined ? openKeyFolder(folder) : NO_KEYS);
  const listed = (await store.keys.list()).map(({ kid }) => kid);
  const chosen = await chooseKey({ jwk, folder, found, listed, isShared });
  if (chosen.kind === 'failed') return chosen;
  const warnings = [
    ...open.map(
      (file) =>
        `${file} could be read by others until now, and whoever has it signs as this receiver. If anybody else uses this machine, make a new one: assent keys rotate.`,
    ),
    ...chosen.warnings,
  ];
  if (chosen.kind === 'none') return { kind: 'none', warnings: [...warnings, chosen.because] };
  const key = chosen.key ?? (await makeSigningKey());
  if (chosen.key === undefined) keepKey(folder, key);
  // Another process that started meanwhile has listed its own.
  if (chosen.kind === 'first' && !(await listFirst(place, key))) return openSigner(place);
  const signer = createSigner(key, jwk === undefined ? 'folder' : 'environment');
  return { kind: 'signer', signer, warnings };
}

/** What counts of the folder where the environment holds the key. */
const NO_KEYS = { keys: [], damaged: [], open: [] };

/** Lists the first key of a database; `false` where another process that started meanwhile has listed one. */
function listFirst({ store, nowMs }: SignerPlace, { kid, x }: SigningKey): Promise<boolean> {
  const listedAt = new Date(nowMs).toISOString();
  return store.write(async (tx) => {
    if ((await tx.keys.list()).length > 0) return false;
    await tx.keys.add({ kid, x, listedAt });
    return true;
  });
}
