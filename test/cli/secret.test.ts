import { chmodSync, mkdirSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { expect, test } from 'vitest';
import { readOwnersToken } from '../../src/cli/secret';
import { temporaryFolder } from '../receiver/receiver';

function folderWith(files: Record<string, string>): string {
  const folder = temporaryFolder();
  for (const [name, text] of Object.entries(files)) writeFileSync(join(folder, name), text);
  return folder;
}

const FILES = { '.env': 'OTHER=1\nASSENT_ADMIN_TOKEN="of the .env"\n', token: ' of the file \n' };

test.each([
  ['the environment goes before all', { ASSENT_ADMIN_TOKEN: ' of the shell ' }, 'of the shell'],
  ['a file that the environment names', { ASSENT_ADMIN_TOKEN_FILE: 'token' }, 'of the file'],
  ['.env in the working folder', {}, 'of the .env'],
  ['an empty variable is none', { ASSENT_ADMIN_TOKEN: ' ' }, 'of the .env'],
])('%s', async (_, env, token) => {
  const folder = folderWith(FILES);
  expect(await readOwnersToken({ env, folder })).toEqual({ kind: 'read', token });
});

test('none anywhere → none', async () => {
  for (const files of [{}, { '.env': 'A=1' }, { '.env': 'ASSENT_ADMIN_TOKEN=' }]) {
    const folder = folderWith(files);
    expect(await readOwnersToken({ env: {}, folder })).toEqual({ kind: 'read', token: undefined });
  }
});

test('a file with a mark of order, as Windows writes it', async () => {
  const folder = folderWith({ '.env': '\ufeffASSENT_ADMIN_TOKEN=sixteen-letters!\r\n' });
  expect(await readOwnersToken({ env: {}, folder })).toMatchObject({ token: 'sixteen-letters!' });
});

test('a file that is named and not there → one line with its name and what to do', async () => {
  const env = { ASSENT_ADMIN_TOKEN_FILE: 'secrets/token' };
  expect(await readOwnersToken({ env, folder: folderWith({}) })).toEqual({
    kind: 'unreadable',
    message:
      'secrets/token, which ASSENT_ADMIN_TOKEN_FILE names, is not there. Check the path, or leave ASSENT_ADMIN_TOKEN_FILE out.',
  });
});

test('a folder in its place → one line', async () => {
  const folder = temporaryFolder();
  mkdirSync(join(folder, '.env'));
  chmodSync(join(folder, '.env'), 0o700);
  expect(await readOwnersToken({ env: {}, folder })).toMatchObject({
    kind: 'unreadable',
    message: expect.stringMatching(/^\.env cannot be read \(EISDIR\).*set ASSENT_ADMIN_TOKEN/),
  });
});

test('a file that is named and empty → one line, no token made without a word', async () => {
  const env = { ASSENT_ADMIN_TOKEN_FILE: 'token' };
  expect(await readOwnersToken({ env, folder: folderWith({ token: ' \n' }) })).toMatchObject({
    kind: 'unreadable',
    message: expect.stringContaining('token, which ASSENT_ADMIN_TOKEN_FILE names, is empty.'),
  });
});
