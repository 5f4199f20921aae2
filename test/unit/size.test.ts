import { spawn } from 'node:child_process';
import { readFileSync } from 'node:fs';
import { expect, test } from 'vitest';

// Packs every chunk as servers do, which takes a busy machine a while.
test('what pages download of us stays within its figures', { timeout: 120_000 }, async () => {
  const { stdout, stderr, code } = await run('test/bench/size.mjs');
  expect(stdout.split('\n').filter((line) => line.includes('OVER'))).toEqual([]);
  expect([code, stderr]).toEqual([0, '']);
});

test('README says what is measured: `npm run size -- --write`', { timeout: 120_000 }, async () => {
  const { stdout, stderr, code } = await run('test/bench/size.mjs', '--readme');
  expect([code, stderr]).toEqual([0, '']);
  expect(stdout).toMatch(/^\| until the banner stands, .* \d+ \|/m);
  expect(tableIn(readFileSync('README.md', 'utf8'))).toEqual(tableIn(stdout));
});

/** Lines of the table of sizes. */
const tableIn = (text: string) =>
  /^\| \| bytes \| limit \|\n(\|.*\n)*/m.exec(text)?.[0].trim().split('\n');

function run(
  script: string,
  ...args: string[]
): Promise<{ stdout: string; stderr: string; code: number | null }> {
  const child = spawn(process.execPath, [script, ...args]);
  const said = { stdout: '', stderr: '' };
  child.stdout.on('data', (data) => {
    said.stdout += data;
  });
  child.stderr.on('data', (data) => {
    said.stderr += data;
  });
  return new Promise((resolve) => child.on('close', (code) => resolve({ ...said, code })));
}
