import { randomInt } from 'node:crypto';
import { createServer, type IncomingMessage, type Server, type ServerResponse } from 'node:http';
import { answerSite, type DemoAddresses } from './demoSite';

/** The demo's site as it listens, or one line on why it does not and what to do. */
export type SiteServed =
  | { kind: 'serving'; close(): Promise<void> }
  | { kind: 'failed'; message: string };

/** Only this machine is served: the demo has neither a certificate nor a reason to be seen. */
const HOST = '127.0.0.1';

/** Serves the demo's pages from `folder`. */
export async function serveSite(
  folder: string,
  addresses: DemoAddresses,
  port: number,
): Promise<SiteServed> {
  const server = createServer((request, response) => {
    answer(folder, addresses, request, response).catch(() => response.destroy());
  });
  const error = await listen(server, port);
  if (error) return { kind: 'failed', message: faultOf(error, port) };
  return { kind: 'serving', close: () => close(server) };
}

/** Below what systems hand out by themselves, so that nobody gets the port before it is used. */
const LOWEST_PORT = 12_000;
const HIGHEST_PORT = 32_000;

/** A port that nobody listens on at this moment, and that the system gives to nobody who asks for any. */
export async function freePort(): Promise<number> {
  for (;;) {
    const server = createServer();
    const port = randomInt(LOWEST_PORT, HIGHEST_PORT);
    if (await listen(server, port)) continue;
    await close(server);
    return port;
  }
}

async function answer(
  folder: string,
  addresses: DemoAddresses,
  { method = 'GET', url = '/', headers }: IncomingMessage,
  response: ServerResponse,
): Promise<void> {
  const path = url.replace(/[?#].*$/s, '');
  const {
    status,
    headers: own,
    body,
  } = await answerSite(folder, addresses, {
    method,
    path,
    host: headers.host,
  });
  response.writeHead(status, own);
  response.end(method === 'HEAD' ? undefined : body);
}

function listen(server: Server, port: number): Promise<NodeJS.ErrnoException | undefined> {
  return new Promise((resolve) => {
    server.once('error', resolve);
    server.listen(port, HOST, () => resolve(undefined));
  });
}

function faultOf({ code = 'unknown error' }: NodeJS.ErrnoException, port: number): string {
  if (code === 'EADDRINUSE') {
    return `Port ${port} is taken by another program. Stop it, or name another port with --demo-port.`;
  }
  if (code === 'EACCES') {
    return `Port ${port} may not be opened by this user. Name one above 1023 with --demo-port.`;
  }
  return `Port ${port} cannot be opened (${code}). Name another with --demo-port.`;
}

function close(server: Server): Promise<void> {
  return new Promise((resolve) => {
    server.close(() => resolve());
    server.closeAllConnections();
  });
}
