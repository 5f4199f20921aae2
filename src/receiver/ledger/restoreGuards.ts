import { codeOf } from '../store/failure';
import type { Guard } from '../store/guards';
import type { Store } from '../store/store';

/** Puts back what the database itself guards the ledger and erasures by, where it is gone; gives a line on each such guard. */
export async function restoreGuards(store: Pick<Store, 'guards' | 'write'>): Promise<string[]> {
  const faulty = await store.guards.faulty();
  if (faulty.length === 0) return [];
  const code = await store.write((tx) => tx.guards.restore(faulty)).then(() => undefined, codeOf);
  // Another process may have been faster, which made ours fail.
  const left = code === undefined ? [] : await store.guards.faulty();
  return faulty.map((guard) =>
    left.some(({ name }) => name === guard.name)
      ? `${whatIsGone(guard)} and could not be put back (${code}). Leads are kept all the same. Start the receiver once as the owner of that table.`
      : `${whatIsGone(guard)}, and was put back. Nobody knows what was done meanwhile. Type: assent verify. Ask who may change this database besides the receiver.`,
  );
}

function whatIsGone({ name, table }: Guard): string {
  return `The database's own guard ${name} of the table ${table} was gone, switched off or changed`;
}
