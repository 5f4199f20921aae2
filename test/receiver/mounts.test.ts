import { writeFileSync } from 'node:fs';
import { createServer, type Server } from 'node:http';
import type { AddressInfo } from 'node:net';
import { join } from 'node:path';
import { createAdaptorServer } from '@hono/node-server';
import express, { type ErrorHandler } from 'express';
import { Hono } from 'hono';
import { expect, onTestFinished, test, vi } from 'vitest';
import { createReceiver, type Receiver } from '../../src/entries/server/receiver';
import { isPostgres } from '../postgres/testDatabase';
import { config, contact } from './messages';
import { databasePlace, ORIGIN, temporaryFolder } from './receiver';

// Databases start slowly on a busy machine.
vi.setConfig({ testTimeout: 60_000 });

/** A receiver on the database of this run, as somebody else's server would open it. */
async function opened(data = join(temporaryFolder(), 'data')): Promise<Receiver> {
  const { url: databaseUrl } = await databasePlace(data);
  const receiver = await createReceiver(config, { data, databaseUrl, env: {} });
  onTestFinished(() => receiver.close());
  return receiver;
}

/** Where a server listens, on any free port; closed after the test. */
async function addressOf(server: Server): Promise<string> {
  onTestFinished(() => void server.close());
  await new Promise<void>((resolve) => server.listen(0, '127.0.0.1', resolve));
  const { port } = server.address() as AddressInfo; // it listens on a port
  return `http://127.0.0.1:${port}`;
}

function post(url: string, body: unknown): Promise<Response> {
  return fetch(`${url}/v1/contact`, {
    method: 'POST',
    headers: { Origin: ORIGIN, 'Content-Type': 'application/json' },
    body: JSON.stringify(body),
  });
}

/** Servers of somebody else, each with a page of its own at `/hello`. */
const SERVERS: Record<string, (receiver: Receiver) => Server> = {
  'Node’s own server': (receiver) =>
    createServer((request, response) => {
      if (request.url === '/hello') response.end('hello');
      else receiver.listener(request, response);
    }),
  Express: (receiver) => {
    const app = express();
    app.get('/hello', (_, response) => response.send('hello'));
    app.use(receiver.listener);
    app.use(express.json());
    return createServer(app);
  },
  'Hono, mounted': (receiver) => {
    const app = new Hono().get('/hello', (c) => c.text('hello')).mount('/', receiver.fetch);
    // Without TLS in its options the adapter makes a plain server.
    return createAdaptorServer({ fetch: app.fetch }) as Server;
  },
  'Hono, as a route': (receiver) => {
    const app = new Hono();
    app.get('/hello', (c) => c.text('hello'));
    // Hono leaves it to the app to say what its server lends.
    app.all('*', (c) => receiver.fetch(c.req.raw, c.env as object));
    return createAdaptorServer({ fetch: app.fetch }) as Server; // as above
  },
};

test.each(Object.entries(SERVERS))(
  '%s takes a lead for it, keeps its own pages and knows who asks',
  async (_, serverOf) => {
    const url = await addressOf(serverOf(await opened()));
    const sent = contact();
    const first = await post(url, sent);
    expect([first.status, await first.json()]).toEqual([
      201,
      { ok: true, id: sent.id, receipt: expect.objectContaining({ v: 1 }) },
    ]);
    const again = await post(url, sent);
    expect(await again.json()).toMatchObject({ ok: true, duplicate: true });
    const own = await fetch(`${url}/hello`);
    expect(await own.text()).toBe('hello');
    // Given to this machine alone, so it must be told whose request it is.
    expect((await fetch(`${url}/metrics`)).status).toBe(200);
    expect((await fetch(`${url}/healthz`)).status).toBe(200);
  },
);

test('behind a parser that has read the body, it says where to stand', async () => {
  const receiver = await opened();
  const app = express();
  app.use(express.json());
  app.use(receiver.listener);
  const told: string[] = [];
  const onError: ErrorHandler = (error, _request, response, _next) => {
    told.push(error.message);
    response.status(500).end();
  };
  app.use(onError);
  const url = await addressOf(createServer(app));
  expect((await post(url, contact())).status).toBe(500);
  expect(told).toEqual([expect.stringContaining('Mount Assent first, before express.json()')]);
});

test('a token is made where the environment names none, and opens /admin', async () => {
  const receiver = await opened();
  expect(receiver.adminToken).toMatch(/^\S{16,}$/);
  const statusBy = async (token = '') => {
    const headers = { Authorization: `Bearer ${token}` };
    return (await receiver.fetch(new Request('http://localhost/admin', { headers }))).status;
  };
  expect([await statusBy(), await statusBy(receiver.adminToken)]).toEqual([401, 302]);
});

test.each([
  ['no folder', config, () => ({ data: '' }), /^Name the folder .*createReceiver\(config, \{ data/],
  [
    'a configuration with faults',
    { ...config, operator: {} },
    () => ({ data: temporaryFolder() }),
    /^The configuration is wrong:\n- operator\.name /,
  ],
  [
    'a file in the folder’s place',
    config,
    () => {
      const data = join(temporaryFolder(), 'data');
      writeFileSync(data, '');
      return { data };
    },
    /cannot be made: a file stands in its way\. Name another with `data`/,
  ],
  [
    'a token that is too short',
    config,
    () => ({ data: join(temporaryFolder(), 'data'), env: { ASSENT_ADMIN_TOKEN: 'short' } }),
    /16 characters/,
  ],
  [
    'a secret’s file that is not there',
    config,
    () => ({ data: temporaryFolder(), env: { ASSENT_SIGNING_KEY_FILE: 'nowhere' } }),
    /nowhere, which ASSENT_SIGNING_KEY_FILE names, is not there/,
  ],
])('%s → it says so and opens nothing', async (_, given, options, words) => {
  // What is handed in by JavaScript may be anything.
  const opening = createReceiver(given as typeof config, { env: {}, ...options() });
  await expect(opening).rejects.toThrow(words);
});

test.skipIf(isPostgres)(
  'of a SQLite folder there is one receiver, until it is closed',
  async () => {
    const data = join(temporaryFolder(), 'data');
    const first = await createReceiver(config, { data, env: {} });
    await expect(createReceiver(config, { data, env: {} })).rejects.toThrow(
      `The data folder ${data} is served already, by process ${process.pid}. Stop that one, or name another folder with \`data\`.`,
    );
    await first.close();
    const second = await createReceiver(config, { data, env: {} });
    await second.close();
  },
);
