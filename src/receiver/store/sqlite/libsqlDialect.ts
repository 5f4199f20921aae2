import {
  type DatabaseConnection,
  type DialectAdapter,
  type Driver,
  SqliteAdapter,
  SqliteDialect,
  SqliteDriver,
} from 'kysely';
import { failureOf, type StoreFailure } from '../failure';
import type { DatabaseFile } from './databaseFile';

/**
 * SQLite through libsql, so that whatever fails, the next transaction begins clean. Kysely's own
 * dialect sends `begin`, `commit` and `rollback` as prepared statements, and libsql leaves a
 * statement that failed with SQLITE_BUSY open. An open one that writes holds up every later commit:
 * silently where each statement is a transaction of its own, so that what was answered 201 is gone
 * with the process. Here they go through `exec`, which closes what it ran, and a transaction takes
 * the lock as it begins: no statement inside it can meet SQLITE_BUSY any more. Where a statement is
 * left open all the same, or even a rollback fails, the connection is made anew.
 */
export class LibsqlDialect extends SqliteDialect {
  readonly #file: DatabaseFile;

  constructor(file: DatabaseFile) {
    super({ database: file });
    this.#file = file;
  }

  override createDriver(): Driver {
    return new LibsqlDriver(this.#file);
  }

  override createAdapter(): DialectAdapter {
    return new OneStepAdapter();
  }
}

/**
 * Has all steps of the schema run in one transaction, which SQLite can do and Kysely does not ask of
 * it: a step that fails in its middle leaves what was.
 */
class OneStepAdapter extends SqliteAdapter {
  override get supportsTransactionalDdl(): boolean {
    return true;
  }
}

class LibsqlDriver extends SqliteDriver {
  readonly #file: DatabaseFile;
  /** What whoever has the connection just now failed with: whatever else is asked fails so at once. */
  #failure: StoreFailure | undefined;

  constructor(file: DatabaseFile) {
    super({ database: file });
    this.#file = file;
  }

  override async acquireConnection(): Promise<DatabaseConnection> {
    const connection = await super.acquireConnection();
    this.#failure = undefined;
    try {
      await translated(() => this.#file.ready());
    } catch (error) {
      await super.releaseConnection();
      throw error;
    }
    return {
      executeQuery: (query) =>
        translated(async () => {
          // SQLite may have ended the transaction by itself: what came next would be one of its own.
          if (this.#failure) throw this.#failure;
          try {
            return await connection.executeQuery(query);
          } catch (error) {
            this.#failure = failureOf(error);
            this.#file.forget(query.sql);
            if (!isRefusal(this.#failure)) this.#file.distrust();
            throw this.#failure;
          }
        }),
      streamQuery: (query, size) => connection.streamQuery(query, size),
    };
  }

  override beginTransaction(): Promise<void> {
    return translated(() => {
      this.#file.undo();
      this.#file.exec('begin immediate');
    });
  }

  override commitTransaction(): Promise<void> {
    return translated(() => {
      this.#file.exec('commit');
      this.#file.confirm();
    });
  }

  override rollbackTransaction(): Promise<void> {
    return translated(() => this.#file.undo());
  }
}

/** Whether the database only said no to this row: SQLite has ended such a statement by itself. */
function isRefusal({ code }: StoreFailure): boolean {
  return code.startsWith('SQLITE_CONSTRAINT');
}

async function translated<T>(ask: () => T | Promise<T>): Promise<T> {
  try {
    return await ask();
  } catch (error) {
    throw failureOf(error);
  }
}
