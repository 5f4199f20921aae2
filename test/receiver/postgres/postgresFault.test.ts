import { expect, test } from 'vitest';
import { StoreFailure } from '../../../src/receiver/store/failure';
import { postgresFault } from '../../../src/receiver/store/postgres/postgresFault';

// The first two are said behind PgBouncer 1.18 with pool_mode = transaction; 55P03 of posts behind one that waits.
test.each([
  ['42P05', /is a pooler that hands .+ Set pool_mode = session there, or name PostgreSQL itself/],
  ['26000', /is a pooler that hands .+ Set pool_mode = session there, or name PostgreSQL itself/],
  ['55P03', /Look at pg_stat_activity: who holds a lock, or whether commits wait for a .+ standby/],
  ['3F000', /^The database leads has no schema .+CREATE SCHEMA public/],
  ['42703', /^The database leads holds tables of another program .+ a database of its own\.$/],
  ['53300', /Raise max_connections, or run fewer receivers; each takes six at most\.$/],
])('%s → what to do', (code, words) => {
  expect(postgresFault(new StoreFailure(code), 'a:5432', 'leads')).toMatch(words);
});
