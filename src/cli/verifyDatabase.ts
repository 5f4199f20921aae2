import { headFileOf, readHeads } from '../receiver/ledger/headFile';
import { type StoreFault, verifyStore } from '../receiver/ledger/verifyStore';
import { storeFaultWords } from './storeFaultWords';
import type { Surroundings } from './surroundings';
import { withStore } from './withStore';

/** Verifies all that a receiver keeps, also while it runs; 0 where all of it holds, else 1. */
export function verifyDatabase(
  flags: { data: string; json?: true },
  around: Surroundings,
): Promise<number> {
  const faults: StoreFault[] = [];
  return withStore(flags, around, async (store, folder) => {
    const counts = await verifyStore({
      store,
      heads: readHeads(headFileOf(folder)),
      onFault(fault) {
        faults.push(fault);
        if (!flags.json) around.printError(storeFaultWords(fault));
      },
    });
    const ok = faults.length === 0;
    if (flags.json) {
      const told = faults.map((fault) => ({ ...fault, message: storeFaultWords(fault) }));
      around.print(JSON.stringify({ v: 1, ok, ...counts, faults: told }));
      return ok ? 0 : 1;
    }
    const { entries, records, texts, heads } = counts;
    around.print(
      `${entries} entries, ${records} records, ${texts} texts, ${heads} heads: ${ok ? 'all of it verifies.' : `${faults.length} faults.`}`,
    );
    return ok ? 0 : 1;
  });
}
