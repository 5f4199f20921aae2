import { sweepStaging } from './backup/staging';
import { type HeartbeatKeeping, keepHeartbeat } from './heartbeat/keepHeartbeat';
import { createPublication } from './intake/publication';
import { keepWatching, type LedgerWatch } from './ledger/watchLedger';
import type { Log } from './log';
import { codeOfFailed } from './openKept';
import { keepRights } from './rights/keepRights';
import { KEEP_RELEASES_MS, keepReleases } from './routes/pastReleases';

/** Where the files lie that are looked after. */
type Files = {
  distFolder: string;
  dataFolder: string;
  releasesFolder: string;
  clock: () => number;
  log: Log;
};

/** A receiver as it stands, for what it does by the clock. */
export type Kept = Files &
  HeartbeatKeeping & {
    watch: LedgerWatch;
    tombstoneFile: string;
    /** Whether other processes share the database. */
    isShared: boolean;
  };

/** Begins and ends what a receiver does by the clock: retention, the ledger's watch, the heartbeat, files of past releases. */
export function createKeeper(now: () => Kept): { keep(): void; rest(): void } {
  let ends: (() => void)[] = [];
  return {
    keep() {
      const { watch, log } = now();
      const daily = setInterval(async () => {
        await keepFiles(now());
        // Until when a text was published is known to the day.
        const code = await codeOfFailed(createPublication(now())());
        if (code !== undefined) log(`texts: ${code}`, 'fault');
      }, KEEP_RELEASES_MS).unref();
      ends = [
        () => clearInterval(daily),
        keepWatching(watch, log),
        keepRights(now),
        keepHeartbeat(now),
      ];
    },
    rest() {
      for (const end of ends.splice(0)) end();
    },
  };
}

/** Keeps the files that pages which stand open may still ask for, and takes away what backups left that were cut off. */
export async function keepFiles({
  distFolder,
  dataFolder,
  releasesFolder,
  clock,
  log,
}: Files): Promise<void> {
  // What is served today is served all the same.
  const failed = (what: string) => (error: NodeJS.ErrnoException) =>
    log(`${what}: ${error.code ?? error.name}`, 'fault');
  await keepReleases(distFolder, releasesFolder, clock()).catch(failed('releases'));
  await sweepStaging(dataFolder, clock()).catch(failed('leftovers'));
}
