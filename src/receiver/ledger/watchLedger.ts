import { canonicalText } from '../../core/canonical';
import type { HeadFault, SignedHead } from '../../core/head';
import { HEAD_TYPE, headOf } from '../../core/head';
import { isoTime } from '../../core/isoTime';
import { entryFault, type LedgerFault, type LedgerTip, NO_ENTRY } from '../../core/ledger';
import { DAY_MS } from '../../core/settings';
import { sha256 } from '../digest';
import type { Log } from '../log';
import { codeOf } from '../store/failure';
import type { Store } from '../store/store';
import { faultsOfHeads } from './checkHeads';
import { addHead, readHeads } from './headFile';
import { ledgerWords } from './ledgerWords';
import { restoreGuards } from './restoreGuards';
import type { Signer } from './signer';
import { verifyArchive } from './verifyArchive';

/** Entries looked at in one go: a few milliseconds of the visitors' thread. */
const SLICE = 200;

/** Slices looked at before a start goes on: about a second. A longer ledger's rest is looked at while it serves. */
const SLICES_AT_START = 50;

/** What the watch over a ledger is set up with. */
export type WatchParts = {
  store: Pick<Store, 'ledger' | 'keys' | 'guards' | 'texts' | 'looks' | 'write'>;
  signer: Signer | undefined;
  clock: () => number;
  log: Log;
  /** Where heads are kept: within the data folder first, then wherever the owner wants them as well. */
  headFiles: readonly string[];
};

/** What is known of the ledger just now. */
export type LedgerState = {
  fault: LedgerFault | HeadFault | undefined;
  /** Entries found to be as they were written, in the pass that goes on. */
  verified: number;
  head: SignedHead | undefined;
  /** When a pass last came to the end of the ledger and found nothing wrong, ISO 8601; `undefined` until one has. */
  wholeAt: string | undefined;
};

/** Looks at the ledger again and again, without holding up anything, and signs how far it has come. */
export type LedgerWatch = {
  state(): Readonly<LedgerState>;
  /** Verifies the next few entries; false once none is left for now. */
  step(): Promise<boolean>;
  /**
   * Puts back what the database guards itself by, compares the ledger with all heads that were kept, signs
   * and keeps a new one, and has all entries looked at anew.
   */
  renewHead(): Promise<void>;
};

/** A watch that has looked at nothing yet. A fault stays one until the receiver starts anew, and is said once. */
export function watchLedger({ store, signer, clock, log, headFiles }: WatchParts): LedgerWatch {
  const state: LedgerState = { fault: undefined, verified: 0, head: undefined, wholeAt: undefined };
  let isPassOver = false;
  let last: LedgerTip & { at?: string } = NO_ENTRY;
  let isStarting = true;
  let isClockBehind = false;
  const lookAtClock = (lastAt: string | undefined, isSaidAgain: boolean) => {
    const behind = clockBehind(lastAt, clock());
    if (behind && (isSaidAgain || !isClockBehind)) log(`ledger: ${behind}`, 'fault');
    isClockBehind = behind !== undefined;
  };
  const found = (fault: LedgerFault | HeadFault | undefined) => {
    if (!fault || state.fault) return;
    state.fault = fault;
    log(`ledger: ${ledgerWords(fault)} Leads are kept; no receipt is signed.`, 'fault');
  };
  const step = async () => {
    if (state.fault) return false;
    const from = last;
    const entries = await store.ledger.after(from.seq, SLICE);
    // The next pass has begun meanwhile.
    if (last !== from) return true;
    for (const entry of entries) {
      found(entryFault(last, entry, sha256));
      if (state.fault) return false;
      last = entry;
    }
    state.verified = last.seq;
    if (entries.length < SLICE && !isPassOver) {
      isPassOver = true;
      state.wholeAt = isoTime(clock());
    }
    lookAtClock(last.at, false);
    return entries.length === SLICE;
  };
  return {
    state: () => state,
    step,
    async renewHead() {
      for (const line of await guardLines(store)) log(`ledger: ${line}`, 'fault');
      for (const line of await textLines(store)) log(`texts: ${line}`, 'fault');
      last = { ...NO_ENTRY };
      isPassOver = false;
      const [first = ''] = headFiles;
      const [fault] = await faultsOfHeads(store, readHeads(first), await store.keys.list());
      found(fault);
      const [tip, nowMs] = [await store.ledger.tip(), clock()];
      lookAtClock(tip.at, true);
      // Nobody is served yet: what is wrong is known before anything is signed.
      for (let slice = 0; isStarting && slice < SLICES_AT_START; slice++) {
        if (!(await step())) break;
      }
      isStarting = false;
      if (state.fault || !signer) return;
      const head = headOf(tip, isoTime(nowMs));
      state.head = { ...head, jws: await signer.sign(HEAD_TYPE, canonicalText(head)) };
      for (const file of headFiles) keepHead(file, state.head, log);
    },
  };
}

