import { mkdirSync, readdirSync, rmSync, symlinkSync, utimesSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { expect, onTestFinished, test } from 'vitest';
import { command, prepared } from '../cli/command';
import { databaseUrlOf, isPostgres } from '../postgres/testDatabase';
import { config } from './messages';
import { serve } from './receiver';

/** A data folder that was served once, and how to serve it again or to run a command on it. */
async function served() {
  const folder = prepared();
  const data = join(folder, 'data');
  const said: string[] = [];
  const start = async () => {
    const log = (line: string) => said.push(line);
    const found = await serve({ config, port: 0, dataFolder: data, distFolder: folder, log });
    if (found.kind === 'serving') onTestFinished(() => found.close());
    return found;
  };
  const first = await start();
  if (first.kind === 'failed') throw new Error(first.message);
  await first.close();
  said.length = 0;
  const env: Record<string, string> = isPostgres ? { DATABASE_URL: await databaseUrlOf(data) } : {};
  return { data, said, start, run: (args: string[]) => command(args, folder, env) };
}

/** Makes a file of the data folder one that nobody, not even root, can open. */
function lock(data: string, name: string): void {
  rmSync(join(data, name), { recursive: true, force: true });
  symlinkSync(name, join(data, name));
}

test('heads that cannot be read → verify ends with 1 and their path; a start says so, and serves', async () => {
  const { data, said, start, run } = await served();
  lock(data, 'heads.jsonl');
  const { code, out, err } = await run(['verify']);
  expect({ code, out }).toEqual({ code: 1, out: [] });
  expect(err).toEqual([
    expect.stringMatching(/data\/heads\.jsonl cannot be used \(ELOOP\)\. Look at its rights/),
  ]);
  expect((await start()).kind).toBe('serving');
  expect(said).toContainEqual(
    expect.stringMatching(
      /^ledger: it could not be compared .+\(ELOOP, .+heads\.jsonl\)\. Look at/,
    ),
  );
});

test('a folder in the place of the heads → 1, and in which data folder', async () => {
  const { data, run } = await served();
  rmSync(join(data, 'heads.jsonl'), { force: true });
  mkdirSync(join(data, 'heads.jsonl'));
  const { code, out, err } = await run(['verify']);
  expect({ code, out }).toEqual({ code: 1, out: [] });
  expect(err).toEqual([
    expect.stringMatching(/^A file in .+data cannot be used \(EISDIR\)\. Look at its rights/),
  ]);
});

test('erasures that cannot be read are not taken for none: no start, and why', async () => {
  const { data, start } = await served();
  lock(data, 'tombstones.jsonl');
  expect(await start()).toEqual({
    kind: 'failed',
    message: expect.stringMatching(/\(ELOOP\), so it is not served\. .+data\/tombstones\.jsonl/),
  });
});

test.each([
  ['heads.jsonl', /data\/heads\.jsonl cannot be read \(ELOOP\)/],
  ['tombstones.jsonl', /data\/tombstones\.jsonl cannot be written \(ELOOP\)/],
])('a restore beside %s that cannot be opened → refused by its name', async (name, words) => {
  const { data, run } = await served();
  expect((await run(['backup', 'a'])).code).toBe(0);
  lock(data, name);
  const { code, out, err } = await run(['restore', 'a', '--replace']);
  expect({ out, err }).toEqual({ out: [], err: [expect.stringMatching(words)] });
  expect(code).toBe(name === 'heads.jsonl' ? 2 : 1);
});

test('keys that cannot be listed → no backup with them, by the name of their folder', async () => {
  const { data, run } = await served();
  rmSync(join(data, 'keys'), { recursive: true });
  writeFileSync(join(data, 'keys'), '');
  const { code, out, err } = await run(['backup', 'a', '--with-keys']);
  expect({ code, out }).toEqual({ code: 2, out: [] });
  expect(err).toEqual([expect.stringMatching(/data\/keys is not there/)]);
});

test('what a backup left that was cut off a day ago goes with a start; what may be one at work stays', async () => {
  const { data, said, start } = await served();
  const old = new Date(Date.now() - 90_000_000);
  for (const name of ['making-99999999', 'making-99999998', `making-${process.pid}`]) {
    mkdirSync(join(data, name));
    writeFileSync(join(data, name, 'assent.db'), 'half of it');
    if (!name.endsWith('8')) utimesSync(join(data, name), old, old);
  }
  expect((await start()).kind).toBe('serving');
  const left = readdirSync(data).filter((name) => name.startsWith('making'));
  expect(left.sort()).toEqual(['making-99999998', `making-${process.pid}`].sort());
  expect(said.join()).not.toContain('leftovers');
});

test.runIf(!isPostgres)('a lock that cannot be opened is named itself', async () => {
  const { data, start } = await served();
  lock(data, 'assent.lock');
  expect(await start()).toEqual({
    kind: 'failed',
    message: expect.stringMatching(/data\/assent\.lock cannot be opened/),
  });
});
