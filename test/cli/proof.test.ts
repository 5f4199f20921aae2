import { mkdirSync, readdirSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { expect, test } from 'vitest';
import { config, contact } from '../receiver/messages';
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
