import { mkdirSync, readdirSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { sql } from 'kysely';
import { expect, test } from 'vitest';
import { config, contact, shownTexts } from '../receiver/messages';
import { startReceiver, temporaryFolder } from '../receiver/receiver';
import { command } from './command';

test('a pack that cannot take its place leaves nothing of the person behind', async () => {
  const folder = temporaryFolder();
  const { post } = await startReceiver({}, folder);
  const lead = contact();
  await post('/v1/contact', lead);
  writeFileSync(join(folder, 'assent.json'), JSON.stringify(config));
  mkdirSync(join(folder, 'taken'));
  const before = readdirSync(folder);
  const { code, err } = await command(['proof', lead.id, '--out', 'taken'], folder);
  expect(code).toBe(1);
  expect(err).toEqual([expect.stringMatching(/^taken cannot be written \(EISDIR\)/)]);
  expect(readdirSync(folder)).toEqual(before);
});

test('words that are gone → the command names them, and says what to do', async () => {
  const folder = temporaryFolder();
  const { post, database } = await startReceiver({}, folder);
  const lead = contact();
  await post('/v1/contact', lead);
  writeFileSync(join(folder, 'assent.json'), JSON.stringify(config));
  const [label] = shownTexts('label', 'callback');
  await sql`delete from texts where sha256 = ${label?.sha256}`.execute(database.reads);
  const { code, err } = await command(['proof', lead.id, '--out', 'pack.zip'], folder);
  expect(code).toBe(0);
  expect(err).toEqual([
    expect.stringMatching(`text ${label?.sha256} are not kept.*does not verify.*backup`),
  ]);
});
