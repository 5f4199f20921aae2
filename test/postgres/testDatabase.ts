import { createHash } from 'node:crypto';
import pg from 'pg';
import { onTestFinished } from '../atOnce';

/** Variable with the address of the server that tests make their databases on. */
export const SERVER = 'ASSENT_TEST_POSTGRES';

/** The database that each test's own is a copy of. */
export const TEMPLATE = 'assent_template';

/** Whether these tests run on PostgreSQL. Its server is there for all projects of a run, so that only their own word counts. */
export const isPostgres = process.env.ASSENT_TEST_STORE === 'postgres';

/** Databases that were made for this test file, by folder. */
const made = new Map<string, Promise<string>>();

/** Address of the database that belongs to a folder, made empty at first need; gone after the test. */
export function databaseUrlOf(folder: string): Promise<string> {
  const known = made.get(folder);
  if (known) return known;
  const name = `test_${createHash('sha256').update(folder).digest('hex').slice(0, 24)}`;
  const making = onServer(`create database ${name} template ${TEMPLATE} strategy file_copy`).then(
    () => urlOf(name),
  );
  made.set(folder, making);
  onTestFinished(async () => {
    made.delete(folder);
    await onServer(`drop database ${name} with (force)`);
  });
  return making;
}

/** A database that holds nothing at all, not even tables; gone after the test. */
export async function emptyDatabaseUrl(name: string): Promise<string> {
  await onServer(`create database ${name}`);
  onTestFinished(() => onServer(`drop database if exists ${name} with (force)`));
  return urlOf(name);
}

/** Does one thing on the server, beside all databases of tests. */
export async function onServer(sql: string): Promise<void> {
  const client = new pg.Client(process.env[SERVER]);
  await client.connect();
  try {
    await client.query(sql);
  } finally {
    await client.end();
  }
}

function urlOf(database: string): string {
  return (process.env[SERVER] ?? '').replace(/\/postgres$/, `/${database}`);
}
