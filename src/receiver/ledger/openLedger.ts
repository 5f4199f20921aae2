import type { Log } from '../log';
import { StoreFailure } from '../store/failure';
import type { Store } from '../store/store';
import { headFileOf } from './headFile';
import { keyFolderFault, keyFolderOf } from './keyFolder';
import { type OpenedSigner, openSigner } from './openSigner';
import type { Signer } from './signer';
import { type LedgerWatch, unrenewed, watchLedger } from './watchLedger';

/** What a ledger is opened with. */
export type LedgerPlace = {
  store: Store;
  dataFolder: string;
  /** The JWK of `ASSENT_SIGNING_KEY`, where it is set. */
  signingKey: string | undefined;
  /** Whether other processes share the database. */
  isShared: boolean;
  /** A second file for the signed heads. */
  headFile: string | undefined;
  clock: () => number;
  log: Log;
};

/** Who signs, if anybody can, and who looks after the ledger; or why nothing may start, in one line. */
export type OpenedLedger =
  | { kind: 'open'; signer: Signer | undefined; watch: LedgerWatch; warnings: string[] }
  | { kind: 'failed'; message: string };

/** Finds the signing key, compares the ledger with the heads that were kept, and signs a new one. */
export async function openLedger(place: LedgerPlace): Promise<OpenedLedger> {
  const { store, dataFolder, headFile, clock, log } = place;
  const opened = await openSigner({ ...place, jwk: place.signingKey, nowMs: clock() }).catch(
    (error) => unsigned(error, dataFolder),
  );
  if (opened.kind === 'failed') return opened;
  const signer = opened.kind === 'signer' ? opened.signer : undefined;
  const headFiles = [headFileOf(dataFolder), ...(headFile === undefined ? [] : [headFile])];
  const watch = watchLedger({ store, signer, clock, log, headFiles });
  // What cannot be read just now is read a day later, and what is wrong with it is known by then.
  await watch.renewHead().catch((error) => log(unrenewed(error), 'fault'));
  return { kind: 'open', signer, watch, warnings: opened.warnings };
}

/** Leads are kept before anything is signed: what fails here stops no start. */
function unsigned(error: unknown, dataFolder: string): OpenedSigner {
  const why =
    error instanceof StoreFailure
      ? `The signing key cannot be listed (${error.code}).`
      : keyFolderFault(keyFolderOf(dataFolder), (error as NodeJS.ErrnoException).code); // files throw nothing else
  return {
    kind: 'none',
    warnings: [`No receipt is signed. ${why} Leads are kept all the same. Then start again.`],
  };
}
