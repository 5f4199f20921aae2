import { type ChildProcess, spawn } from 'node:child_process';
import { generateKeyPairSync } from 'node:crypto';
import { existsSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import type { AssentConfig } from '../../src/core/config';
import { onTestFinished } from '../atOnce';
import { config } from './messages';
import { ORIGIN } from './receiver';

const PROGRAM = new URL('../../build/assent.js', import.meta.url).pathname;

/** A key that nothing but tests is signed with. */
export const SIGNING_KEY = JSON.stringify(
  generateKeyPairSync('ed25519').privateKey.export({ format: 'jwk' }),
);

/** The built receiver as a process of its own. */
export type Spawned = {
  child: ChildProcess;
  url: string;
  /** All that it said so far. */
  printed(): string;
};

/** The same, and what is asked of it. */
export type ReceiverProcess = Spawned & {
  /** Posts a lead; its status, or 0 where no answer came. */
  post(body: unknown): Promise<number>;
  /** The status of its health, or 0 where no answer came. */
  health(): Promise<number>;
  /** Sends it a signal and waits for its end; its exit code. */
  end(signal: NodeJS.Signals): Promise<number | null>;
};

/** What a process is started with beside its configuration; `node` goes before the program. */
type Start = { env?: Record<string, string>; umask?: string; node?: string[] };

/** Starts the receiver on the data folder `data` of a folder; resolves when it listens. */
export async function spawnReceiver(
  folder: string,
  own: AssentConfig,
  { env, umask = '022', node = [] }: Start = {},
): Promise<Spawned> {
  if (!existsSync(PROGRAM)) throw new Error('build/assent.js is missing. Run: npm run build');
  writeFileSync(join(folder, 'assent.json'), JSON.stringify(own));
  const serve = ['serve', '--config', 'assent.json', '--port', '0', '--data', 'data'];
  const child = spawn(
    'sh',
    ['-c', `umask ${umask}; exec "$0" "$@"`, process.execPath, ...node, PROGRAM, ...serve],
    { cwd: folder, env: { ...process.env, ...env }, stdio: ['ignore', 'pipe', 'pipe'] },
  );
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
  return { child, url, printed: () => printed };
}

/** The same with the tests' configuration, over which `more` goes. */
export async function startProcess(
  folder: string,
  databaseUrl = '',
  more: Partial<AssentConfig> = {},
  start: Start = {},
): Promise<ReceiverProcess> {
  const server = { postsPerMinute: 1_000_000, trapSeconds: 0, ...more.server };
  const spawned = await spawnReceiver(
    folder,
    { ...config, ...more, server },
    {
      ...start,
      env: {
        ...start.env,
        DATABASE_URL: databaseUrl,
        // Processes on one database sign with one key.
        ...(databaseUrl && { ASSENT_SIGNING_KEY: SIGNING_KEY }),
      },
    },
  );
  const { child, url } = spawned;
  const statusOf = async (asking: Promise<Response>) => {
    try {
      const answer = await asking;
      await answer.arrayBuffer();
      return answer.status;
    } catch {
      return 0;
    }
  };
  const headers = { Origin: ORIGIN, 'Content-Type': 'application/json' };
  return {
    ...spawned,
    post: (body) =>
      statusOf(fetch(`${url}/v1/contact`, { method: 'POST', headers, body: JSON.stringify(body) })),
    health: () => statusOf(fetch(`${url}/healthz`)),
    end(signal) {
      const ended = new Promise<number | null>((resolve) => child.once('exit', resolve));
      child.kill(signal);
      return ended;
    },
  };
}
