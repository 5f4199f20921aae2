import { writeFileSync } from 'node:fs';
import { createServer, type RequestListener } from 'node:http';
import type { AddressInfo } from 'node:net';
import { join } from 'node:path';
import type { AssentConfig } from '../../src/core/config';
import { type ServeOptions, serve } from '../../src/receiver/serve';
import { onTestFinished } from '../atOnce';
import { siteConfig } from '../fixtures/config';
import { TOKEN, temporaryFolder } from '../receiver/receiver';
import { command, type Result } from './command';

/** A site with a real receiver behind it, as the command visits them. */
export type VisitedSite = {
  origin: string;
  receiver: string;
  folder: string;
  /** Paths asked for, with their methods. */
  asked: string[];
  /** Serves a page, or what answers by hand. */
  put(path: string, body: string | RequestListener): void;
  /** The head that every page of ours has. */
  head: string;
  /** Runs `assent heartbeat` on a path of the site. */
  visit(path: string, ...flags: string[]): Promise<Result>;
  /** The list of requests, as the owner sees it. */
  leads(): Promise<string>;
  stop(): Promise<void>;
};

/** A server on a free port of this machine. */
export async function listening(listener: RequestListener): Promise<number> {
  const server = createServer(listener);
  await new Promise<void>((resolve) => server.listen(0, '127.0.0.1', resolve));
  onTestFinished(() => {
    server.closeAllConnections();
    server.close();
  });
  return (server.address() as AddressInfo).port;
}

/** Starts both; `over` changes the configuration of the site at an origin, `more` how its receiver is served. */
export async function visitedSite(
  over: Partial<AssentConfig> | ((origin: string) => Partial<AssentConfig>) = {},
  more: Partial<ServeOptions> = {},
): Promise<VisitedSite> {
  const folder = temporaryFolder();
  const own = new Map<string, string | RequestListener>();
  const asked: string[] = [];
  const sitePort = await listening((request, response) => {
    const { pathname } = new URL(request.url ?? '/', 'http://site');
    asked.push(`${request.method} ${pathname}`);
    const found = own.get(pathname);
    if (typeof found === 'function') return found(request, response);
    const type = pathname.endsWith('.js') ? 'text/javascript' : 'text/html; charset=utf-8';
    if (found === undefined) response.writeHead(404).end();
    else response.writeHead(200, { 'Content-Type': type }).end(found);
  });
  const probe = createServer();
  await new Promise<void>((resolve) => probe.listen(0, '127.0.0.1', resolve));
  const { port } = probe.address() as AddressInfo;
  await new Promise((resolve) => probe.close(resolve));
  const origin = `http://localhost:${sitePort}`;
  const receiver = `http://localhost:${port}`;
  const changes = typeof over === 'function' ? over(origin) : over;
  const config = siteConfig({
    ...{ receiver, origins: [origin], server: { trapSeconds: 1 } },
    ...changes,
  });
  writeFileSync(join(folder, 'assent.json'), JSON.stringify(config));
  const served = await serve({
    ...{ config, port, distFolder: 'dist', adminToken: TOKEN },
    dataFolder: join(folder, 'data'),
    ...more,
  });
  if (served.kind === 'failed') throw new Error(served.message);
  onTestFinished(() => served.close());
  return {
    ...{ origin, receiver, folder, asked, stop: served.close },
    head: `<!doctype html><meta charset="utf-8"><title>Site</title><script async src="${receiver}/assent.js" data-config="${receiver}/assent.json"></script>`,
    put: (path, body) => own.set(path, body),
    visit: (path, ...flags) =>
      command(['heartbeat', `${origin}${path}`, '--json', ...flags], folder, {
        PATH: process.env.PATH ?? '',
      }),
    async leads() {
      const headers = { Authorization: `Bearer ${TOKEN}` };
      return (await fetch(`${receiver}/admin`, { headers })).text();
    },
  };
}
