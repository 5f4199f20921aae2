import type { AssentConfig } from '../core/config';
import type { CountTogether } from './countTogether';
import { createPublication } from './intake/publication';
import { openLedger } from './ledger/openLedger';
import type { Signer } from './ledger/signer';
import type { LedgerWatch } from './ledger/watchLedger';
import type { Log } from './log';
import { applyTombstones } from './rights/applyTombstones';
import { tombstoneFileOf } from './rights/tombstoneFile';
import { codeOf, StoreFailure } from './store/failure';
import { openDatabase } from './store/openDatabase';
import { createStore, type Store } from './store/store';

/** Where it lies and what it is kept by: as `serve` is told. */
type KeptOptions = {
  config: AssentConfig;
  dataFolder: string;
  databaseUrl?: string | undefined;
  signingKey?: string | undefined;
  clock: () => number;
  log: Log;
};

/** What a receiver keeps, ready to be served; or one line on why it is not, with everything closed again. */
type Kept =
  | {
      kind: 'open';
      store: Store;
      /** Counts posts together with other processes, where any share the database. */
      countTogether: CountTogether | undefined;
      signer: Signer | undefined;
      watch: LedgerWatch;
      publish: () => Promise<void>;
      tombstoneFile: string;
      warnings: string[];
      /** Why a write failed and what to do, by the short word of `codeOfFailed`. */
      unwritable(code: string): string;
    }
  | { kind: 'failed'; message: string };

/** Opens the database and the ledger in it, and keeps the texts that the configuration shows. */
export async function openKept(options: KeptOptions): Promise<Kept> {
  const { config, dataFolder, databaseUrl, clock, log } = options;
  const opened = await openDatabase({ folder: dataFolder, url: databaseUrl, isServed: true }, log);
  if (opened.kind === 'failed') return opened;
  const { warnings, database } = opened;
  const store = createStore(database);
  const publish = createPublication({ config, store, clock });
  const failure = await codeOfFailed(publish());
  const unwritable = (code: string) => database.faultOf(new StoreFailure(code));
  // Where the disk is nearly full, which the log has said, pages and lists are shown all the same.
  if (failure !== undefined && failure !== 'DISK_LOW') {
    await store.close();
    return { kind: 'failed', message: unwritable(failure) };
  }
  const ledger = await openLedger({
    ...{ store, dataFolder, clock, log },
    signingKey: options.signingKey,
    isShared: Boolean(databaseUrl),
    headFile: config.server?.headFile,
  });
  if (ledger.kind === 'failed') {
    await store.close();
    return ledger;
  }
  const tombstoneFile = tombstoneFileOf(dataFolder);
  const applying = codeOfFailed(
    applyTombstones({ store, clock, tombstoneFile }).then((gone) => {
      if (gone > 0) log(`tombstones: erased again, leads: ${gone}`);
    }),
  );
  const unapplied = await applying;
  // What was erased must not be shown, nor sent, again.
  if (unapplied !== undefined) {
    await store.close();
    return { kind: 'failed', message: unappliedWords(tombstoneFile, unapplied) };
  }
  warnings.push(...ledger.warnings);
  const { signer, watch } = ledger;
  const { countTogether } = database;
  return {
    kind: 'open',
    ...{ store, countTogether, signer, watch, publish, warnings, unwritable, tombstoneFile },
  };
}

function unappliedWords(file: string, code: string): string {
  return `What was erased before cannot be taken out of this database again (${code}), so it is not served. Look at the rights of ${file} and at the disk, then start again.`;
}

/** The short word of what a write of ours failed with; `undefined` where it did not. */
export function codeOfFailed(writing: Promise<void>): Promise<string | undefined> {
  return writing.then(() => undefined, codeOf);
}
