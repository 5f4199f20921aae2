import { type DatabaseConnection, type Driver, SqliteDialect, SqliteDriver } from 'kysely';
import type Libsql from 'libsql';
import { failureOf } from '../failure';

/**
 * SQLite through libsql, so that whatever fails, the next transaction begins clean. Kysely's own
 * dialect sends `begin`, `commit` and `rollback` as prepared statements, and libsql leaves a
 * statement that failed with SQLITE_BUSY open. An open one that writes holds up every later commit:
 * silently where each statement is a transaction of its own, so that what was answered 201 is gone
 * with the process. Here they go through `exec`, which closes what it ran, and a transaction takes
 * the lock as it begins: no statement inside it can meet SQLITE_BUSY any more.
 */
export class LibsqlDialect extends SqliteDialect {
  readonly #database: Libsql.Database;

  constructor(database: Libsql.Database) {
    super({ database });
    this.#database = database;
  }

  override createDriver(): Driver {
    return new LibsqlDriver(this.#database);
  }
}

class LibsqlDriver extends SqliteDriver {
  readonly #database: Libsql.Database;

  constructor(database: Libsql.Database) {
    super({ database });
    this.#database = database;
  }

  override async acquireConnection(): Promise<DatabaseConnection> {
    const connection = await super.acquireConnection();
    return {
      executeQuery: (query) => translated(() => connection.executeQuery(query)),
      streamQuery: (query, size) => connection.streamQuery(query, size),
    };
  }

  override beginTransaction(): Promise<void> {
    return translated(() => {
      this.#undo();
      this.#database.exec('begin immediate');
    });
  }

  override commitTransaction(): Promise<void> {
    return translated(() => void this.#database.exec('commit'));
  }

  override rollbackTransaction(): Promise<void> {
    return translated(() => this.#undo());
  }

  /** Ends a transaction that is still open: SQLite ends some by itself, as on a full disk. */
  #undo(): void {
    // Of a closed database libsql cannot answer `inTransaction` and ends the whole process.
    if (this.#database.open && this.#database.inTransaction) this.#database.exec('rollback');
  }
}

async function translated<T>(ask: () => T | Promise<T>): Promise<T> {
  try {
    return await ask();
  } catch (error) {
    throw failureOf(error);
  }
}
