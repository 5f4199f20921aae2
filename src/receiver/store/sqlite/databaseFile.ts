import { statSync } from 'node:fs';
import type { SqliteDatabase, SqliteStatement } from 'kysely';
import type Libsql from 'libsql';
import { StoreFailure } from '../failure';
import type { StoreLog } from '../faultLog';
import { collectStatements } from './collectStatements';
import { bearId, idInFile } from './databaseId';
import { fileBytes, fileIdentity } from './fileIdentity';
import { openConnection } from './openConnection';

/** Statements kept at most: lists of many lengths make many texts. */
const MAX_STATEMENTS = 200;

/**
 * `assent.db` as this process holds it: one connection, made anew where it can no longer be trusted.
 * Statements are kept once they are prepared.
 */
export class DatabaseFile implements SqliteDatabase {
  readonly #path: string;
  readonly #log: StoreLog;
  readonly #busyMs: number;
  #connection: Libsql.Database | undefined;
  #id: number;
  #identities = '';
  #bytes: number[] = [];
  #isMissed = false;
  #isTrusted = false;
  #isClosed = false;
  #statements = new Map<string, Libsql.Statement<unknown[]>>();

  /** Throws what the driver throws where the file cannot be opened. */
  constructor(path: string, log: StoreLog, busyMs: number) {
    this.#path = path;
    this.#log = log;
    this.#busyMs = busyMs;
    this.#id = bearId(this.#open());
    this.#look();
  }

  /** Makes sure that what is asked next is asked of a connection to be trusted. */
  async ready(): Promise<void> {
    if (this.#isClosed) throw new StoreFailure('UNKNOWN');
    const isWhole = this.#isInPlace() && !this.#hasShrunk();
    if (this.#connection && this.#isTrusted && isWhole) return;
    await this.#release(isWhole);
    const code = this.#replacement();
    if (code !== undefined) throw this.#missed(code);
    this.#open();
    this.#look();
    if (this.#isMissed) this.#log(`database: ${this.#path} is back.`);
    this.#isMissed = false;
  }

  /** Throws where the file was deleted, moved or replaced meanwhile: what was written is not there. */
  confirm(): void {
    if (!this.#isInPlace()) throw this.#missed('FILE_GONE');
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

  /** Moves the log into the database and leaves it empty; where another process reads just now, the next one does. */
  emptyLog(): void {
    this.#moveLogIn();
    this.#look();
  }

  #held(): Libsql.Database {
    if (!this.#connection) throw new StoreFailure('UNKNOWN');
    return this.#connection;
  }

  #open(): Libsql.Database {
    this.#connection = openConnection(this.#path, this.#busyMs);
    this.#isTrusted = true;
    return this.#connection;
  }

  #identitiesNow(): string {
    return ['', '-wal', '-shm'].map((end) => `${fileIdentity(this.#path + end)}`).join(' ');
  }

  #bytesNow(): number[] {
    return ['', '-wal'].map((end) => fileBytes(this.#path + end));
  }

  #look(): void {
    this.#identities = this.#identitiesNow();
    this.#bytes = this.#bytesNow();
  }

  #isInPlace(): boolean {
    return this.#identitiesNow() === this.#identities;
  }

  /**
   * Whether the file or its log is shorter than when it was looked at last: emptied in place, or only
   * tidied by another process. The connection cannot tell, and would write on behind the gap.
   */
  #hasShrunk(): boolean {
    const before = this.#bytes;
    this.#bytes = this.#bytesNow();
    return this.#bytes.some((bytes, index) => bytes < (before[index] ?? 0));
  }

  /** Why what stands at the path now must not be opened; `undefined` where it is the same database. */
  #replacement(): 'FILE_GONE' | 'FILE_REPLACED' | undefined {
    // What is not there is not made: an empty database in the place of the owner's would take posts.
    const now = fileIdentity(this.#path);
    if (now === undefined) return 'FILE_GONE';
    const [ours, oursLog] = this.#identities.split(' ');
    const log = `${this.#path}-wal`;
    const isOursBesideOther = now !== ours && fileIdentity(log) === oursLog;
    if (isOursBesideOther && statSync(log).size > 0) return 'FILE_REPLACED';
    return idInFile(this.#path) === this.#id ? undefined : 'FILE_REPLACED';
  }

  #missed(code: 'FILE_GONE' | 'FILE_REPLACED'): StoreFailure {
    const what = code === 'FILE_GONE' ? 'deleted or moved' : 'replaced by another database';
    const words = `database: ${this.#path} was ${what}. Nothing is taken in until it is back; to begin with another one, start anew.`;
    if (!this.#isMissed) this.#log(words, 'fault');
    this.#isMissed = true;
    return new StoreFailure(code);
  }

  async #release(isWhole: boolean): Promise<void> {
    if (!this.#connection) return;
    if (!isWhole && !this.isInTransaction) this.#moveLogIn();
    this.#statements = new Map();
    this.#connection.close();
    this.#connection = undefined;
    await collectStatements();
  }

  /**
   * What was accepted goes from the log into the database, wherever that was moved to, and the log is
   * emptied: it would be taken for the log of whatever database stands there next, and damage it.
   */
  #moveLogIn(): void {
    try {
      this.#connection?.pragma('wal_checkpoint(TRUNCATE)');
    } catch {
      // A full disk: what stands in the log stays there, and nothing is opened beside it.
    }
  }
}
