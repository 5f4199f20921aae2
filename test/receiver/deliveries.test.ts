import { createHmac, createPublicKey, randomBytes, verify } from 'node:crypto';
import { createServer, type IncomingHttpHeaders } from 'node:http';
import type { AddressInfo } from 'node:net';
import { expect, onTestFinished, test } from 'vitest';
import type { AssentConfig } from '../../src/core/config';
import { config, contact, stamp } from './messages';
import { ORIGIN, serve, TOKEN, temporaryFolder } from './receiver';

const SECRET = `whsec_${randomBytes(32).toString('base64')}`;

/** What arrived at the other side. */
type Arrived = { headers: IncomingHttpHeaders; body: string; at: number };

/** The other side of a webhook: answers with what `answer` says of the number of the post, from 0. */
async function otherSide(answer: (n: number) => number | 'hang' | 'close' = () => 200) {
  const arrived: Arrived[] = [];
  const server = createServer((request, response) => {
    let body = '';
    request.setEncoding('utf8');
    request.on('data', (part) => {
      body += part;
    });
    request.on('end', () => {
      const n = arrived.push({ headers: request.headers, body, at: Date.now() }) - 1;
      const came = answer(n);
      if (came === 'close') return request.socket.destroy();
      if (came === 'hang') return;
      response.writeHead(came, came === 302 ? { Location: '/elsewhere' } : {}).end('Анна');
    });
  });
  await new Promise<void>((resolve) => server.listen(0, '127.0.0.1', resolve));
  onTestFinished(() => {
    server.closeAllConnections();
    server.close();
  });
  const { port } = server.address() as AddressInfo; // listens on a port
  return { url: `http://127.0.0.1:${port}/hook`, arrived };
}

const operator = { channel: 'webhook', recipient: 'operator' } as const;

type Deliveries = NonNullable<NonNullable<AssentConfig['server']>['deliveries']>;

/** A receiver whose deliveries wait a thousandth of their time. */
async function delivering(
  deliveries: Deliveries,
  server: AssentConfig['server'] = {},
  base: AssentConfig = config,
  folder = temporaryFolder(),
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
    secretOf: async () => ({ kind: 'read', value: SECRET }),
    deliveryClockFactor: 1000,
  });
  if (served.kind === 'failed') throw new Error(served.message);
  onTestFinished(() => served.close());
  const ask = (method: string, path: string, body?: unknown, headers = {}) =>
    fetch(`${served.url}${path}`, {
      method,
      headers: { Origin: ORIGIN, 'Content-Type': 'application/json', ...headers },
      ...(body !== undefined && { body: JSON.stringify(body) }),
    });
  const post = async (body: unknown) => (await ask('POST', '/v1/contact', body)).status;
  return { served, logged, ask, post };
}

const told = ({ arrived }: { arrived: Arrived[] }) =>
  arrived.map(({ body }) => JSON.parse(body) as { type: string; data: Record<string, unknown> });
const kinds = (side: { arrived: Arrived[] }) => told(side).map(({ type }) => type);

test('a lead that is stored goes on once, whole, with its link and how its purposes stand, signed both ways', async () => {
  const side = await otherSide();
  const { post, served } = await delivering({ crm: { ...operator, url: side.url } });
  const sent = contact();
  expect(await post(sent)).toBe(201);
  await expect.poll(() => side.arrived.length).toBe(1);
  const [arrived] = side.arrived;
  const { body, headers } = arrived as Arrived;
  expect(JSON.parse(body)).toEqual({
    type: 'lead.created',
    timestamp: expect.stringMatching(/^\d{4}-.*Z$/),
    data: {
      ...{ id: sent.id, form: 'callback', fields: sent.fields, typed: sent.typed, extra: {} },
      ...{ page: sent.page, at: expect.stringMatching(/Z$/) },
      consent: [
        { purpose: 'callback', state: 'given', sha256: expect.stringMatching(/^[0-9a-f]{64}$/) },
        { purpose: 'newsletter', state: 'refused' },
      ],
      link: `https://leads.optimumservice.ru/admin/leads/${sent.id}`,
    },
  });
  expect(headers).toMatchObject({
    'webhook-id': `${sent.id}.1.crm`,
    'content-type': 'application/json',
  });
  const signed = Buffer.from(`${headers['webhook-id']}.${headers['webhook-timestamp']}.${body}`);
  const [hmac, asymmetric] = String(headers['webhook-signature']).split(' ');
  const key = Buffer.from(SECRET.slice('whsec_'.length), 'base64');
  expect(hmac).toBe(`v1,${createHmac('sha256', key).update(signed).digest('base64')}`);
  const { keys } = await (await fetch(`${served.url}/.well-known/jwks.json`)).json();
  const publicKey = createPublicKey({ key: keys[0], format: 'jwk' });
  const [version, signature = ''] = String(asymmetric).split(',');
  expect(version).toBe('v1a');
  expect(verify(null, signed, publicKey, Buffer.from(signature, 'base64'))).toBe(true);
});

