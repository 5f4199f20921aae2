import { writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { expect, test } from 'vitest';
import { run } from '../../src/cli/run';
import { config } from '../receiver/messages';
import { temporaryFolder } from '../receiver/receiver';

test('serve can be stopped as soon as it says that it serves', async () => {
  const folder = temporaryFolder();
  writeFileSync(join(folder, 'assent.json'), JSON.stringify(config));
  const happened: string[] = [];
  const note = (line: string) => void happened.push(line);
  const code = await run({
    args: ['serve', '--config', 'assent.json', '--port', '0'],
    env: {},
    folder,
    distFolder: folder,
    print: note,
    write: async () => true,
    printError: note,
    stopped: async () => note('hears signals'),
  });
  expect([code, happened[0]]).toEqual([0, 'hears signals']);
  expect(happened[1]).toMatch(/^Assent receiver: /);
});
