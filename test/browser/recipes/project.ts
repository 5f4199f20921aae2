import { type ChildProcess, execFileSync, spawn } from 'node:child_process';
import { once } from 'node:events';
import { cpSync, mkdirSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { dirname, join } from 'node:path';

/** A project of somebody's: files by their path, and the packages that it has. */
export type Project = { files: Record<string, string>; packages: string[] };

/** Makes a folder with a project in it that has our package as it is packed; gives its path. */
export function makeProject({ files, packages }: Project): string {
  const folder = mkdtempSync(join(tmpdir(), 'assent-recipe-'));
  for (const name of packages) put(`node_modules/${name}`, join(folder, 'node_modules', name));
  const own = join(folder, 'node_modules/assent');
  mkdirSync(join(own, 'build'), { recursive: true });
  cpSync('package.json', join(own, 'package.json'));
  put('dist', join(own, 'dist'));
  put('build/types', join(own, 'build/types'));
  for (const [path, text] of Object.entries(files)) {
    mkdirSync(dirname(join(folder, path)), { recursive: true });
    writeFileSync(join(folder, path), text);
  }
  return folder;
}

/** Takes a project's folder away; one that is still written to is left to the system. */
export function removeProject(folder: string): void {
  rmSync(folder, { recursive: true, force: true, maxRetries: 3 });
}

/** Puts a package there; links where the disk is the same: bundlers follow no link out of a project's folder. */
export function put(from: string, to: string): void {
  mkdirSync(dirname(to), { recursive: true });
  try {
    execFileSync('cp', ['-al', from, to], { stdio: 'ignore' });
  } catch {
    rmSync(to, { recursive: true, force: true });
    execFileSync('cp', ['-a', from, to]);
  }
}

/** Runs a command of a project to its end; rejects with what it said where it fails. */
export function runIn(folder: string, args: string[]): void {
  const env = { ...process.env, NEXT_TELEMETRY_DISABLED: '1', ASTRO_TELEMETRY_DISABLED: '1' };
  execFileSync(process.execPath, args, { cwd: folder, env, encoding: 'utf8' });
}

/** Starts a server of a project, and waits until it answers. */
export async function serveIn(
  folder: string,
  args: string[],
  origin: string,
): Promise<ChildProcess> {
  const env = { ...process.env, NEXT_TELEMETRY_DISABLED: '1' };
  const server = spawn(process.execPath, args, { cwd: folder, env, stdio: 'ignore' });
  while (!(await fetch(origin).catch(() => undefined))?.ok) {
    if (server.exitCode !== null) throw new Error(`It ended with ${server.exitCode}.`);
    await new Promise((done) => setTimeout(done, 50));
  }
  return server;
}

/** Ends a server, and waits for that. */
export async function endServer(server: ChildProcess): Promise<void> {
  const ended = once(server, 'exit');
  server.kill();
  await ended;
}