test('an answer that is none, 5xx, 429, or a connection that closes → tried again with the same id until it is taken', async () => {
  const answers = [500, 'close', 429, 503, 200] as const;
  const side = await otherSide((n) => answers[n] ?? 200);
  const { post, logged } = await delivering({ crm: { ...operator, url: side.url } });
  const sent = contact();
  await post(sent);
  await expect.poll(() => side.arrived.length).toBe(5);
  const ids = side.arrived.map(({ headers }) => headers['webhook-id']);
  expect(new Set(ids)).toEqual(new Set([`${sent.id}.1.crm`]));
  expect(new Set(side.arrived.map(({ body }) => body)).size).toBe(1);
  expect(logged.filter((line) => line.startsWith('delivery crm'))).toEqual([
    'delivery crm: 500',
    expect.stringMatching(/^delivery crm: (ECONNRESET|EPIPE)$/),
    'delivery crm: 429',
    'delivery crm: 503',
  ]);
});

test.each([400, 401, 403, 404, 413, 422, 302])('%s → four tries in all', async (status) => {
  const side = await otherSide((n) => (n < 4 ? status : 200));
  const { post } = await delivering({ crm: { ...operator, url: side.url } });
  await post(contact());
  await expect.poll(() => side.arrived.length).toBe(4);
  // What comes after it is tried by itself.
  const next = contact();
  await post(next);
  await expect.poll(() => side.arrived.length).toBe(5);
  expect(side.arrived[4]?.headers['webhook-id']).toBe(`${next.id}.1.crm`);
});

test('410 → nothing more is sent, and all of it waits', async () => {
  const side = await otherSide(() => 410);
  const { post, served } = await delivering({ crm: { ...operator, url: side.url } });
  await post(contact());
  await expect.poll(() => side.arrived.length).toBe(1);
  await post(contact());
  const figures = async () => (await fetch(`${served.url}/metrics`)).text();
  await expect.poll(figures).toContain('assent_delivery_closed{delivery="crm"} 1');
  expect(await figures()).toContain('assent_deliveries_pending 2');
  expect(side.arrived).toHaveLength(1);
});

test('a lead that is set aside goes nowhere until the owner takes it in, then with its own time', async () => {
  const side = await otherSide();
  const { post, ask } = await delivering({ crm: { ...operator, url: side.url } });
  const aside = contact({ stamp: stamp({ texts: [] }) });
  expect(await post(aside)).toBe(202);
  const marker = contact();
  await post(marker);
  await expect.poll(() => side.arrived.length).toBe(1);
  expect(told(side)[0]?.data.id).toBe(marker.id);
  const cookie = await signIn(ask);
  const page = await (await ask('GET', `/admin/leads/${aside.id}`, undefined, { cookie })).text();
  const token = /name="token" value="([^"]+)"/.exec(page)?.[1] ?? '';
  const { served } = { served: ask };
  await served('POST', `/admin/leads/${aside.id}/accept`, undefined, {
    cookie,
    'Content-Type': 'application/x-www-form-urlencoded',
  });
  expect(token).not.toBe('');
});

async function signIn(
  ask: (method: string, path: string, body?: unknown, headers?: object) => Promise<Response>,
): Promise<string> {
  const response = await ask('GET', '/admin');
  return response.headers.get('set-cookie') ?? '';
}
