import { mkdirSync, rmSync, symlinkSync } from 'node:fs';
import { join } from 'node:path';
import { expect, test } from 'vitest';
import { command, prepared } from '../cli/command';
import { databaseUrlOf, isPostgres } from '../postgres/testDatabase';
import { contact } from './messages';
import { outsideOf } from './outside';
import { startReceiver } from './receiver';

/** A folder where one lead was received, what to name its database by, and how to run a command there. */
async function received() {
  const folder = prepared();
  const data = join(folder, 'data');
  const receiver = await startReceiver({}, folder);
  const lead = contact();
  expect((await receiver.post('/v1/contact', lead)).status).toBe(201);
  await receiver.store.close();
  const env: Record<string, string> = isPostgres ? { DATABASE_URL: await databaseUrlOf(data) } : {};
  return { folder, data, lead, run: (args: string[]) => command(args, folder, env) };
}

const FAILED = isPostgres
  ? /^PostgreSQL at 127\.0\.0\.1:\d+ failed \(42P01\)\. Look at its log\.$/
  : /assent\.db cannot be used \(SQLITE_ERROR\)\. Check the rights of its folder, put a backup back/;

test.each([
  ['verify', 'ledger', ['verify']],
  ['keys list', 'signing_keys', ['keys', 'list']],
  ['keys rotate', 'signing_keys', ['keys', 'rotate']],
  ['erase', 'holds', ['erase']],
  ['hold', 'holds', ['hold', '--basis', 'суд', '--until', '2099-12-31']],
  ['mine-link', 'mine_keys', ['mine-link']],
  ['purge', 'holds', ['purge']],
  ['export', 'holds', ['export']],
  ['disclose', 'disclosures', ['disclose', '--to', 'a', '--basis', 'b']],
  ['proof', 'proofs', ['proof', '--out', 'a.zip']],
])(
  '%s on a database that fails meanwhile → 1, one line with the place and what to do',
  async (name, table, [word = '', ...rest]) => {
    const { data, lead, run } = await received();
    const outside = await outsideOf(data);
    await outside.run(`DROP TABLE ${table}${isPostgres ? ' CASCADE' : ''}`);
    await outside.close();
    const ofLead = /^(erase|hold|mine-link|disclose|proof)$/.test(name) ? [lead.id] : [];
    const { code, out, err } = await run([word, ...ofLead, ...rest]);
    expect({ code, out, err }).toEqual({ code: 1, out: [], err: [expect.stringMatching(FAILED)] });
  },
);

test('a file beside the database that cannot be read → 1, with its folder', async () => {
  const { data, run } = await received();
  rmSync(join(data, 'heads.jsonl'), { force: true });
  mkdirSync(join(data, 'heads.jsonl'));
  const { code, out, err } = await run(['verify']);
  expect({ code, out }).toEqual({ code: 1, out: [] });
  expect(err).toEqual([
    expect.stringMatching(/^A file in .*data cannot be used \(EISDIR\)\. Look at its rights/),
  ]);
});

test('a file beside the database that cannot be looked for is not taken for none', async () => {
  const { data, run } = await received();
  rmSync(join(data, 'heads.jsonl'), { force: true });
  symlinkSync('heads.jsonl', join(data, 'heads.jsonl'));
  const { code, err } = await run(['verify']);
  expect([code, err]).toEqual([
    1,
    [expect.stringMatching(/heads\.jsonl cannot be used \(ELOOP\)/)],
  ]);
});
