import { spawn } from 'node:child_process';
import { expect, test } from 'vitest';

// Packs every chunk as servers do, which takes a busy machine a while.
test('what pages download of us stays within its figures', { timeout: 120_000 }, async () => {
  const { stdout, stderr, code } = await run('test/bench/size.mjs');
  expect(stdout.split('\n').filter((line) => line.includes('OVER'))).toEqual([]);
  expect([code, stderr]).toEqual([0, '']);
});

function run(script: string): Promise<{ stdout: string; stderr: string; code: number | null }> {
  const child = spawn(process.execPath, [script]);
  const said = { stdout: '', stderr: '' };
  child.stdout.on('data', (data) => {
    said.stdout += data;
  });
  child.stderr.on('data', (data) => {
    said.stderr += data;
  });
  return new Promise((resolve) => child.on('close', (code) => resolve({ ...said, code })));
}
