import { type ChildProcess, spawn } from 'node:child_process';
import { mkdtempSync, openSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { createServer, type RequestListener, type Server } from 'node:http';
import type { AddressInfo } from 'node:net';
import { tmpdir } from 'node:os';
import { extname, join } from 'node:path';
import { test as base } from '@playwright/test';
import type { AssentConfig } from '../../src/core/config';
import { siteConfig } from '../fixtures/config';

const TYPES: Record<string, string> = {
  '.html': 'text/html; charset=utf-8',
  '.js': 'text/javascript; charset=utf-8',
  '.css': 'text/css; charset=utf-8',
};

/** The page server of one worker: `pages/` with `{{site}}` and `{{receiver}}` filled in, and a log of what was asked for. */
export type Site = {
  origin: string;
  /** Paths asked for since the last `forget`. */
  requested: string[];
  forget(): void;
  /** Serves a page of the test's own under a path. */
  put(path: string, body: string, headers?: Record<string, string>): void;
  /** Answers a path by hand: late, never, or as another server would. */
  answer(path: string, listener: RequestListener): void;
  /** The origin, or an address at it, under another host name of this machine. */
  on(host: string, address?: string): string;
};

/** A real receiver of one worker, in a process of its own, with a real database. */
export type Receiver = {
  origin: string;
  dataFolder: string;
  token: string;
  config: AssentConfig;
  /** The owner's list of leads, as HTML. */
  admin(query?: string): Promise<string>;
  /** All that its processes have logged. */
  log(): string;
  /** Ends the process, as a failing server does; the database stays. */
  stop(): Promise<void>;
  /** Starts it again at the same address. */
  start(): Promise<void>;
};

async function listen(server: Server): Promise<number> {
  await new Promise<void>((resolve) => server.listen(0, '127.0.0.1', resolve));
  return (server.address() as AddressInfo).port;
}

type Workers = {
  site: Site;
  receiver: Receiver;
  server: NonNullable<AssentConfig['server']>;
  more: Partial<AssentConfig>;
};

export const test = base.extend<object, Workers>({
  /** The receiver's own settings; tests type faster than people. */
  server: [
    { postsPerMinute: 10_000, trapSeconds: 0 },
    { scope: 'worker', option: true },
  ],
  /** What its configuration has besides. */
  more: [{}, { scope: 'worker', option: true }],
  site: [
    // biome-ignore lint/correctness/noEmptyPattern: Playwright reads the dependencies from the pattern
    async ({}, use) => {
      const requested: string[] = [];
      const own = new Map<string, { body: string; headers: Record<string, string> }>();
      const byHand = new Map<string, RequestListener>();
      const server = createServer((request, response) => {
        const path = new URL(request.url ?? '/', 'http://site').pathname;
        requested.push(path);
        const listener = byHand.get(path);
        if (listener) return listener(request, response);
        const page = own.get(path);
        const file = path.startsWith('/dist/') ? `.${path}` : `test/browser/pages${path}`;
        try {
          const body = page?.body ?? readFileSync(file, 'utf8');
          const type = TYPES[extname(path)] ?? 'text/html; charset=utf-8';
          response.writeHead(200, { 'Content-Type': type, ...page?.headers }).end(body);
        } catch {
          response.writeHead(404).end();
        }
      });
      const port = await listen(server);
      const origin = `http://localhost:${port}`;
      await use({
        origin,
        requested,
        forget: () => requested.splice(0),
        put: (path, body, headers = {}) => own.set(path, { body, headers }),
        answer: (path, listener) => byHand.set(path, listener),
        on: (host, address = origin) => address.replace(origin, `http://${host}:${port}`),
      });
      server.closeAllConnections();
      server.close();
    },
    { scope: 'worker' },
  ],
  receiver: [
    async ({ site, server, more }, use) => {
      const dataFolder = mkdtempSync(join(tmpdir(), 'assent-'));
      const probe = createServer();
      const port = await listen(probe);
      await new Promise((resolve) => probe.close(resolve));
      const origin = `http://localhost:${port}`;
      const config = siteConfig({
        receiver: origin,
        origins: [site.origin],
        server,
        record: { echo: true },
        ...more,
      });
      const file = join(dataFolder, 'assent.json');
      writeFileSync(file, JSON.stringify(config));
      const token = 'token-of-the-browser-tests';
      const logFile = join(dataFolder, 'log');
      const log = openSync(logFile, 'a');
      let child: ChildProcess;
      const start = async () => {
        child = spawn(
          process.execPath,
          [
            'build/assent.js',
            'serve',
            '--config',
            file,
            '--port',
            String(port),
            '--data',
            dataFolder,
          ],
          {
            env: { ...process.env, ASSENT_ADMIN_TOKEN: token },
            // A pipe that is full would hold it up.
            stdio: ['ignore', log, 'inherit'],
          },
        );
        await ready(child, origin);
      };
      const stop = async () => {
        const ended = new Promise((resolve) => child.once('exit', resolve));
        child.kill();
        await ended;
      };
      await start();
      const admin = async (query = '') => {
        const answer = await fetch(`${origin}/admin${query}`, {
          headers: { Authorization: `Bearer ${token}` },
        });
        return answer.text();
      };
      await use({
        ...{ origin, dataFolder, token, config, admin, stop, start },
        log: () => readFileSync(logFile, 'utf8'),
      });
      await stop();
      rmSync(dataFolder, { recursive: true, force: true });
    },
    // A busy machine takes its time to start a program.
    { scope: 'worker', timeout: 60_000 },
  ],
});

/** Waits until the process answers, or throws when it ends first. */
async function ready(child: ChildProcess, origin: string): Promise<void> {
  const ended = new Promise<never>((_, reject) => {
    child.once('exit', (code) => reject(new Error(`The receiver ended with ${code}.`)));
  });
  ended.catch(() => undefined);
  const answers = async () => {
    while (!(await fetch(`${origin}/healthz`).catch(() => undefined))?.ok) {
      await new Promise((resolve) => setTimeout(resolve, 50));
    }
  };
  await Promise.race([answers(), ended]);
}
