import type { SqliteDatabase, SqliteStatement } from 'kysely';
import type Libsql from 'libsql';
import { StoreFailure } from '../failure';
import { collectStatements } from './collectStatements';
import { fileIdentity } from './fileIdentity';
import { openConnection } from './openConnection';

/** Statements kept at most: lists of many lengths make many texts. */
const MAX_STATEMENTS = 200;

/**
 * `assent.db` as this process holds it: one connection, made anew where it can no longer be trusted.
 * Statements are kept once they are prepared.
 */
export class DatabaseFile implements SqliteDatabase {
  readonly #path: string;
  #connection: Libsql.Database | undefined;
  #isTrusted = false;
  #isClosed = false;
  #statements = new Map<string, Libsql.Statement<unknown[]>>();

  /** Throws what the driver throws where the file cannot be opened. */
  constructor(path: string) {
    this.#path = path;
    this.#open();
  }

  /** Makes sure that what is asked next is asked of a connection to be trusted. */
  async ready(): Promise<void> {
    if (this.#isClosed) throw new StoreFailure('UNKNOWN');
    if (this.#connection && this.#isTrusted) return;
    await this.#release();
    // What is not there is not made: an empty database in the place of the owner's would take posts.
    if (fileIdentity(this.#path) === undefined) throw new StoreFailure('FILE_GONE');
    this.#open();
  }

  /** A statement of the open connection. Kysely hands its parameters over as one list. */
  prepare(sql: string): SqliteStatement {
    const known = this.#statements.get(sql);
    if (known) return known as SqliteStatement; // libsql flattens a list of parameters itself
    const statement = this.#held().prepare(sql);
    if (this.#statements.size < MAX_STATEMENTS) this.#statements.set(sql, statement);
    return statement as SqliteStatement; // as above
  }

  /** The statement failed: what it left behind is not used again. */
  forget(sql: string): void {
    this.#statements.delete(sql);
  }

  /** Runs what gives no rows, and closes what it ran. */
  exec(sql: string): void {
    this.#held().exec(sql);
  }

  /** Ends a transaction that is still open: SQLite ends some by itself, as on a full disk. */
  undo(): void {
    if (!this.isInTransaction) return;
    try {
      this.exec('rollback');
    } catch (error) {
      this.distrust();
      throw error;
    }
  }

  /** Whether a transaction is open. */
  get isInTransaction(): boolean {
    // Of a closed database libsql cannot answer this and ends the whole process.
    return this.#connection?.open === true && this.#connection.inTransaction;
  }

  /** Whether it was closed for good. */
  get isClosed(): boolean {
    return this.#isClosed;
  }

  /** The connection may hold something open: it is made anew before anything else is asked. */
  distrust(): void {
    this.#isTrusted = false;
  }

  /** Closes the file for good. */
  close(): void {
    this.#isClosed = true;
    this.#statements.clear();
    this.#connection?.close();
    this.#connection = undefined;
  }

  #held(): Libsql.Database {
    if (!this.#connection) throw new StoreFailure('UNKNOWN');
    return this.#connection;
  }

  #open(): void {
    this.#connection = openConnection(this.#path);
    this.#isTrusted = true;
  }

  async #release(): Promise<void> {
    if (!this.#connection) return;
    this.#statements = new Map();
    this.#connection.close();
    this.#connection = undefined;
    await collectStatements();
  }
}
