import { execFile } from 'node:child_process';
import { writeFileSync } from 'node:fs';
import { join, resolve } from 'node:path';

/** How a project has TypeScript find modules. */
export type Resolution = { module: string; moduleResolution: string };

/**
 * Compiles one file of a project as strictly as can be, and gives each line of it that is refused, and every other
 * complaint whole: what the library's own files are wrong in is told, too, for `skipLibCheck` is off.
 */
export async function refusedLines(
  folder: string,
  file: string,
  source: string,
  options: Resolution & {
    jsx?: string;
    jsxImportSource?: string;
    paths?: Record<string, string[]>;
  },
): Promise<string[]> {
  const settings = join(folder, `tsconfig.${file}.json`);
  writeFileSync(join(folder, file), source);
  const compilerOptions = {
    ...options,
    ...{ target: 'es2022', lib: ['es2023', 'dom', 'dom.iterable'], types: [], noEmit: true },
    ...{ strict: true, exactOptionalPropertyTypes: true, skipLibCheck: false },
  };
  writeFileSync(settings, JSON.stringify({ compilerOptions, files: [file] }));
  const lines = source.split('\n');
  const said = await compile(settings, folder);
  return said.split('\n').flatMap((line) => {
    const [, path, at] = /^(\S+)\((\d+),\d+\): error/.exec(line) ?? [];
    if (path === undefined) return [];
    return [(path === file ? lines[Number(at) - 1] : undefined) ?? line];
  });
}

/** What the TypeScript compiler says of a project. */
function compile(settings: string, cwd: string): Promise<string> {
  const compiler = resolve('node_modules/typescript/bin/tsc');
  return new Promise((done) => {
    const args = [compiler, '-p', settings, '--pretty', 'false'];
    execFile(process.execPath, args, { cwd }, (_, stdout) => done(stdout));
  });
}
