import { describe, expect, onTestFinished, test, vi } from 'vitest';
import { config, contact } from './messages';
import { type RawClient, rawClient } from './rawSocket';
import { ORIGIN, serve, temporaryFolder } from './receiver';

vi.setConfig({ testTimeout: 60_000 });

async function serving() {
  const folder = temporaryFolder();
  const served = await serve({ config, port: 0, dataFolder: folder, distFolder: folder });
  if (served.kind === 'failed') throw new Error(served.message);
  onTestFinished(() => served.close());
  return served;
}

const HEAD = `POST /v1/contact HTTP/1.1\r\nHost: localhost\r\nOrigin: ${ORIGIN}\r\nContent-Type: application/json\r\n`;

describe('a stop', () => {
  test('ends within two seconds for those that never asked, fell idle, or drip their headers', async () => {
    const { url, close } = await serving();
    const silent = rawClient(url);
    const idle = rawClient(url);
    idle.socket.write('GET /healthz HTTP/1.1\r\nHost: localhost\r\n\r\n');
    await idle.until('{"ok":true}');
    const dripping = rawClient(url);
    dripping.socket.write('GET /healthz HTTP/1.1\r\nHo');
    const drip = setInterval(() => dripping.socket.write('s'), 100);
    onTestFinished(() => clearInterval(drip));
    // The last of them has arrived as well.
    await fetch(`${url}/healthz`, { headers: { Connection: 'close' } });
    const startMs = performance.now();
    await close();
    expect(performance.now() - startMs).toBeLessThan(2000);
    await Promise.all([silent.closed, idle.closed, dripping.closed]);
  });

  test('lets a post that was begun come to its answer, which says that the connection closes', async () => {
    const { url, close } = await serving();
    const body = JSON.stringify(contact());
    const client = rawClient(url);
    client.socket.write(
      `${HEAD}Content-Length: ${Buffer.byteLength(body)}\r\n\r\n${body.slice(0, 10)}`,
    );
    await fetch(`${url}/healthz`, { headers: { Connection: 'close' } });
    const closing = close();
    client.socket.write(body.slice(10));
    const answer = await client.closed;
    expect(answer).toMatch(/^HTTP\/1\.1 201 /);
    expect(answer).toMatch(/\r\nConnection: close\r\n/i);
    await closing;
  });
});

describe('a post that had arrived, yet was not read when a stop was asked for', () => {
  const body = JSON.stringify(contact());
  const whole = `${HEAD}Content-Length: ${Buffer.byteLength(body)}\r\n\r\n${body}`;

  /** Hands posts to the system and asks for the stop before the receiver has a turn to read them. */
  const sendAndStop = async (clients: readonly RawClient[], close: () => Promise<void>) => {
    for (const { socket } of clients) socket.write(whole);
    await close();
    return Promise.all(clients.map(({ closed }) => closed));
  };

  test('on a connection that had fallen idle → its answer, which says that the connection closes', async () => {
    const { url, close } = await serving();
    const client = rawClient(url);
    client.socket.write('GET /healthz HTTP/1.1\r\nHost: localhost\r\n\r\n');
    await client.until('{"ok":true}');
    const [answers = ''] = await sendAndStop([client], close);
    const [, , answer] = answers.split('HTTP/1.1 ');
    expect(answer).toMatch(/^201 /);
    expect(answer).toMatch(/\r\nConnection: close\r\n/i);
  });

  test('on new connections, some not yet accepted → likewise for each', async () => {
    const { url, close } = await serving();
    const clients = Array.from({ length: 6 }, () => rawClient(url));
    await Promise.all(
      clients.map(({ socket }) => new Promise((resolve) => socket.once('connect', resolve))),
    );
    for (const answer of await sendAndStop(clients, close)) {
      expect(answer).toMatch(/^HTTP\/1\.1 20[01] /);
      expect(answer).toMatch(/\r\nConnection: close\r\n/i);
    }
  });
});

describe.concurrent('who takes their time', () => {
  test('headers that drip are cut off after ten seconds', async () => {
    const { url } = await serving();
    const client = rawClient(url);
    const startMs = performance.now();
    client.socket.write(`${HEAD}X-Slow: `);
    const drip = setInterval(() => client.socket.write('s'), 500);
    expect(await client.closed).toMatch(/^HTTP\/1\.1 408 /);
    clearInterval(drip);
    expect(performance.now() - startMs).toBeLessThan(14_000);
  });

  test.each(['/v1/contact', '/f/callback'])(
    'a body that drips to %s → 408 after fifteen',
    async (path) => {
      const { url } = await serving();
      const client = rawClient(url);
      const startMs = performance.now();
      const head =
        path === '/v1/contact'
          ? HEAD
          : HEAD.replace('application/json', 'application/x-www-form-urlencoded');
      client.socket.write(`${head.replace('/v1/contact', path)}Content-Length: 1000\r\n\r\n`);
      // Not at the very moment of the answer: what is written then resets the connection before it is read.
      const drip = setInterval(() => client.socket.write(' '), 700);
      const answer = await client.closed;
      clearInterval(drip);
      expect(answer).toMatch(/^HTTP\/1\.1 408 /);
      expect(answer).toMatch(/\r\nConnection: close\r\n/i);
      expect(performance.now() - startMs).toBeLessThan(19_000);
    },
  );
});
