import { execFile } from 'node:child_process';
import { mkdirSync, symlinkSync, writeFileSync } from 'node:fs';
import { delimiter, join, resolve } from 'node:path';
import { promisify } from 'node:util';
import { test } from 'vitest';
import { temporaryFolder } from '../receiver/receiver';
import { blocks } from './blocks';

const execute = promisify(execFile);
const runs = blocks.filter(({ proof }) => proof.kind === 'run');

/** A folder with `assent` in it, to be on the PATH. */
function commands(): string {
  const folder = temporaryFolder();
  const file = join(folder, 'assent');
  writeFileSync(file, `#!/bin/sh\nexec node '${resolve('build/assent.js')}' "$@"\n`, {
    mode: 0o755,
  });
  return folder;
}

test.each([...new Set(runs.map(({ page }) => page))])(
  'the commands of %s run, one after the other',
  async (page) => {
    const folder = temporaryFolder();
    mkdirSync(join(folder, 'node_modules'));
    symlinkSync(resolve('.'), join(folder, 'node_modules/assent'));
    const env = { ...process.env, PATH: `${commands()}${delimiter}${process.env.PATH}` };
    for (const { page: place, code } of runs) {
      if (place === page) await execute('bash', ['-e', '-c', code], { cwd: folder, env });
    }
  },
);
