import { type Kysely, sql } from 'kysely';
import { chainAfter, type LedgerEntry, type LedgerTip, NO_ENTRY } from '../../core/ledger';
import { sha256 } from '../digest';
import { addRows } from './addRows';
import type { Unit } from './database';
import type { Noted, Notes } from './notes';
import { runCompiled } from './runCompiled';
import type { LedgerTable, ProofsTable, Tables } from './tables';

/** What can be asked of the ledger. */
export type LedgerReads = {
  /** The last entry; number 0 while there is none. */
  tip(): Promise<LedgerTip & { at?: string }>;
  /** The entries that follow a number, in order, `limit` of them at most. */
  after(seq: number, limit: number): Promise<LedgerEntry[]>;
  /** All that speaks of a subject, in order. */
  of(subject: string): Promise<LedgerEntry[]>;
  /** All restores, in order. */
  restores(): Promise<LedgerEntry[]>;
};

/** What can be done to it: nothing but going on. */
export type LedgerWrites = {
  /** Notes an event. It finds its place right before the commit of its transaction, which tells it then. */
  note: Notes['add'];
};

/** Reads the ledger through a connection or within a transaction. */
export function ledgerReads(db: Kysely<Tables>): LedgerReads {
  return {
    tip: () => tipOf(db),
    async after(seq, limit) {
      const rows = await db
        .selectFrom('ledger')
        .selectAll()
        .where('seq', '>', seq)
        .orderBy('seq')
        .limit(limit)
        .execute();
      return rows.map(toEntry);
    },
    async of(subject) {
      const rows = await db
        .selectFrom('ledger')
        .selectAll()
        .where('subject', '=', subject)
        .orderBy('seq')
        .execute();
      return rows.map(toEntry);
    },
    async restores() {
      const rows = await db
        .selectFrom('ledger')
        .selectAll()
        .where('event', '=', sql.lit('restored'))
        .orderBy('seq')
        .execute();
      return rows.map(toEntry);
    },
  };
}

/** Notes events within a transaction. */
export function ledgerWrites({ notes }: Unit): LedgerWrites {
  return { note: (note, proof) => notes.add(note, proof) };
}

/**
 * Gives all notes of a transaction their place at the end of the chain, signs what is to be proved, and
 * keeps both. `tip` was read within this transaction: of several processes one writes at a time, so that
 * nobody else takes the same place.
 */
export async function keepNotes(tx: Kysely<Tables>, { all }: Notes, tip: LedgerTip): Promise<void> {
  if (all.length === 0) return;
  const entries = chainAfter(
    tip,
    all.map(({ note }) => note),
    sha256,
  );
  const proofs = await Promise.all(
    all.map((noted, index) => prove(noted, entries[index] ?? NO_ENTRY)),
  );
  await Promise.all([
    addRows(tx, 'ledger', entries, (some) => tx.insertInto('ledger').values(some)),
    addRows(tx, 'proofs', proofs.flat(), (some) => tx.insertInto('proofs').values(some)),
  ]);
}

/** Tells a note its place, and signs it there; the row that keeps its proof, if it has one. */
async function prove(noted: Noted, { seq, hash }: LedgerTip): Promise<ProofsTable[]> {
  noted.placed = { seq, hash };
  if (!noted.proof) return [];
  const { record, salt, sign } = noted.proof;
  const jws = await sign?.(noted.placed);
  if (jws !== undefined) noted.jws = jws;
  return [{ seq, record, salt, jws: jws ?? null }];
}

/** The last entry; number 0 while there is none. */
export async function tipOf(db: Kysely<Tables>): Promise<LedgerTip & { at?: string }> {
  const { rows } = await runCompiled<Pick<LedgerTable, 'seq' | 'hash' | 'at'>>(
    db,
    'ledger tip',
    [1],
    () => db.selectFrom('ledger').select(['seq', 'hash', 'at']).orderBy('seq', 'desc').limit(1),
  );
  const [last] = rows;
  return last ? { ...last, seq: Number(last.seq) } : NO_ENTRY;
}

/** PostgreSQL gives numbers of this size as strings. */
function toEntry(row: LedgerTable): LedgerEntry {
  // `keepNotes` alone writes events, and whoever verifies looks at what stands there.
  return { ...row, seq: Number(row.seq), event: row.event as LedgerEntry['event'] };
}
