import { expect, test } from 'vitest';
import { isPostgres } from '../../postgres/testDatabase';

test('these tests run on SQLite, also beside those that start a PostgreSQL', () => {
  expect(isPostgres).toBe(false);
});
