import { execFile } from 'node:child_process';
import { join } from 'node:path';
import { promisify } from 'node:util';
import { expect, test } from 'vitest';
import { databaseUrlOf, isPostgres } from '../postgres/testDatabase';
import { startProcess } from './process';
import { temporaryFolder } from './receiver';

const PROGRAM = new URL('../../build/assent.js', import.meta.url).pathname;
const run = promisify(execFile);
const OWNER = { env: { ASSENT_ADMIN_TOKEN: 'a-token-of-the-owner' } };

async function signIn(url: string, token: string): Promise<string> {
  const answer = await fetch(`${url}/admin/sign-in`, {
    method: 'POST',
    redirect: 'manual',
    body: new URLSearchParams({ token }),
  });
  return (answer.headers.get('set-cookie') ?? '').split(';')[0] ?? '';
}

const statusOf = async (url: string, Cookie: string) =>
  (await fetch(`${url}/admin/leads`, { headers: { Cookie } })).status;

test('the built command gives and takes access beside the built receiver; sign-ins outlive its restart', async () => {
  const folder = temporaryFolder();
  const databaseUrl = isPostgres ? await databaseUrlOf(join(folder, 'data')) : '';
  const access = async (...args: string[]) => {
    const env = { ...process.env, DATABASE_URL: databaseUrl };
    const { stdout } = await run(process.execPath, [PROGRAM, 'access', ...args], {
      ...{ cwd: folder, env },
    });
    return stdout;
  };
  let one = await startProcess(folder, databaseUrl, {}, OWNER);
  // A second process shares the database where that is PostgreSQL.
  const other = isPostgres
    ? await startProcess(temporaryFolder(), databaseUrl, {}, OWNER)
    : undefined;
  const { token } = JSON.parse(await access('add', 'Анна К.', '--role', 'manager', '--json'));
  const cookies = {
    anna: await signIn(one.url, token),
    owner: await signIn(one.url, OWNER.env.ASSENT_ADMIN_TOKEN),
  };
  const statuses = async (url: string) => [
    await statusOf(url, cookies.anna),
    await statusOf(url, cookies.owner),
  ];
  expect(await statuses(one.url)).toEqual([200, 200]);
  if (other) expect(await statuses(other.url)).toEqual([200, 200]);
  const said = one.printed();
  await one.end('SIGTERM');
  one = await startProcess(folder, databaseUrl, {}, OWNER);
  expect(await statuses(one.url)).toEqual([200, 200]);
  expect(await access('list')).toMatch(/^Анна К\. {2}manager {2}since \S+ {2}last came \S+\n$/);
  await access('revoke', 'Анна К.');
  expect(await statuses(one.url)).toEqual([401, 200]);
  if (other) expect(await statuses(other.url)).toEqual([401, 200]);
  expect(said + one.printed() + other?.printed()).not.toContain(token);
});
