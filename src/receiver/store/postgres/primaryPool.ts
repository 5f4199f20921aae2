import type { PostgresPool, PostgresPoolClient, PostgresQueryResult } from 'kysely';
import type { Pool, PoolConfig } from 'pg';
import { StoreFailure } from '../failure';
import type { FaultLog } from '../faultLog';
import { Lease } from './lease';
import { isOfUser, postgresFailure } from './postgresFault';
import type { HostAddress } from './readDatabaseUrl';

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
  readonly #faultLog: FaultLog | undefined;
  #last = 0;

  /** `faultLog` hears each time why no connection could be had, or that one was; and what is refused of reads as well. */
  constructor(
    PgPool: new (config: PoolConfig) => Pool,
    hosts: readonly HostAddress[],
    limits: PoolLimits,
    faultLog?: FaultLog,
  ) {
    this.#faultLog = faultLog;
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
        this.#faultLog?.reached(undefined);
        return new Lease(client, (failure) => this.#heardOf(failure));
      } catch (error) {
        failures.push(postgresFailure(error));
      }
    }
    const failure = worthTelling(failures);
    this.#faultLog?.reached(failure);
    throw failure;
  }

  /** A post whose texts cannot be read, or that cannot be counted, is never written, and no write would say why. */
  #heardOf(failure: StoreFailure): void {
    if (isOfUser(failure)) this.#faultLog?.wrote(failure);
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
