import { expect, test } from 'vitest';
import { readDatabaseUrl } from '../../../src/receiver/store/postgres/readDatabaseUrl';

test.each([
  ['postgres://u:p@a:5432/db', ['postgres://u:p@a:5432/db'], ['a:5432']],
  ['postgresql://a/db', ['postgresql://a/db'], ['a']],
  [
    'postgres://u:p%40ss@a:5432,b:5433,[::1]:5434/db?sslmode=verify-full',
    [
      'postgres://u:p%40ss@a:5432/db?sslmode=verify-full',
      'postgres://u:p%40ss@b:5433/db?sslmode=verify-full',
      'postgres://u:p%40ss@[::1]:5434/db?sslmode=verify-full',
    ],
    ['a:5432', 'b:5433', '[::1]:5434'],
  ],
  [
    'postgres://a/db?sslmode=require&sslrootcert=/ca.pem',
    ['postgres://a/db?sslmode=verify-full&sslrootcert=/ca.pem'],
    ['a'],
  ],
  [
    'postgres://a/db?uselibpqcompat=true&sslmode=require',
    ['postgres://a/db?uselibpqcompat=true&sslmode=require'],
    ['a'],
  ],
  ['postgres://u@/db?host=/run/pg', ['postgres://u@/db?host=/run/pg'], ['/run/pg']],
])('%s names its hosts one by one', (written, addresses, names) => {
  const read = readDatabaseUrl(written);
  if (read.kind === 'unreadable') throw new Error(read.message);
  expect(read.hosts.map(({ connectionString }) => connectionString)).toEqual(addresses);
  expect(read.hosts.map(({ name }) => name)).toEqual(names);
  expect(read.database).toBe('db');
});

test.each([
  ['mysql://u:s3cret@a/db', /is no address of PostgreSQL/],
  ['postgres://u:s3cret@a:5432', /names no database/],
  ['postgres://u:s3cret@a:5432,b:x/db', /a host or a port that cannot be read/],
  ['postgres://u:s3/cret@a:5432/db', /DATABASE_URL/],
  ['postgres://u:s3@cret@a:5432/db', /is no address of PostgreSQL/],
  ['postgres://u:12/s3@a:5432/db', /is no address of PostgreSQL/],
  ['u:s3cret@a', /is no address of PostgreSQL/],
])('%s is refused with the way to write it, and without the password', (written, said) => {
  const read = readDatabaseUrl(written);
  expect(read).toMatchObject({ kind: 'unreadable', message: expect.stringMatching(said) });
  expect(JSON.stringify(read)).toMatch(
    /Write it as postgres:\/\/user:password@host:5432\/database/,
  );
  expect(JSON.stringify(read)).not.toMatch(/s3/);
});

test.each([
  ['?application_name=shop', ''],
  ['?application_name=shop&connect_timeout=5', '?connect_timeout=5'],
  ['?connect_timeout=5&application_name=shop', '?connect_timeout=5'],
])('%s → connections keep the name by which a restore sees a receiver', (query, left) => {
  const read = readDatabaseUrl(`postgres://u@a:5432/leads${query}`);
  expect(read).toMatchObject({
    hosts: [{ connectionString: `postgres://u@a:5432/leads${left}` }],
  });
});
