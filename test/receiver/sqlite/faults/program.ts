import { type ChildProcess, spawn } from 'node:child_process';
import { existsSync, rmSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import Database from 'libsql';
import { onTestFinished } from 'vitest';
import { config } from '../../messages';
import { ORIGIN, temporaryFolder } from '../../receiver';

const PROGRAM = new URL('../../../../build/assent.js', import.meta.url).pathname;
const PRELOAD = new URL('preload.mjs', import.meta.url).href;

/** The built program as a process of its own, with a database that can be made to fail. */
export type Program = {
  child: ChildProcess;
  url: string;
  /** The folder of the database. */
  data: string;
  printed(): string;
  post(body: unknown): Promise<number>;
  health(): Promise<number>;
  /** Makes the database fail from now on; `undefined` mends it. */
  setFault(fault: string | undefined): void;
  /** Kills it as a power cut would, and counts from another connection what is there. */
  killAndList(): Promise<string[]>;
};

/** Starts the program on the database of a folder, with a fault from the first moment or none; resolves when it listens. */
export async function startProgram(
  folder = temporaryFolder(),
  umask = '022',
  fault?: string,
): Promise<Program> {
  if (!existsSync(PROGRAM)) throw new Error('build/assent.js is missing. Run: npm run build');
  const own = { ...config, server: { ...config.server, postsPerMinute: 10_000 } };
  writeFileSync(join(folder, 'assent.json'), JSON.stringify(own));
  const faultFile = join(folder, 'fault');
  if (fault !== undefined) writeFileSync(faultFile, fault);
  const data = join(folder, 'data');
  const args = [
    '--import',
    PRELOAD,
    PROGRAM,
    ...['serve', '--config', 'assent.json', '--port', '0', '--data', 'data'],
  ];
  const env = { ...process.env, ASSENT_TEST_FAULT: faultFile };
  const child = spawn('sh', ['-c', `umask ${umask}; exec "$0" "$@"`, process.execPath, ...args], {
    cwd: folder,
    env,
    stdio: ['ignore', 'pipe', 'pipe'],
  });
  onTestFinished(() => void child.kill('SIGKILL'));
  let printed = '';
  const url = await new Promise<string>((resolve, reject) => {
    const note = (part: Buffer) => {
      printed += part;
      const found = /Assent receiver: (\S+)\n/.exec(printed)?.[1];
      if (found) resolve(found);
    };
    child.once('exit', () => reject(new Error(`The program ended: ${printed}`)));
    child.stdout.on('data', note);
    child.stderr.on('data', note);
  });
  return {
    child,
    url,
    data,
    printed: () => printed,
    async post(body) {
      const response = await fetch(`${url}/v1/contact`, {
        method: 'POST',
        headers: { Origin: ORIGIN, 'Content-Type': 'application/json' },
        body: JSON.stringify(body),
      });
      await response.arrayBuffer();
      return response.status;
    },
    async health() {
      const response = await fetch(`${url}/healthz`);
      await response.arrayBuffer();
      return response.status;
    },
    setFault(fault) {
      if (fault === undefined) rmSync(faultFile, { force: true });
      else writeFileSync(faultFile, fault);
    },
    async killAndList() {
      const ended = new Promise((resolve) => child.once('exit', resolve));
      child.kill('SIGKILL');
      await ended;
      return leadsIn(join(data, 'assent.db'));
    },
  };
}

/** The ids of all leads in a database, as another connection sees them. */
export function leadsIn(file: string): string[] {
  const database = new Database(file);
  onTestFinished(() => void database.close());
  const rows = database.prepare('SELECT id FROM leads ORDER BY id').all() as { id: string }[];
  return rows.map(({ id }) => id);
}
