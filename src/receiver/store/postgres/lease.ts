import type { PostgresCursor, PostgresPoolClient, PostgresQueryResult } from 'kysely';
import type { PoolClient, QueryResult } from 'pg';
import { withoutNul } from '../../../core/withoutNul';
import { StoreFailure } from '../failure';
import { leavesDoubt, postgresFailure } from './postgresFault';
import { preparedOrNot } from './prepared';

/** The code of what PostgreSQL only mentions (https://www.postgresql.org/docs/current/errcodes-appendix.html). */
const NO_WARNING = '00000';

/** A connection as long as one user has it. What leaves a doubt about it ends it when it is given back. */
export class Lease implements PostgresPoolClient {
  readonly #client: PoolClient;
  readonly #failed: (failure: StoreFailure) => void;
  /** What left a doubt: whatever else is asked fails so at once, and its end undoes what was begun. */
  #doubt: StoreFailure | undefined;
  /** Until it is known whether the transaction has begun. */
  #beginning: Promise<unknown> | undefined;
  /** Whether something waits for that, behind which all else that is asked stands in its order. */
  #isWaitedFor = false;

  /** `failed` hears of whatever fails. */
  constructor(client: PoolClient, failed: (failure: StoreFailure) => void) {
    this.#client = client;
    this.#failed = failed;
  }

  query<R>(sql: string, parameters: readonly unknown[]): Promise<PostgresQueryResult<R>>;
  query<R>(cursor: PostgresCursor<R>): PostgresCursor<R>;
  query<R>(
    asked: string | PostgresCursor<R>,
    parameters: readonly unknown[] = [],
  ): Promise<PostgresQueryResult<R>> | PostgresCursor<R> {
    if (typeof asked !== 'string') throw new TypeError('Nothing is read through a cursor here.');
    return this.#run<R>(asked, parameters);
  }

  async #run<R>(sql: string, parameters: readonly unknown[]): Promise<PostgresQueryResult<R>> {
    if (sql.startsWith('begin')) return this.#begin(sql);
    // Where the transaction could not begin, a write would stand by itself; a read does no harm.
    if (!sql.startsWith('select ')) this.#isWaitedFor = true;
    if (this.#isWaitedFor) await this.#beginning;
    return this.#ask(sql, parameters, leavesDoubt);
  }

  /** Begins a transaction; any failure leaves a doubt. */
  #begin<R>(sql: string): Promise<PostgresQueryResult<R>> {
    const begun = this.#ask<R>(sql, [], () => true);
    this.#isWaitedFor = false;
    this.#beginning = begun.catch(() => undefined);
    return begun;
  }

  async #ask<R>(
    sql: string,
    parameters: readonly unknown[],
    isDoubtful: (failure: StoreFailure) => boolean,
  ): Promise<PostgresQueryResult<R>> {
    if (this.#doubt) throw this.#doubt;
    try {
      const asking =
        sql === 'commit'
          ? commit(this.#client)
          : this.#client.query(preparedOrNot(sql, parameters.map(holdable)));
      // The types of `pg` leave the command a string; it names the same members otherwise.
      return (await asking) as PostgresQueryResult<R>;
    } catch (error) {
      const failure = postgresFailure(error);
      this.#failed(failure);
      if (isDoubtful(failure)) this.#doubt ??= failure;
      // What was asked together fails together, each in words of its own.
      throw this.#doubt ?? failure;
    }
  }

  release(): void {
    this.#client.release(this.#doubt !== undefined);
  }
}

/** What is looked for may hold a NUL. */
function holdable(value: unknown): unknown {
  return typeof value === 'string' && value.includes('\0') ? withoutNul(value) : value;
}

/**
 * Commits, and believes it only where all is well: of a transaction that had failed PostgreSQL says
 * ROLLBACK without an error, and where somebody ended its wait for the standby, no more than a warning.
 */
async function commit(client: PoolClient): Promise<QueryResult> {
  let isWarned = false;
  // By its code: the word for it is in the server's language.
  const note = ({ code }: { code?: string | undefined }) => {
    if (code !== NO_WARNING) isWarned = true;
  };
  client.on('notice', note);
  try {
    const result = await client.query('commit');
    if (result.command !== 'COMMIT') throw new StoreFailure('ROLLED_BACK');
    if (isWarned) throw new StoreFailure('NOT_REPLICATED');
    return result;
  } finally {
    client.off('notice', note);
  }
}
