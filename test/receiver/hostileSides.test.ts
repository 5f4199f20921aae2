import { type AddressInfo, createServer, type Socket } from 'node:net';
import { expect, onTestFinished, test } from 'vitest';
import { contact } from './messages';
import { delivering, operator } from './otherSide';

/** An other side that answers the n-th post, from 0, by whatever bytes it likes. */
async function rawSide(answer: (socket: Socket, n: number) => void) {
  const ids: string[] = [];
  const sockets = new Set<Socket>();
  const server = createServer((socket) => {
    sockets.add(socket);
    socket.on('error', () => {});
    socket.on('data', (bytes) => {
      const [, id] = /webhook-id: (\S+)/i.exec(bytes.toString()) ?? [];
      if (id !== undefined) answer(socket, ids.push(id) - 1);
    });
  });
  await new Promise<void>((resolve) => server.listen(0, '127.0.0.1', resolve));
  onTestFinished(() => {
    for (const socket of sockets) socket.destroy();
    server.close();
  });
  const { port } = server.address() as AddressInfo; // listens on a port
  return { ids, url: `http://127.0.0.1:${port}/hook` };
}

const until = <T>(seen: () => T) => expect.poll(seen, { timeout: 30_000 });

const TAKEN = 'HTTP/1.1 200 OK\r\nContent-Length: 0\r\n\r\n';

test.each([
  [
    'another protocol',
    'HTTP/1.1 101 Switching Protocols\r\nConnection: Upgrade\r\nUpgrade: h2c\r\n\r\n',
  ],
  ['what is no HTTP', 'hello\r\n\r\n'],
  ['a head without end', `HTTP/1.1 200 OK\r\nX: ${'a'.repeat(100_000)}\r\n`],
])(
  'an other side that answers by %s is tried again, and keeps nothing from being delivered',
  async (_, bytes) => {
    const side = await rawSide((socket, n) => socket.write(n < 6 ? bytes : TAKEN));
    const { post, served } = await delivering({ crm: { ...operator, url: side.url } });
    const sent = Array.from({ length: 6 }, () => contact());
    for (const one of sent) await post(one);
    await until(() => new Set(side.ids).size).toBe(6);
    const figures = async () => (await fetch(`${served.url}/metrics`)).text();
    await until(figures).toContain('assent_deliveries_pending 0');
  },
);

test('an answer whose head says that it was taken holds, though its text breaks off', async () => {
  const side = await rawSide((socket) => {
    socket.write('HTTP/1.1 200 OK\r\nContent-Length: 100\r\n\r\nthan');
    setTimeout(() => socket.resetAndDestroy(), 50);
  });
  const { post, served } = await delivering({ crm: { ...operator, url: side.url } });
  await post(contact());
  const figures = async () => (await fetch(`${served.url}/metrics`)).text();
  await until(figures).toContain(
    'assent_delivery_attempts_total{delivery="crm",outcome="delivered"} 1',
  );
  expect(side.ids).toHaveLength(1);
});
