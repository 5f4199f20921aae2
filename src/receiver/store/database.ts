import type { Kysely } from 'kysely';
import type { CountTogether } from '../countTogether';
import type { RowAdder } from './gatherRows';
import type { Notes } from './notes';
import type { ConsentsTable, LeadsTable, Tables } from './tables';
import type { TakeTurn } from './takeTurn';
import type { Tally } from './tally';

/** One transaction: what is written through `db`, by how much that changes the figures, and what the ledger says of it. */
export type Unit = {
  db: Kysely<Tables>;
  tally: Tally;
  notes: Notes;
  /** The works of one transaction add what came with posts together. */
  addLead: RowAdder<LeadsTable, AddedLead>;
  addConsent: RowAdder<ConsentsTable, { id: string }>;
};

/** A lead that was added, and another that names it already. */
export type AddedLead = { id: string; namedBy: string | null };

/** A database that is open, with its tables up to date. Whatever its driver throws comes as `StoreFailure`. */
export type Database = {
  /** For reading alone: what is written outside `write` may stay without a commit. */
  reads: Kysely<Tables>;
  /**
   * One transaction: committed when `work` resolves, undone when it rejects, and over either way.
   * What `work` tallies is added to the figures (`keepTally`) and what it notes to the ledger
   * (`keepNotes`) right before the commit.
   * Where writes share one transaction, `work` may be run a second time after all it did was undone.
   * `work` asks nothing of `reads`: with one connection that would wait for itself.
   */
  write<T>(work: (unit: Unit) => Promise<T>): Promise<T>;
  /** The same for `work` that only adds, whatever others add meanwhile in the same transaction. */
  add<T>(work: (unit: Unit) => Promise<T>): Promise<T>;
  /**
   * Lets nothing of what was deleted be found in the database's files any more, as far as that can be
   * done at once. What fails here is done by the next time.
   */
  scrub(): Promise<void>;
  /** The same for all of what was deleted or overwritten, however long that takes; writes wait meanwhile. */
  rewrite(): Promise<void>;
  /** How the processes on one database count together; left out where there is only one. */
  countTogether?: CountTogether;
  /** How they take turns at what may be asked so often only. */
  takeTurn: TakeTurn;
  /** Lets a transaction that was begun come to its end first. */
  close(): Promise<void>;
  /** Why a write failed, and what the owner can do: one line without a secret. */
  faultOf(error: unknown): string;
};

/** An open database, or one line on why there is none and what to do. */
export type Opened =
  | {
      kind: 'open';
      database: Database;
      /** What the owner should know all the same: one line each. */
      warnings: string[];
    }
  | { kind: 'failed'; message: string };
