import { StoreFailure } from '../failure';

/** Codes of `pg` and of the system that mean: nobody is there, or not any more. */
const UNREACHABLE =
  /^(ECONN\w+|ENOTFOUND|EAI_AGAIN|EHOSTUNREACH|ENETUNREACH|ETIMEDOUT|EPIPE|ENOENT|CONNECTION_LOST|TIMEOUT)$/;

/** What `pg` says in words only. */
const WORDS: [RegExp, string][] = [
  [/does not support SSL/i, 'TLS_UNKNOWN'],
  [/query read timeout/i, 'UNANSWERED'],
  [/timeout/i, 'TIMEOUT'],
  [/connection (terminated|ended)|not queryable|client was closed/i, 'CONNECTION_LOST'],
  [/corrupted migrations/i, 'NEWER_RELEASE'],
  [/password must be a string/i, 'PASSWORD_MISSING'],
];

/** What `pg` throws as a failure with a short word, and nothing of the data. */
export function postgresFailure(error: unknown): StoreFailure {
  if (error instanceof StoreFailure) return error;
  const code = error instanceof Error && 'code' in error ? String(error.code) : '';
  // Of files `pg` opens only those that DATABASE_URL names; a socket in a folder is connected to.
  if (
    code === 'EISDIR' ||
    (error instanceof Error && 'syscall' in error && error.syscall === 'open')
  )
    return new StoreFailure('TLS_FILE');
  if (/^[A-Z0-9_]{3,40}$/.test(code)) return new StoreFailure(code);
  const words = error instanceof Error ? error.message : '';
  return new StoreFailure(WORDS.find(([said]) => said.test(words))?.[1] ?? 'UNKNOWN');
}

/**
 * Whether PostgreSQL itself refused one statement, so that the connection and all other statements are
 * as good as before: its class is about data (22, 23) or about the statement (42).
 */
export function isRefusal({ code }: StoreFailure): boolean {
  return /^(22|23|42)\w{3}$/.test(code);
}

/** Whether a connection cannot be used any more after this: neither a refusal, nor what follows from one to the end of its transaction. */
export function leavesDoubt(failure: StoreFailure): boolean {
  return !isRefusal(failure) && failure.code !== '25P02';
}

/** Whether the user of the address may not do, or does not find, what each receiver needs, be it to read. */
export function isOfUser({ code }: StoreFailure): boolean {
  return code === '42501' || code === '42P01';
}

/** Whether PostgreSQL answers and takes no writes all the same: read-only, full, without rights or tables, held up, silent, or failing. */
export function isLasting({ code }: StoreFailure): boolean {
  return /^(25006|53100|53200|42501|42P01|55P03|57014|58030|XX00\d|NOT_REPLICATED|UNANSWERED)$/.test(
    code,
  );
}

/** Why PostgreSQL cannot be used, and what to do: one line without a secret. `hosts` are named as the owner wrote them. */
export function postgresFault(error: unknown, hosts: string, database: string): string {
  const { code } = postgresFailure(error);
  const is = (...starts: string[]) => starts.some((start) => code.startsWith(start));
  const at = `PostgreSQL at ${hosts}`;
  if (code === 'STANDBY') {
    return `${at} takes no writes: every host that answers is a standby. Promote one of them, or name the primary in DATABASE_URL.`;
  }
  if (code === 'NOT_REPLICATED') {
    return `${at} gave up waiting for its synchronous standby. Bring the standby back, or take it out of synchronous_standby_names.`;
  }
  if (code === 'COUNT_DIFFERS') {
    return 'What was read is not all that was written, so nothing was moved. Stop whatever else writes to either database, and try again.';
  }
  if (code === 'PASSWORD_MISSING') {
    return `${at} asks for a password. Write it into DATABASE_URL, or set PGPASSWORD.`;
  }
  if (is('28')) {
    return `${at} refuses the user of DATABASE_URL (${code}). Correct user and password there, or let the user in by pg_hba.conf.`;
  }
  if (is('3D000')) {
    return `${at} has no database ${database}. Make it (createdb ${database}), or correct the name in DATABASE_URL.`;
  }
  if (is('22P05')) {
    return `The database ${database} is not kept in UTF-8, so that it cannot hold every name. Make one that is: createdb -E UTF8 -T template0, and name it in DATABASE_URL.`;
  }
  if (is('53300')) {
    return `${at} has no connection left (${code}). Raise max_connections, or run fewer receivers; each takes six at most.`;
  }
  if (is('42P05', '26000', 'POOLED')) {
    return `${at} is a pooler that hands each transaction another connection (${code}). Set pool_mode = session there, or name PostgreSQL itself in DATABASE_URL.`;
  }
  if (is('3F000')) {
    return `The database ${database} has no schema that the user of DATABASE_URL finds. Make one there (CREATE SCHEMA public), or set the user’s search_path.`;
  }
  if (is('53100', '53200')) {
    return `${at} is out of ${code === '53100' ? 'disk space' : 'memory'}. Free some there.`;
  }
  if (is('25006')) {
    return `${at} is read-only. Name the primary in DATABASE_URL, or look why its database was made read-only (a full disk, default_transaction_read_only).`;
  }
  if (is('42501')) {
    return `${at} does not let the user of DATABASE_URL make or use tables. Make the user the owner of the database, or: GRANT USAGE, CREATE ON SCHEMA public TO that user.`;
  }
  if (is('42P01')) {
    return `The database ${database} lacks tables of Assent's, or the user of DATABASE_URL does not find them (42P01). Let the user find them (GRANT USAGE ON SCHEMA public TO that user; its search_path), or restore a backup into an empty database and start again.`;
  }
  if (is('42P07', '42701', '42703')) {
    return `The database ${database} holds tables of another program that are named as Assent's. Give Assent a database of its own.`;
  }
  if (code === 'NEWER_RELEASE') {
    return `The database ${database} was written by a newer release of Assent. Start that release, or name another database in DATABASE_URL.`;
  }
  if (code === 'TLS_FILE') {
    return 'A file that DATABASE_URL names for TLS (sslrootcert, sslcert, sslkey) cannot be read. Correct its path, or let this user read it.';
  }
  if (code === 'TLS_UNKNOWN' || /CERT|SIGNED|TLS|SSL/.test(code)) {
    return `${at} and this program do not agree on TLS (${code}). Correct sslmode and sslrootcert in DATABASE_URL.`;
  }
  if (is('57P03')) return `${at} is starting up or shutting down. Wait until it is ready.`;
  if (is('55P03', '57014')) {
    return `${at} is busy: what was asked of it waited too long (${code}). Look at pg_stat_activity: who holds a lock, or whether commits wait for a synchronous standby that is gone (SyncRep).`;
  }
  if (code === 'UNANSWERED') {
    return `${at} took what was asked and said nothing to it for too long (UNANSWERED). See whether commits wait for a synchronous standby that is gone (SyncRep in pg_stat_activity): bring it back, or take it out of synchronous_standby_names. Else see whether PostgreSQL or its disk stands still.`;
  }
  if (UNREACHABLE.test(code) || is('08', '57P')) {
    return `${at} does not answer (${code}). Start it, or correct host and port in DATABASE_URL.`;
  }
  return `${at} failed (${code}). Look at its log.`;
}
