import { execFileSync } from 'node:child_process';
import { chownSync, mkdtempSync, readFileSync, rmSync } from 'node:fs';
import { createServer } from 'node:net';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { runProgram, serverUser } from './programs';

/** A private PostgreSQL in a folder of its own, which goes with it. */
export type Cluster = {
  folder: string;
  port: number;
  /** The address of one of its databases, as `DATABASE_URL`. */
  url(database: string): string;
  start(): void;
  /** `immediate` is a power cut: nothing is written any more. */
  stop(mode?: 'fast' | 'immediate'): void;
  /** Kills all of it at once: its connections end without a word. */
  kill(): void;
  /** Stops all of it as the loss of its machine does: nobody hears anything any more. */
  freeze(): void;
  remove(): void;
};

/** The superuser of every cluster here; it needs no password from this machine. */
export const USER = 'owner';

/** Settings by name, as in `postgresql.conf`. */
export type Settings = Record<string, string | number>;

/** What a cluster of tests is set to: nothing of it has to outlive the machine. */
export const FORGETFUL: Settings = { fsync: 'off', full_page_writes: 'off' };

/** Makes a cluster and starts it. */
export async function startCluster(settings: Settings = FORGETFUL): Promise<Cluster> {
  const folder = emptyFolder();
  const data = join(folder, 'data');
  runProgram('initdb', ['-D', data, '-U', USER, '-A', 'trust', '-E', 'UTF8', '--no-sync']);
  const cluster = clusterIn(folder, await freePort(), settings);
  cluster.start();
  return cluster;
}

/** Makes a standby of a cluster, which follows it under a name, and starts it. */
export async function startStandby(
  primary: Cluster,
  name: string,
  settings: Settings = FORGETFUL,
): Promise<Cluster> {
  const folder = emptyFolder();
  const source = `host=127.0.0.1 port=${primary.port} user=${USER} application_name=${name}`;
  runProgram('pg_basebackup', [
    '-D',
    join(folder, 'data'),
    '-R',
    '-X',
    'stream',
    '-d',
    source,
    '--no-sync',
    '-c',
    'fast',
  ]);
  const cluster = clusterIn(folder, await freePort(), settings);
  cluster.start();
  return cluster;
}

/** Makes a standby take writes from now on. */
export function promote({ folder }: Cluster): void {
  runProgram('pg_ctl', ['promote', '-w', '-D', join(folder, 'data')]);
}

/** A free port of this machine. */
export async function freePort(): Promise<number> {
  const server = createServer();
  await new Promise<void>((resolve) => server.listen(0, '127.0.0.1', resolve));
  const address = server.address();
  await new Promise((resolve) => server.close(resolve));
  if (address === null || typeof address === 'string') throw new Error('There is no free port.');
  return address.port;
}

function emptyFolder(): string {
  const folder = mkdtempSync(join(tmpdir(), 'assent-pg-'));
  const user = serverUser();
  if (user) chownSync(folder, user.uid, user.gid);
  return folder;
}

function clusterIn(folder: string, port: number, settings: Settings): Cluster {
  const data = join(folder, 'data');
  const all: Settings = {
    listen_addresses: '127.0.0.1',
    unix_socket_directories: folder,
    port,
    ...settings,
  };
  const options = Object.entries(all).map(([name, value]) => `-c ${name}='${value}'`);
  const control = (...args: string[]) => runProgram('pg_ctl', ['-w', '-D', data, ...args]);
  const signal = (name: NodeJS.Signals) => {
    const [line = ''] = readFileSync(join(data, 'postmaster.pid'), 'utf8').split('\n');
    const pid = Number(line);
    const children = childrenOf(pid);
    for (const one of [pid, ...children]) {
      try {
        process.kill(one, name);
      } catch {
        // One that ended by itself meanwhile.
      }
    }
  };
  return {
    folder,
    port,
    url: (database) => `postgres://${USER}@127.0.0.1:${port}/${database}`,
    start: () => void control('start', '-l', join(folder, 'log'), '-o', options.join(' ')),
    stop: (mode = 'fast') => void control('stop', '-m', mode),
    // The server first, so that it has no time to tell the others, nor they their clients.
    freeze: () => signal('SIGSTOP'),
    kill() {
      signal('SIGSTOP');
      signal('SIGKILL');
    },
    remove() {
      try {
        signal('SIGCONT');
        control('stop', '-m', 'immediate');
      } catch {
        // It is down already.
      }
      rmSync(folder, { recursive: true, force: true });
    },
  };
}

function childrenOf(pid: number): number[] {
  const text = execFileSync('ps', ['-o', 'pid=', '--ppid', String(pid)], { encoding: 'utf8' });
  return text.trim().split(/\s+/).map(Number);
}