/** What is wrong with the guards; that they could not be looked at, where they could not: the head is made all the same. */
function guardLines(store: WatchParts['store']): Promise<string[]> {
  return restoreGuards(store).catch((error) => [
    `The database's own guards could not be looked at (${codeOf(error)}). Type: assent verify.`,
  ]);
}

/** What is wrong with the kept texts, in one line; nothing where nothing is, or they cannot be read just now. */
async function textLines(store: WatchParts['store']): Promise<string[]> {
  const lost: string[] = [];
  const archive = verifyArchive(store, (fault) => {
    if (fault.about === 'text') lost.push(fault.sha256);
  });
  await archive.catch(() => {}); // what comes next reads the same database, and says why it cannot
  const [first] = lost;
  if (first === undefined) return [];
  return [
    `The words of ${lost.length} of the kept texts are missing or were changed (${first}). They are shown to nobody, and no receipt is signed over them; leads are kept. Type: assent verify. Take them from a backup.`,
  ];
}

/** What to say where the clock stands before the last entry: it goes wrong now, or went wrong then. */
function clockBehind(lastAt: string | undefined, nowMs: number): string | undefined {
  if (lastAt === undefined || nowMs >= Date.parse(lastAt) - CLOCK_SLACK_MS) return undefined;
  return `The clock of this machine says ${isoTime(nowMs)}, and the last entry was written at ${lastAt}: it was set back, or was ahead then. Leads are kept, and receipts are signed with the time it says; what came first shows in the numbers of the entries. Set the clock right, then start the receiver again.`;
}

/** How far the clocks of several machines on one database may lie apart. */
const CLOCK_SLACK_MS = 5 * 60_000;

function keepHead(file: string, head: SignedHead, log: Log): void {
  try {
    addHead(file, head);
  } catch (error) {
    const code = (error as NodeJS.ErrnoException).code ?? 'unknown error'; // file calls throw nothing else
    log(`ledger: the head could not be written to ${file} (${code})`, 'fault');
  }
}

/** Why a head could not be renewed: a line for the log. */
export function unrenewed(error: unknown): string {
  const path = error instanceof Error && 'path' in error ? `, ${error.path}` : '';
  return `ledger: it could not be compared with the heads that were kept, nor a new one be signed (${codeOf(error)}${path}). Look at the rights of the data folder; this is tried again each day and at each start.`;
}

/** Keeps a watch going: slice after slice with pauses between, a head a day; gives what ends it. */
export function keepWatching(watch: LedgerWatch, log: Log): () => void {
  let isOver = false;
  let timer: NodeJS.Timeout | undefined;
  const next = (ms: number) => {
    if (!isOver) timer = setTimeout(look, ms).unref();
  };
  const look = () =>
    watch.step().then(
      (isMore) => next(isMore ? BETWEEN_SLICES_MS : BETWEEN_LOOKS_MS),
      () => next(BETWEEN_LOOKS_MS), // the database does not answer just now, which posts say already
    );
  const daily = setInterval(() => {
    watch.renewHead().catch((error) => log(unrenewed(error), 'fault'));
  }, DAY_MS).unref();
  next(BETWEEN_SLICES_MS);
  return () => {
    isOver = true;
    clearTimeout(timer);
    clearInterval(daily);
  };
}

const BETWEEN_SLICES_MS = 250;
const BETWEEN_LOOKS_MS = 30_000;
