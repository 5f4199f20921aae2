import type { Client } from 'pg';
import { expect, test } from 'vitest';
import type { Cluster } from '../../postgres/cluster';
import { contact } from '../messages';
import { cluster, connected, leads, serving } from './serving';

/** The address of a database of its own for a user who may log in and owns nothing else. */
async function urlOfOwner(database: Cluster, owner: Client): Promise<string> {
  await owner.query('create role app login');
  await owner.query('create database app owner app');
  const url = new URL(database.url('app'));
  url.username = 'app';
  return url.href;
}

test('PostgreSQL gone and back → 503 meanwhile, said once with the remedy, and posts go on without a restart', async () => {
  const database = await cluster();
  const { post, health, said } = await serving(database.url('postgres'));
  const [before, during, after] = [contact(), contact(), contact()];
  expect(await post(before)).toBe(201);
  database.stop('immediate');
  expect([await post(during), await post(during), await health()]).toEqual([503, 503, 503]);
  expect(said()).toEqual([
    expect.stringMatching(
      /^database: PostgreSQL at 127\.0\.0\.1:\d+ does not answer \(.+\)\. Start it, or correct/,
    ),
  ]);
  database.start();
  expect([await post(after), await health()]).toEqual([201, 200]);
  expect(said()[1]).toBe('database: PostgreSQL answers again.');
  const kept = await leads(await connected(database.url('postgres')));
  expect(kept).toEqual([before.id, after.id].sort());
});

test('no connection left → 503 and how to get more, and 201 once there is one', async () => {
  const database = await cluster();
  const owner = await connected(database.url('postgres'));
  const url = await urlOfOwner(database, owner);
  const { post, said } = await serving(url);
  expect(await post(contact())).toBe(201);
  // Before the limit: the receiver would be quicker to take the one that is left.
  const hog = await connected(url);
  const { rows } = await hog.query<{ pid: number }>('select pg_backend_pid() as pid');
  await owner.query('alter role app connection limit 1');
  await owner.query(
    `select pg_terminate_backend(pid, 5000) from pg_stat_activity where usename = 'app' and pid <> $1`,
    [rows[0]?.pid],
  );
  const sent = contact();
  expect(await post(sent)).toBe(503);
  expect(said()).toEqual([
    expect.stringMatching(/no connection left \(53300\)\. Raise max_connections/),
  ]);
  await hog.end();
  await expect.poll(() => post(sent)).toBe(201);
});

test('a database that was made read-only → 503, said once with the remedy, and once that it takes writes again', async () => {
  const database = await cluster();
  const owner = await connected(database.url('postgres'));
  await owner.query('create database app');
  const { post, said } = await serving(database.url('app'));
  const setReadOnly = async (how: 'on' | 'off') => {
    await owner.query(`alter database app set default_transaction_read_only = ${how}`);
    await owner.query(
      `select pg_terminate_backend(pid, 5000) from pg_stat_activity where datname = 'app'`,
    );
  };
  await setReadOnly('on');
  // One may still meet the connection that was ended.
  const ofWrites = () => said().filter((line) => /read-only|takes writes/.test(line));
  for (let times = 0; times < 3; times++) expect(await post(contact())).toBe(503);
  expect(ofWrites()).toEqual([
    expect.stringMatching(/^database: PostgreSQL at \S+ is read-only\. Name the primary/),
  ]);
  await setReadOnly('off');
  await expect.poll(() => post(contact())).toBe(201);
  expect(ofWrites()[1]).toBe('database: PostgreSQL takes writes again.');
});

test('the right to the schema is taken while it serves → 503, said once with the remedy as an error, and 201 once it is given back', async () => {
  const database = await cluster();
  const owner = await connected(database.url('postgres'));
  const url = await urlOfOwner(database, owner);
  const { post, said, faults } = await serving(url);
  const inside = await connected(database.url('app'));
  await inside.query('alter schema public owner to current_user');
  await inside.query('revoke all on schema public from public');
  const sent = contact();
  expect([await post(sent), await post(sent)]).toEqual([503, 503]);
  expect(said()).toEqual([
    expect.stringMatching(/^database: The database app lacks tables .+\(GRANT USAGE ON SCHEMA/),
  ]);
  expect(faults()).toEqual(expect.arrayContaining(said()));
  await inside.query('grant usage on schema public to public');
  expect(await post(sent)).toBe(201);
  expect(said()[1]).toBe('database: PostgreSQL takes writes again.');
  expect(faults()).not.toContain(said()[1]);
});

test('somebody else holds the writers’ lock for longer than posts wait → 503, said once with the remedy, and 201 once it is let go', async () => {
  const database = await cluster();
  const { post, said } = await serving(database.url('postgres'));
  expect(await post(contact())).toBe(201);
  const holder = await connected(database.url('postgres'));
  await holder.query('begin');
  await holder.query('select pg_advisory_xact_lock(4702111234474983745)');
  const sent = [contact(), contact()];
  expect(await Promise.all(sent.map(post))).toEqual([503, 503]);
  expect(said()).toEqual([
    expect.stringMatching(
      /is busy: .+ too long \(55P03\)\. Look at pg_stat_activity: who holds a lock/,
    ),
  ]);
  // Nothing of it was written on the way, and nothing is known of it.
  expect(await leads(holder)).toHaveLength(1);
  await holder.query('commit');
  expect(await Promise.all(sent.map(post))).toEqual([201, 201]);
  expect(said()[1]).toBe('database: PostgreSQL takes writes again.');
  expect(await leads(holder)).toHaveLength(3);
});
