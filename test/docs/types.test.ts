import { execFile } from 'node:child_process';
import { mkdirSync, symlinkSync, writeFileSync } from 'node:fs';
import { join, resolve } from 'node:path';
import { promisify } from 'node:util';
import { expect, test } from 'vitest';
import { temporaryFolder } from '../receiver/receiver';
import { blocks, whereIs } from './blocks';

const typed = blocks.filter(({ proof }) => proof.kind === 'types');

/** A reader's project that has the package, and what its entries are used with. */
function project(): string {
  const folder = temporaryFolder();
  mkdirSync(join(folder, 'node_modules/@types'), { recursive: true });
  symlinkSync(resolve('.'), join(folder, 'node_modules/assent'));
  for (const name of ['react', 'preact', '@playwright/test', '@types/react', '@types/node']) {
    mkdirSync(join(folder, 'node_modules', name, '..'), { recursive: true });
    symlinkSync(resolve('node_modules', name), join(folder, 'node_modules', name));
  }
  const compilerOptions = {
    ...{ target: 'es2022', lib: ['es2023', 'dom', 'dom.iterable'], types: ['node'], noEmit: true },
    ...{ module: 'esnext', moduleResolution: 'bundler', jsx: 'react-jsx' },
    ...{ strict: true, exactOptionalPropertyTypes: true, skipLibCheck: true },
    ...{ allowJs: true, checkJs: true, moduleDetection: 'force' },
  };
  const files = typed.map(({ language }, index) => `block${index}.${language}`);
  writeFileSync(join(folder, 'tsconfig.json'), JSON.stringify({ compilerOptions, files }));
  typed.forEach(({ code }, index) => {
    writeFileSync(join(folder, files[index] ?? ''), code);
  });
  return folder;
}

test('all blocks of code for the package are right by its own types', async () => {
  const compiler = resolve('node_modules/typescript/bin/tsc');
  const said = await promisify(execFile)(process.execPath, [compiler, '--pretty', 'false'], {
    cwd: project(),
  }).then(
    ({ stdout }) => stdout,
    ({ stdout }) => String(stdout),
  );
  const refused = said
    .trim()
    .replace(/^block(\d+)\.\w+\((\d+),\d+\)/gm, (all, index: string, line: string) => {
      const block = typed[Number(index)];
      return block ? `${whereIs(block)}, its line ${line}` : all;
    });
  expect(refused).toBe('');
});
