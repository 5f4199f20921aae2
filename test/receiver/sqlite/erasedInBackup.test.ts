import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { expect, test } from 'vitest';
import { collectStatements } from '../../../src/receiver/store/sqlite/collectStatements';
import { command, prepared } from '../../cli/command';
import { contact } from '../messages';
import { startReceiver } from '../receiver';

/** Which of these words stand in any file of a folder. */
function wordsIn(folder: string, words: readonly string[]): string[] {
  const files = readdirSync(folder, { recursive: true, encoding: 'utf8', withFileTypes: true })
    .filter((entry) => entry.isFile())
    .map((entry) => readFileSync(join(entry.parentPath, entry.name)));
  return words.filter((word) => files.some((bytes) => bytes.includes(word)));
}

test('of many requests, those erased since a backup are in no byte of what it is restored to', async () => {
  const folder = prepared();
  const receiver = await startReceiver({}, folder);
  const leads = Array.from({ length: 60 }, (_, number) =>
    contact({ fields: { name: `Канарейка ${number}.`, phone: `+7999${7_000_000 + number}` } }),
  );
  for (const lead of leads) expect((await receiver.post('/v1/contact', lead)).status).toBe(201);
  const run = (...args: string[]) => command(args, folder);
  expect((await run('backup', 'before.backup')).code).toBe(0);
  // Where pages of a table were split, bytes of the rows that moved could lie on beside those that stayed.
  const gone = leads.filter((_, number) => number % 3 === 0);
  for (const { id } of gone) expect((await run('erase', id)).code).toBe(0);
  const words = gone.flatMap(({ fields: { name = '', phone = '' } }) => [name, phone]);
  expect(wordsIn(join(folder, 'data'), words)).toEqual([]);
  await receiver.store.close();
  await collectStatements();
  expect((await run('restore', 'before.backup', '--replace')).code).toBe(0);
  expect(wordsIn(join(folder, 'data'), words)).toEqual([]);
  expect(wordsIn(join(folder, 'data'), ['Канарейка 1.'])).toEqual(['Канарейка 1.']);
});
