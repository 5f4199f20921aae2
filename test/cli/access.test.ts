import { join } from 'node:path';
import { beforeEach, expect, test } from 'vitest';
import { collectStatements } from '../../src/receiver/store/sqlite/collectStatements';
import { databaseUrlOf, isPostgres } from '../postgres/testDatabase';
import { desk } from '../receiver/desk';
import { startReceiver, type TestReceiver } from '../receiver/receiver';
import { command, prepared } from './command';

let receiver: TestReceiver;
let folder: string;
let access: (...args: string[]) => ReturnType<typeof command>;

beforeEach(async () => {
  folder = prepared();
  receiver = await startReceiver({}, folder);
  const place = isPostgres ? { DATABASE_URL: await databaseUrlOf(join(folder, 'data')) } : {};
  access = (...args) => command(['access', ...args], folder, place);
});

const bearer = async (token: string, path = '/admin/leads') =>
  (await receiver.fetch(path, { headers: { Authorization: `Bearer ${token}` } })).status;

test('add → a token that opens the desk of the receiver that runs, with where to sign in', async () => {
  const { code, out, err } = await access('add', ' Анна  К. ', '--role', 'manager');
  expect([code, err]).toEqual([0, []]);
  const [, token = ''] = /^([\w-]{43})$/m.exec(out.join('\n')) ?? [];
  expect(out.join('\n')).toContain('Анна К. has access as manager');
  expect(out.join('\n')).toContain('https://leads.example.ru/admin');
  expect([await bearer(token), await bearer(token, '/admin/exports')]).toEqual([200, 403]);
});

test('add --json → one document', async () => {
  const { out } = await access('add', 'Boris', '--role', 'owner', '--json');
  expect(JSON.parse(out.join(''))).toEqual({
    ...{ v: 1, name: 'Boris', role: 'owner', address: 'https://leads.example.ru/admin' },
    token: expect.stringMatching(/^[\w-]{43}$/),
    madeAt: expect.stringMatching(/^\d{4}-\d\d-\d\dT.*Z$/),
  });
});

test.each([
  [['add', 'Anna', '--role', 'managr'], 2, /Did you mean `manager`/],
  [['add', 'Anna', '--role', 'boss'], 2, /owner, manager/],
  [['add', 'Anna'], 2, /--role/],
  [['add', '--role', 'owner'], 2, /name/],
  [['add', ' ', '--role', 'owner'], 2, /how the person is called/],
  [['add', 'a'.repeat(61), '--role', 'owner'], 2, /60 characters/],
  [['add', 'An\u200Bna', '--role', 'owner'], 2, /nobody sees/],
  [['add', 'Anna', '--role', 'owner', '--config', 'none.json'], 2, /none\.json/],
  [['lst'], 2, /list/],
  [['revoke', 'Anna'], 1, /Nobody called Anna/],
])('%j → %i, in words', async (args, expected, words) => {
  const { code, err, out } = await access(...args);
  expect([code, out]).toEqual([expected, []]);
  expect(err.join('\n')).toMatch(words);
  expect(await receiver.store.access.list()).toEqual([]);
});

test('a name that somebody has, in whatever letters → 1, and the first token stays', async () => {
  await access('add', 'Анна', '--role', 'manager');
  const { code, err } = await access('add', 'АННА', '--role', 'owner');
  expect(code).toBe(1);
  expect(err.join('')).toContain('assent access revoke "АННА"');
  expect(await receiver.store.access.list()).toMatchObject([{ name: 'Анна', role: 'manager' }]);
});

test('list → names, roles, since when and the last day, and no token', async () => {
  expect((await access('list')).out.join('')).toContain('Nobody has access');
  const { out } = await access('add', 'Анна', '--role', 'manager', '--json');
  const { token } = JSON.parse(out.join(''));
  expect((await access('list')).out.join('')).toMatch(
    /^Анна {2}manager {2}since \S+ {2}never came$/,
  );
  await desk(receiver, '/admin', token);
  const { access: people } = JSON.parse((await access('list', '--json')).out.join(''));
  expect(people).toEqual([
    { name: 'Анна', role: 'manager', madeAt: expect.any(String), usedOn: '2026-11-22' },
  ]);
});

test('revoke → an open session of the receiver that runs ends at once', async () => {
  const { out } = await access('add', 'Анна', '--role', 'owner', '--json');
  const { token } = JSON.parse(out.join(''));
  const session = await desk(receiver, '/admin', token);
  expect((await session.see('/admin/leads')).status).toBe(200);
  const near = await access('revoke', 'Ана');
  expect([near.code, near.err.join('')]).toEqual([1, expect.stringContaining('`Анна`')]);
  const { code } = await access('revoke', 'анна');
  expect(code).toBe(0);
  expect((await session.see('/admin/leads')).status).toBe(401);
  expect(await bearer(token)).toBe(401);
});

test.skipIf(isPostgres)(
  'a backup holds hashes alone, and a restore gives access again but opens no session',
  async () => {
    const { out } = await access('add', 'Анна', '--role', 'owner', '--json');
    const { token } = JSON.parse(out.join(''));
    const { Cookie } = await desk(receiver, '/admin', token);
    expect((await command(['backup', 'all.backup'], folder)).code).toBe(0);
    await receiver.store.close();
    await collectStatements();
    expect((await command(['restore', 'all.backup', '--replace'], folder)).err).toEqual([]);
    receiver = await startReceiver({}, folder);
    expect(await bearer(token)).toBe(200);
    expect((await receiver.fetch('/admin/leads', { headers: { Cookie } })).status).toBe(401);
  },
);
