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

/**
 * What came after writing a letter twice a second, and when. No longer than until the answer is due:
 * what is written to a closed connection resets it before its answer is read.
 */
async function dripped(client: RawClient, letter: string, forMs: number) {
  const startMs = performance.now();
  const ticking = setInterval(() => client.socket.write(letter), 500);
  setTimeout(() => clearInterval(ticking), forMs);
  const answer = await client.closed;
  return { answer, ms: performance.now() - startMs };
}

// In one test, as the time of each is long: of tests at once, the first that ends closes all their servers.
test('who takes their time: headers that drip → 408 after ten seconds, a body → after fifteen', async () => {
  const { url } = await serving();
  const headers = rawClient(url);
  headers.socket.write(`${HEAD}X-Slow: `);
  const json = rawClient(url);
  json.socket.write(`${HEAD}Content-Length: 1000\r\n\r\n`);
  const form = rawClient(url);
  const formHead = HEAD.replace('application/json', 'application/x-www-form-urlencoded');
  form.socket.write(
    `${formHead.replace('/v1/contact', '/f/callback')}Content-Length: 1000\r\n\r\n`,
  );
  const [ofHeaders, ...ofBodies] = await Promise.all([
    dripped(headers, 's', 9_000),
    dripped(json, ' ', 14_000),
    dripped(form, ' ', 14_000),
  ]);
  expect(ofHeaders.answer).toMatch(/^HTTP\/1\.1 408 /);
  expect(ofHeaders.ms).toBeLessThan(14_000);
  for (const { answer, ms } of ofBodies) {
    expect(answer).toMatch(/^HTTP\/1\.1 408 /);
    expect(answer).toMatch(/\r\nConnection: close\r\n/i);
    expect(ms).toBeLessThan(19_000);
  }
});
