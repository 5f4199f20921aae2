import { type Kysely, PostgresAdapter, sql } from 'kysely';
import type { Unit } from './database';
import { LEDGER_RULES } from './ledgerTables';
import { RIGHTS_RULES } from './rightsTables';
import type { Tables } from './tables';

/** A trigger by which the database itself keeps what nobody may do to it. */
export type Guard = { name: string; table: string };

/** What can be asked of the guards. */
export type GuardReads = {
  /** Those that are gone, switched off, or do something else than they were made to do. */
  faulty(): Promise<Guard[]>;
};

/** What can be done to them. */
export type GuardWrites = {
  /** Puts guards back as they were made; takes the rights of whoever owns the tables. */
  restore(guards: readonly Guard[]): Promise<void>;
};

/** The text that makes a guard, on one line, with the function that it calls on PostgreSQL. */
type Rule = Guard & { text: string; call?: { text: string; body: string } };

/** Reads the guards through a connection or within a transaction. */
export function guardReads(db: Kysely<Tables>): GuardReads {
  return {
    async faulty() {
      const isPostgres = db.getExecutor().adapter instanceof PostgresAdapter;
      const isSound = isPostgres ? await soundOnPostgres(db) : await soundOnSqlite(db);
      return rulesOf(isPostgres)
        .filter((rule) => !isSound(rule))
        .map(({ name, table }) => ({ name, table }));
    },
  };
}

/** Puts guards back within a transaction. */
export function guardWrites({ db }: Unit): GuardWrites {
  return {
    async restore(guards) {
      const isPostgres = db.getExecutor().adapter instanceof PostgresAdapter;
      const names = guards.map(({ name }) => name);
      for (const { name, table, text, call } of rulesOf(isPostgres)) {
        if (!names.includes(name)) continue;
        const on = isPostgres ? sql` on ${sql.table(table)}` : sql``;
        await sql`drop trigger if exists ${sql.ref(name)}${on}`.execute(db);
        if (call) await sql.raw(call.text.replace(/^create /, 'create or replace ')).execute(db);
        await sql.raw(text).execute(db);
      }
    },
  };
}

/** The guards of a database as the steps of its schema make them. */
function rulesOf(isPostgres: boolean): Rule[] {
  const texts = [LEDGER_RULES, RIGHTS_RULES]
    .flatMap(({ postgres, sqlite }) => (isPostgres ? postgres : sqlite))
    .map(onOneLine);
  return texts.flatMap((text) => {
    const [, name, table] = /^create trigger (\w+) before [\w ]+? on (\w+)/.exec(text) ?? [];
    if (name === undefined || table === undefined) return [];
    const [, called] = /execute function (\w+)/.exec(text) ?? [];
    const made = texts.find((one) => one.startsWith(`create function ${called}(`));
    const call = made && { text: made, body: made.split('$$')[1]?.trim() ?? '' };
    return [{ name, table, text, ...(call && { call }) }];
  });
}

const onOneLine = (text: string) => text.replace(/\s+/g, ' ').trim();

async function soundOnSqlite(db: Kysely<Tables>): Promise<(rule: Rule) => boolean> {
  const { rows } = await sql<{ name: string; sql: string }>`
    select name, sql from sqlite_master where type = 'trigger'`.execute(db);
  // SQLite writes the first two words its own way, and keeps the rest as it was said.
  const texts = rows.map((row) => onOneLine(row.sql).replace(/^create trigger/i, 'create trigger'));
  return ({ text }) => texts.includes(text);
}

async function soundOnPostgres(db: Kysely<Tables>): Promise<(rule: Rule) => boolean> {
  const { rows } = await sql<{ name: string; table: string; kind: number; body: string }>`
    select t.tgname as name, c.relname as "table", t.tgtype::int as kind, p.prosrc as body
    from pg_trigger t join pg_class c on c.oid = t.tgrelid join pg_proc p on p.oid = t.tgfoid
    where t.tgrelid in (to_regclass('ledger'), to_regclass('leads'))
      and t.tgenabled in ('O', 'A') and t.tgqual is null and t.tgattr::text = ''`.execute(db);
  return ({ name, table, text, call }) =>
    rows.some(
      (row) =>
        row.name === name &&
        row.table === table &&
        row.kind === kindIn(text) &&
        onOneLine(row.body) === call?.body,
    );
}

/** `pg_trigger.tgtype`: a bit for each row, one for what comes before, one for each event (PostgreSQL, `pg_trigger.h`). */
const KINDS: Readonly<Record<string, number>> = {
  ...{ 'for each row': 1, before: 2 },
  ...{ insert: 4, delete: 8, update: 16, truncate: 32 },
};

function kindIn(text: string): number {
  const [, head = ''] = /^create trigger \w+ (.*) execute/.exec(text) ?? [];
  return Object.entries(KINDS).reduce(
    (sum, [word, bit]) => (new RegExp(`\\b${word}\\b`).test(head) ? sum + bit : sum),
    0,
  );
}
