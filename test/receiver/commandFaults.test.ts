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
  ? /^The database test_\w+ lacks tables of Assent's, or .+ \(42P01\)\. Let the user find them \(GRANT USAGE.+restore a backup into an empty database and start again\.$/
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
