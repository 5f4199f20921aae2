import { execFileSync } from 'node:child_process';
import {
  cpSync,
  mkdirSync,
  mkdtempSync,
  readdirSync,
  rmSync,
  symlinkSync,
  writeFileSync,
} from 'node:fs';
import { tmpdir } from 'node:os';
import { dirname, join, resolve } from 'node:path';
import type { TestProject } from 'vitest/node';

declare module 'vitest' {
  interface ProvidedContext {
    /** A clone of these sources elsewhere, where the package was built and packed. */
    clone: string;
    /** The packed file. */
    tarball: string;
    /** Somebody else's project, where nothing but the package was installed. */
    project: string;
    /** The same with SQLite's driver beside it. */
    server: string;
  }
}

/** Packs the package in a clone of these sources, and installs it in an empty project without a network. */
export default function setup(run: TestProject): () => void {
  const folder = mkdtempSync(join(tmpdir(), 'assent-packed-'));
  const clone = join(folder, 'clone of it');
  const project = join(folder, 'project');
  const server = join(folder, 'server');
  for (const file of sources()) {
    mkdirSync(dirname(join(clone, file)), { recursive: true });
    cpSync(file, join(clone, file));
  }
  putPackages(join(clone, 'node_modules'));
  // Its script makes `dist/` and `build/` first.
  npm(clone, 'pack', '--pack-destination', folder);
  const tarball = join(folder, readdirSync(folder).find((name) => name.endsWith('.tgz')) ?? '');
  mkdirSync(project);
  writeFileSync(join(project, 'package.json'), '{ "name": "somebodys", "type": "module" }');
  npm(project, 'install', tarball, '--offline', '--no-audit', '--no-fund');
  // Its command must stay a link to the package beside it.
  cpSync(project, server, { recursive: true, verbatimSymlinks: true });
  symlinkSync(resolve('node_modules/libsql'), join(server, 'node_modules/libsql'));
  for (const [name, path] of Object.entries({ clone, tarball, project, server })) {
    run.provide(name as 'clone', path); // one of the four above
  }
  return () => rmSync(folder, { recursive: true, force: true });
}

/** What git would clone, with what is changed here and not committed yet, and without what is built. */
function sources(): string[] {
  const listed = ['ls-files', '-z', '--cached', '--others', '--exclude-standard', '--deduplicate'];
  const gone = execFileSync('git', ['ls-files', '-z', '--deleted'], { encoding: 'utf8' }).split(
    '\0',
  );
  return execFileSync('git', listed, { encoding: 'utf8' })
    .split('\0')
    .filter((file) => file && !file.startsWith('dist/') && !gone.includes(file));
}

/** Puts the packages there as they are here: what is linked from elsewhere is bundled in another order. */
function putPackages(place: string): void {
  try {
    execFileSync('cp', ['-al', 'node_modules', place], { stdio: 'ignore' });
  } catch {
    // Another disk takes no hard links.
    rmSync(place, { recursive: true, force: true });
    execFileSync('cp', ['-a', 'node_modules', place]);
  }
}

function npm(cwd: string, ...args: string[]): void {
  execFileSync('npm', args, { cwd, stdio: ['ignore', 'ignore', 'inherit'] });
}
