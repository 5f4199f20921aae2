import { expect, test } from 'vitest';
import { isPostgres } from '../../postgres/testDatabase';

test('these tests run on PostgreSQL', () => {
  expect(isPostgres).toBe(true);
});
