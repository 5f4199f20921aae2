import { execFileSync, spawnSync } from 'node:child_process';
import { existsSync, readdirSync } from 'node:fs';
import { userInfo } from 'node:os';
import { join } from 'node:path';
import { aptCommands, runUntil } from '../browser/apt';

/** Where Debian, Homebrew and others keep what they do not put on the path. */
const FOLDERS = ['/usr/lib/postgresql', '/usr/local/opt', '/opt/homebrew/opt', '/usr/pgsql'];

/** Folder of PostgreSQL's own programs, the newest that is here; `undefined` where there is none. */
function findPrograms(): string | undefined {
  const beside = FOLDERS.flatMap((folder) =>
    existsSync(folder) ? readdirSync(folder).map((name) => join(folder, name, 'bin')) : [],
  );
  const onPath = (process.env.PATH ?? '').split(':');
  return [...beside.sort().reverse(), ...onPath].find((folder) =>
    existsSync(join(folder, 'initdb')),
  );
}

/** Finds PostgreSQL's programs, installing Debian's package as root where there are none. */
export function ensurePrograms(): string {
  runUntil(() => !!findPrograms(), aptCommands('postgresql'));
  const found = findPrograms();
  if (found) return found;
  throw new Error(
    'PostgreSQL was not found: its initdb is in no known folder. Type: sudo apt-get install postgresql',
  );
}

/** The user that PostgreSQL runs as: it refuses root. `undefined` is the user that runs this. */
export function serverUser(): { uid: number; gid: number } | undefined {
  if (userInfo().uid !== 0) return undefined;
  const id = (flag: string) => Number(execFileSync('id', [flag, 'postgres'], { encoding: 'utf8' }));
  return { uid: id('-u'), gid: id('-g') };
}

/** Runs one of PostgreSQL's programs to its end; throws with what it said where it fails. */
export function runProgram(
  name: string,
  args: readonly string[],
  env: Record<string, string> = {},
): string {
  const { status, stdout, stderr } = spawnSync(join(ensurePrograms(), name), args, {
    ...serverUser(),
    cwd: '/',
    env: { ...process.env, LC_ALL: 'C', ...env },
    encoding: 'utf8',
    // `pg_ctl start` leaves its pipes to the server, and they would never end.
    stdio: name === 'pg_ctl' ? 'ignore' : 'pipe',
  });
  if (status === 0) return stdout ?? '';
  throw new Error(`${name} ${args.join(' ')} ended with ${status}: ${stderr ?? ''}`);
}
