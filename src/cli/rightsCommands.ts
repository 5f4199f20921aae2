import type { AssentConfig } from '../core/config';
import { lastMomentMs } from '../core/lastMoment';
import { isMissing } from '../receiver/isMissing';
import { applyTombstones } from '../receiver/rights/applyTombstones';
import { erase } from '../receiver/rights/erase';
import { type Held, hold, release } from '../receiver/rights/hold';
import { mineLink } from '../receiver/rights/mineLink';
import { due, purge } from '../receiver/rights/purge';
import type { RightsParts } from '../receiver/rights/rightsParts';
import { tombstoneFileOf } from '../receiver/rights/tombstoneFile';
import { StoreFailure } from '../receiver/store/failure';
import { exitCodeOf, openConfig } from './openConfig';
import { say } from './say';
import type { Surroundings } from './surroundings';
import { withStore } from './withStore';
import { working } from './working';

/** What each of these commands is told. */
export type RightsFlags = { config: string; data: string; json?: true };
/** What `assent hold` is told besides. */
export type HoldFlags = RightsFlags & { basis: string; until: string };
/** What `assent purge` is told besides. */
export type PurgeFlags = RightsFlags & { dryRun?: true };

/** A receiver that serves meanwhile has its turn between two slices, in milliseconds. */
const PAUSE_MS = 20;

const pause = () => new Promise((resolve) => setTimeout(resolve, PAUSE_MS));

/** `assent erase LEAD`; resolves with the exit code. */
export function runErase(lead: string, flags: RightsFlags, around: Surroundings): Promise<number> {
  return withRights(flags, around, async (parts) => {
    const came = await erase(parts, ({ of }) => of(lead), 'owner');
    if (came.kind === 'missing') return missing(lead, around);
    if (came.kind === 'held') {
      say(
        around,
        flags,
        { state: 'held', lead, until: came.until },
        `A legal hold keeps ${lead} until ${came.until}. It is erased then. To end the hold sooner: assent release ${lead}`,
      );
      return 1;
    }
    const { act } = came;
    say(
      around,
      flags,
      { state: 'erased', lead, act },
      `Erased: ${act.subject}, ${act.at} (${act.categories.join(', ')}). The act stands in ${parts.tombstoneFile}; keep it for three years.`,
    );
    return 0;
  });
}

/** `assent hold LEAD --basis TEXT --until DATE`; resolves with the exit code. */
export function runHold(lead: string, flags: HoldFlags, around: Surroundings): Promise<number> {
  const basis = flags.basis.trim();
  const untilMs = lastMomentMs(flags.until);
  if (!basis || untilMs === undefined || untilMs < Date.now()) {
    around.printError(
      `Say which law asks for it and until when, with a day to come: --basis TEXT --until 2031-12-31 (given: --until ${flags.until}).`,
    );
    return Promise.resolve(2);
  }
  const until = new Date(untilMs).toISOString();
  return withRights(flags, around, async (parts) => {
    const came = await hold(parts, lead, { basis, until });
    return tellHeld(came, lead, flags, around, `Held until ${until}: ${lead} (${basis}).`);
  });
}

/** `assent release LEAD`; resolves with the exit code. */
export function runRelease(
  lead: string,
  flags: RightsFlags,
  around: Surroundings,
): Promise<number> {
  return withRights(flags, around, async (parts) => {
    const came = await release(parts, lead);
    const isErased = came.kind === 'released' && came.hold.wish !== undefined;
    const more = isErased ? ' It was erased, as had been asked for meanwhile.' : '';
    return tellHeld(came, lead, flags, around, `Released: ${lead}.${more}`);
  });
}

/** `assent mine-link LEAD`; resolves with the exit code. */
export function runMineLink(
  lead: string,
  flags: RightsFlags,
  around: Surroundings,
): Promise<number> {
  return withRights(flags, around, async (parts) => {
    const came = await mineLink(parts, lead);
    if (came.kind === 'missing') return missing(lead, around);
    if (came.kind === 'no-address') {
      around.printError(
        `${flags.config} names no address of the receiver. Add \`"receiver": "https://leads.example.ru"\`, or \`origin\` to \`server\`.`,
      );
      return 1;
    }
    const { url } = came;
    say(
      around,
      flags,
      { lead, url },
      `${url}\nWhoever has this link sees and deletes the lead: give it to nobody but that person.`,
    );
    return 0;
  });
}

/** `assent purge`; resolves with the exit code. */
export function runPurge(flags: PurgeFlags, around: Surroundings): Promise<number> {
  return withRights(flags, around, async (parts) => {
    const counts = await working(around, flags.dryRun ? 'Counting' : 'Purging', (tell) =>
      flags.dryRun
        ? due(parts)
        : purge(parts, (soFar) => {
            tell(`leads ${soFar.leads}, choices ${soFar.consents}`);
            return pause();
          }),
    );
    const { leads, consents, holds, requests } = counts;
    const what = `leads: ${leads}, choices: ${consents}, holds: ${holds}, answered requests: ${requests}`;
    const words = flags.dryRun ? `Would go, at the end of their terms: ${what}.` : `Gone: ${what}.`;
    say(around, flags, { ...counts, dryRun: flags.dryRun === true }, words);
    return 0;
  });
}

/** Opens what these commands work on; 2 or 1 where it cannot be read or is wrong. */
export async function withRights(
  flags: Pick<RightsFlags, 'config' | 'data'>,
  around: Surroundings,
  work: (parts: RightsParts & { config: AssentConfig }) => Promise<number>,
): Promise<number> {
  const loaded = await openConfig(flags.config, around);
  if (loaded.kind !== 'sound') return exitCodeOf(loaded);
  const { config } = loaded;
  return withStore(flags, around, async (store, folder) => {
    const tombstoneFile = tombstoneFileOf(folder);
    const parts = { config, store, clock: Date.now, tombstoneFile };
    try {
      // What came back with an older file of the database is handed out no more than by a receiver that starts.
      if (!isMissing(tombstoneFile)) await applyTombstones(parts);
      return await work(parts);
    } catch (error) {
      if (!(error instanceof StoreFailure) || error.code !== 'TOMBSTONES') throw error;
      around.printError(
        `${tombstoneFile} cannot be written, so nothing was erased: it would come back with a backup. Look at its rights and at the disk, then try again.`,
      );
      return 1;
    }
  });
}

function tellHeld(
  came: Held,
  lead: string,
  flags: RightsFlags,
  around: Surroundings,
  words: string,
): number {
  if (came.kind === 'missing') return missing(lead, around);
  if (came.kind === 'held' || came.kind === 'released') {
    const { basis, until } = came.hold;
    say(around, flags, { state: came.kind, lead, basis, until }, words);
    return 0;
  }
  around.printError(
    came.kind === 'held-already'
      ? `${lead} is held already. To change it, end that hold first: assent release ${lead}`
      : `${lead} is not held.`,
  );
  return 1;
}

function missing(lead: string, around: Surroundings): number {
  around.printError(`There is no lead ${lead}. Its id stands on its page at /admin.`);
  return 1;
}
