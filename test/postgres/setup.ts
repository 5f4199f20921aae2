import pg from 'pg';
import { openPostgres } from '../../src/receiver/store/postgres/openPostgres';
import { startCluster } from './cluster';
import { SERVER, TEMPLATE } from './testDatabase';

/** Gives the receiver's tests a PostgreSQL of their own, with a database to copy that is up to date. */
export default async function setup(): Promise<() => void> {
  const cluster = await startCluster();
  process.env[SERVER] = cluster.url('postgres');
  const client = new pg.Client(cluster.url('postgres'));
  await client.connect();
  await client.query(`create database ${TEMPLATE}`);
  await client.end();
  const opened = await openPostgres(cluster.url(TEMPLATE));
  if (opened.kind === 'failed') throw new Error(opened.message);
  await opened.database.close();
  return () => cluster.remove();
}
