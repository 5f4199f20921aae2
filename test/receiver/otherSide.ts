import { randomBytes } from 'node:crypto';
import { createServer, type IncomingHttpHeaders } from 'node:http';
import type { AddressInfo } from 'node:net';
import type { AssentConfig } from '../../src/core/config';
import { onTestFinished } from '../atOnce';
import { config } from './messages';
import { ORIGIN, serve, TOKEN, temporaryFolder } from './receiver';

/** What the receiver and the other side know. */
export const SECRET = `whsec_${randomBytes(32).toString('base64')}`;

/** What arrived at the other side. */
export type Arrived = { path: string; headers: IncomingHttpHeaders; body: string; at: number };

/** An answer: its status, with how many seconds are asked for, or the end of the connection. */
type Said = number | 'close' | { status: number; retryAfter: string };

/** The other side of a webhook: answers with what `answer` says of the number of the post, from 0. */
export async function otherSide(
  answer: (n: number) => Said | Promise<Said> = () => 200,
  text: string | ((path: string, body: string) => string) = 'Анна',
) {
  const arrived: Arrived[] = [];
  const server = createServer((request, response) => {
    let body = '';
    request.setEncoding('utf8');
    request.on('data', (part) => {
      body += part;
    });
    request.on('end', async () => {
      const n =
        arrived.push({ path: request.url ?? '', headers: request.headers, body, at: Date.now() }) -
        1;
      // Before the answer: what is said may decide how.
      const said = typeof text === 'string' ? text : text(request.url ?? '', body);
      const came = await answer(n);
      if (came === 'close') return request.socket.destroy();
      if (typeof came === 'object') {
        response.writeHead(came.status, { 'Retry-After': came.retryAfter }).end(said);
      } else response.writeHead(came, came === 302 ? { Location: '/elsewhere' } : {}).end(said);
    });
  });
  await new Promise<void>((resolve) => server.listen(0, '127.0.0.1', resolve));
  onTestFinished(() => {
    server.closeAllConnections();
    server.close();
  });
  const { port } = server.address() as AddressInfo; // listens on a port
  const origin = `http://127.0.0.1:${port}`;
  return { origin, url: `${origin}/hook`, arrived };
}

/** A webhook of the operator's own, but for its address. */
export const operator = { channel: 'webhook', recipient: 'operator' } as const;

type Deliveries = NonNullable<NonNullable<AssentConfig['server']>['deliveries']>;

/** The same secret for each delivery. */
const secretsFor = (deliveries: Deliveries): Record<string, string> =>
  Object.fromEntries(
    Object.keys(deliveries).map((id) => [`ASSENT_${id.toUpperCase()}_SECRET`, SECRET]),
  );

/** A receiver whose deliveries wait a thousandth of their time. */
export async function delivering(
  deliveries: Deliveries,
  server: AssentConfig['server'] = {},
  base: AssentConfig = config,
  folder = temporaryFolder(),
  secrets: Record<string, string> = secretsFor(deliveries),
  clock: () => number = Date.now,
  deliveryClockFactor = 1000,
) {
  const logged: string[] = [];
  const served = await serve({
    config: {
      ...base,
      receiver: 'https://leads.optimumservice.ru',
      server: { privateHosts: ['127.0.0.1'], ...server, deliveries },
    },
    ...{ port: 0, dataFolder: folder, distFolder: folder, adminToken: TOKEN },
    log: (line) => void logged.push(line),
    secretOf: async (name) => ({ kind: 'read', value: secrets[name] }),
    ...{ deliveryClockFactor, clock },
  });
  if (served.kind === 'failed') throw new Error(served.message);
  onTestFinished(() => served.close());
  const own = { Origin: ORIGIN, 'Content-Type': 'application/json' };
  const post = async (body: unknown) => {
    const init = { method: 'POST', headers: own, body: JSON.stringify(body) };
    return (await fetch(`${served.url}/v1/contact`, init)).status;
  };
  /** What a person does with their key. */
  const mine = async (key: string, method: 'PATCH' | 'DELETE', body?: unknown) => {
    const headers = { ...own, Authorization: `Bearer ${key}` };
    const init = { method, headers, ...(body !== undefined && { body: JSON.stringify(body) }) };
    return (await fetch(`${served.url}/v1/mine`, init)).status;
  };
  const asked = {
    fetch: (path: string, init: RequestInit = {}) =>
      fetch(served.url + path, { ...init, redirect: 'manual' }),
  };
  return { ...asked, served, logged, post, mine };
}

/** What the other side was told. */
export const told = ({ arrived }: { arrived: Arrived[] }) =>
  arrived.map(({ body }) => JSON.parse(body) as { type: string; data: Record<string, unknown> });
/** The kinds of what it was told. */
export const kinds = (side: { arrived: Arrived[] }) => told(side).map(({ type }) => type);
