import { join } from 'node:path';
import { expect, test } from 'vitest';
import { command, prepared } from '../../cli/command';
import { databaseUrlOf, emptyDatabaseUrl, onServer } from '../../postgres/testDatabase';
import { config } from '../messages';

/** What the doctor finds of a database; its page and its receiver are left out. */
async function found(DATABASE_URL: string) {
  const { receiver, endpoint, consentEndpoint, ...rest } = config;
  const folder = prepared({ 'assent.json': JSON.stringify(rest) });
  const result = await command(['doctor', '--json'], folder, { DATABASE_URL });
  const { findings } = JSON.parse(result.out[0] ?? '{"findings":[]}');
  return (findings as { area: string; code: string; message: string; remedy: string }[]).filter(
    ({ area }) => area === 'database' || area === 'clock',
  );
}

const nameIn = (url: string) => new URL(url).pathname.slice(1);

test('a database that is well → nothing is found; one that holds nothing, or takes no writes → that', async () => {
  const url = await databaseUrlOf(join(prepared(), 'data'));
  expect(await found(url)).toEqual([]);
  const empty = await emptyDatabaseUrl('doctor_empty');
  expect(await found(empty)).toMatchObject([{ code: 'missing' }]);
  await onServer(`alter database ${nameIn(url)} set default_transaction_read_only = on`);
  expect(await found(url)).toMatchObject([
    { code: 'unusable', message: expect.stringMatching(/read-only\.$/) },
  ]);
});

test.each([
  ['postgres://owner:s3cret-word@127.0.0.1:1/leads', /127\.0\.0\.1/],
  ['postgres://owner:s3cret-word@', /DATABASE_URL/],
])('%s → what to do, and no secret', async (url, words) => {
  const findings = await found(url);
  expect(findings).toMatchObject([{ code: 'unusable', remedy: expect.stringMatching(/\w/) }]);
  expect(JSON.stringify(findings)).toMatch(words);
  expect(JSON.stringify(findings)).not.toContain('s3cret-word');
});
