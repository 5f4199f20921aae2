import { spawnSync } from 'node:child_process';
import { existsSync, mkdirSync, readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { validate } from 'dockerfile-utils';
import { expect, test } from 'vitest';
import { temporaryFolder } from '../receiver/receiver';
import { command, prepared } from './command';

const read = (name: string) => readFileSync(join('demo/deploy', name), 'utf8');

test('the Dockerfile has no fault that a linter knows, and starts what the command line takes', async () => {
  const text = read('Dockerfile');
  expect(validate(text, {})).toEqual([]);
  const words = JSON.parse(/^CMD (\[.*\])$/m.exec(text)?.[1] ?? '[]') as string[];
  const { code, err } = await command(words, prepared());
  // All that is wrong is that this machine has no such file.
  expect([code, err]).toEqual([2, ['/config/assent.json is not there. Check the path.']]);
});

test('an image gets the packages that the program asks for, each in its version, and no others', () => {
  const folder = temporaryFolder();
  mkdirSync(join(folder, 'build'));
  const files = {
    'assent.js': 'const { run } = await import("./run.js");',
    'run.js': 'import "./deep.js"; // from "hono"',
    'deep.js': 'const pg = await import("pg");',
    'testing.js': 'const driver = await import("playwright-core");',
  };
  for (const [name, code] of Object.entries(files)) {
    writeFileSync(join(folder, 'build', name), code);
  }
  const described = JSON.parse(readFileSync('package.json', 'utf8'));
  writeFileSync(join(folder, 'package.json'), JSON.stringify(described));
  const script = join(process.cwd(), 'demo/deploy/runtimePackages.mjs');
  const { status } = spawnSync(process.execPath, [script], { cwd: folder });
  expect(status).toBe(0);
  const after = JSON.parse(readFileSync(join(folder, 'package.json'), 'utf8'));
  expect(after.dependencies).toEqual({ pg: described.devDependencies.pg });
  expect(after.devDependencies.pg).toBeUndefined();
});

test.each([
  // Five ends within ten seconds are the last otherwise, and PostgreSQL may take longer to come up.
  ['assent@.service', /^Restart=on-failure$/m],
  ['assent@.service', /^StartLimitIntervalSec=0$/m],
  ['Dockerfile', /docker run .*--restart unless-stopped/],
])('%s begins again as often as it takes: %s', (name, line) => {
  expect(read(name)).toMatch(line);
});

// Not every machine has systemd; where it is, its own judge is asked.
test.runIf(existsSync('/usr/bin/systemd-analyze'))(
  'systemd finds nothing wrong with the unit, and calls it little exposed',
  () => {
    const unit = join(temporaryFolder(), 'assent@8787.service');
    writeFileSync(
      unit,
      read('assent@.service').replace('ExecStart=/usr/bin/node', `ExecStart=${process.execPath}`),
    );
    const verified = spawnSync('systemd-analyze', ['verify', unit], { encoding: 'utf8' });
    expect([verified.status, verified.stderr]).toEqual([0, '']);
    const options = ['security', '--offline=yes', '--threshold=20', unit];
    const judged = spawnSync('systemd-analyze', options, { encoding: 'utf8' });
    expect(judged.stdout).toMatch(/Overall exposure level.*: [01]\.\d OK/);
  },
);
