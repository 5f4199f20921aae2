import { MAX_RECEIPT_FILE_BYTES } from '../core/receiptFile';
import { checkReceiptsAside } from '../receiver/ledger/checkReceiptsAside';
import { headFileOf, headsIn, type KeptHeads, readHeads } from '../receiver/ledger/headFile';
import type { StoreFault } from '../receiver/ledger/storeFault';
import { verifyStore } from '../receiver/ledger/verifyStore';
import { headLines } from './headFiles';
import { readFileText } from './readText';
import { storeFaultWords } from './storeFaultWords';
import type { Surroundings } from './surroundings';
import { keysInFile } from './trustedKeys';
import { withStore } from './withStore';
import { working } from './working';

/** What a whole database is verified with: keys from elsewhere than its own list, heads that were kept elsewhere. */
export type DatabaseFlags = { data: string; jwks?: string; heads?: string; json?: true };

/** Verifies all that a receiver keeps, also while it runs; 0 where all of it holds, else 1. */
export async function verifyDatabase(flags: DatabaseFlags, around: Surroundings): Promise<number> {
  const trusted = flags.jwks === undefined ? undefined : await keysInFile(flags.jwks, around);
  const further = flags.heads === undefined ? NONE : await headsOf(flags.heads, around);
  if ((flags.jwks !== undefined && !trusted) || !further) return 2;
  const faults: StoreFault[] = [];
  const { receiptThread: thread } = around;
  return withStore(flags, around, async (store, folder) => {
    const kept = readHeads(headFileOf(folder));
    const counts = await working(around, 'Verifying', (tell) =>
      verifyStore({
        store,
        onEntries: (count) => tell(`${count} entries`),
        trusted,
        checkReceipts: thread && ((keys) => checkReceiptsAside(thread, keys)),
        heads: {
          heads: [...kept.heads, ...further.heads],
          unreadable: [...kept.unreadable, ...further.unreadable],
        },
        onFault(fault) {
          faults.push(fault);
          if (!flags.json) around.printError(storeFaultWords(fault));
        },
      }),
    );
    const ok = faults.length === 0;
    if (flags.json) {
      const told = faults.map((fault) => ({ ...fault, message: storeFaultWords(fault) }));
      around.print(JSON.stringify({ v: 1, ok, ...counts, faults: told }));
      return ok ? 0 : 1;
    }
    const { entries, records, texts, heads } = counts;
    around.print(
      `${entries} entries, ${records} records, ${texts} texts, ${heads} heads: ${ok ? 'all of it verifies.' : `${faults.length} ${faults.length === 1 ? 'fault' : 'faults'}.`}`,
    );
    if (!ok) {
      around.print(
        'Keep this database as it is, and compare it with a backup: assent restore FILE --data FOLDER, then assent verify --data FOLDER.',
      );
    }
    return ok ? 0 : 1;
  });
}

const NONE: KeptHeads = { heads: [], unreadable: [] };

async function headsOf(file: string, around: Surroundings): Promise<KeptHeads | undefined> {
  const read = await readFileText(file, around, MAX_RECEIPT_FILE_BYTES);
  const kept = read.kind === 'read' ? headsIn(headLines(read.text)) : NONE;
  if (kept.heads.length > 0) return kept;
  around.printError(
    read.kind === 'unreadable'
      ? read.message
      : `${file} holds no signed head. Save it from the receiver’s /.well-known/assent-head.json, or name a copy of its heads.jsonl.`,
  );
  return undefined;
}
