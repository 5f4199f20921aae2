import type { PostgresCursor, PostgresPool, PostgresPoolClient, PostgresQueryResult } from 'kysely';
import type { Pool, PoolClient, PoolConfig, QueryResult } from 'pg';
import { withoutNul } from '../../../core/withoutNul';
import { StoreFailure } from '../failure';
import { leavesDoubt, postgresFailure } from './postgresFault';
import { preparedOrNot } from './prepared';
import type { HostAddress } from './readDatabaseUrl';

/** The code of what PostgreSQL only mentions (https://www.postgresql.org/docs/current/errcodes-appendix.html). */
const NO_WARNING = '00000';

/** How long a host may take to let a connection in, in milliseconds. */
const CONNECT_MS = 3000;

/** What a pool is told of those who use it; `kept` stay open while nobody asks anything. Milliseconds; 0 is no limit. */
export type PoolLimits = { max: number; kept?: number; statementMs: number; lockMs: number };

/**
 * Asked of each new connection: what it may be used for, and how long anything may take on it. A server
 * that keeps its warnings to itself would not say that a commit waited for no standby. In a stricter
 * isolation, as a database may be set to, who waited for the writers' lock would not see what its last
 * holder wrote.
 */
const GREETING = `select pg_is_in_recovery() as standby,
  set_config('statement_timeout', $1, false),
  set_config('lock_timeout', $2, false),
  set_config('idle_in_transaction_session_timeout', $1, false),
  set_config('client_min_messages', 'warning', false),
  set_config('default_transaction_isolation', 'read committed', false),
  set_config('synchronous_commit', case when current_setting('synchronous_commit') in ('off', 'local')
    then 'on' else current_setting('synchronous_commit') end, false)`;

/**
 * Connections to the one host that takes writes, whichever it is just now. Where the one that was used
 * does not answer any more, or has become a standby, the others are asked in turn.
 */
export class PrimaryPool implements PostgresPool {
  readonly #pools: Pool[];
  readonly #told: (failure: StoreFailure | undefined) => void;
  #last = 0;

  /** `told` hears each time why no connection could be had, or, with `undefined`, that one was. */
  constructor(
    PgPool: new (config: PoolConfig) => Pool,
    hosts: readonly HostAddress[],
    limits: PoolLimits,
    told: (failure: StoreFailure | undefined) => void = () => {},
  ) {
    this.#told = told;
    this.#pools = hosts.map(({ connectionString }) => poolOf(PgPool, connectionString, limits));
  }

  async connect(): Promise<PostgresPoolClient> {
    const failures: StoreFailure[] = [];
    for (let step = 0; step < this.#pools.length; step++) {
      const index = (this.#last + step) % this.#pools.length;
      try {
        const client = await this.#pools[index]?.connect();
        if (!client) continue;
        this.#last = index;
        this.#told(undefined);
        return new Lease(client);
      } catch (error) {
        failures.push(postgresFailure(error));
      }
    }
    const failure = worthTelling(failures);
    this.#told(failure);
    throw failure;
  }

  /** Asks one thing on a connection that is free. */
  async query(sql: string, parameters: readonly unknown[]): Promise<PostgresQueryResult<unknown>> {
    const client = await this.connect();
    try {
      return await client.query<unknown>(sql, parameters);
    } finally {
      client.release();
    }
  }

  async end(): Promise<void> {
    await Promise.all(this.#pools.map((pool) => pool.end()));
  }
}

/** Of what several hosts said: that one refused us says more than that another is a standby or gone. */
function worthTelling(failures: readonly StoreFailure[]): StoreFailure {
  const [first = new StoreFailure('UNKNOWN')] = failures;
  const isPlain = ({ code }: StoreFailure) => /^[0-9A-Z]{5}$/.test(code) && /^\d/.test(code);
  return failures.find(isPlain) ?? failures.find(({ code }) => code === 'STANDBY') ?? first;
}

function poolOf(
  PgPool: new (config: PoolConfig) => Pool,
  connectionString: string,
  { max, kept = 0, statementMs, lockMs }: PoolLimits,
): Pool {
  const pool = new PgPool({
    connectionString,
    max,
    min: kept,
    application_name: 'assent',
    connectionTimeoutMillis: CONNECT_MS,
    keepAlive: true,
    pipeline: true,
    // Where nothing comes back any more, not even the end of the connection: longer than PostgreSQL's own.
    ...(statementMs > 0 && { query_timeout: statementMs + CONNECT_MS }),
    async onConnect(client) {
      const { rows } = await client.query<{ standby: boolean }>(GREETING, [
        String(statementMs),
        String(lockMs),
      ]);
      if (rows[0]?.standby !== false) throw new StoreFailure('STANDBY');
    },
  });
  // An error that comes while nobody asks is met again by whoever asks next.
  pool.on('connect', (client) => void client.on('error', () => {}));
  pool.on('error', () => {});
  return pool;
}

/** A connection as long as one user has it. What leaves a doubt about it ends it when it is given back. */
class Lease implements PostgresPoolClient {
  readonly #client: PoolClient;
  /** What left a doubt: whatever else is asked fails so at once, and its end undoes what was begun. */
  #doubt: StoreFailure | undefined;

  constructor(client: PoolClient) {
    this.#client = client;
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
      if (leavesDoubt(failure)) this.#doubt ??= failure;
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
