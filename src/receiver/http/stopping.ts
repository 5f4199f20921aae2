import type { Server, ServerResponse } from 'node:http';
import type { Socket } from 'node:net';
import { CLOSE_TIMEOUT_MS, IDLE_CLOSE_MS } from './limits';

/** How often connections that fell idle meanwhile are closed, in milliseconds. */
const SWEEP_MS = 50;

/** Turns of the event loop without anything new after which nothing is on its way any more. */
const QUIET_TURNS = 3;

/** How long a stop looks at most for what is on its way, in milliseconds. */
const READ_ARRIVED_MS = 500;

/**
 * Prepares a server to be stopped, before it listens: the function it gives ends it. Answers given
 * from then on say `Connection: close`, so that no client sends its next request into a closing
 * connection; whoever asks nothing holds up nothing; requests that were begun are answered.
 */
export function stoppable(server: Server): () => Promise<void> {
  const sockets = new Set<Socket>();
  const open = new Set<ServerResponse>();
  let isStopping = false;
  let arrived = 0;
  server.on('connection', (socket) => {
    arrived += 1;
    sockets.add(socket);
    socket.once('close', () => sockets.delete(socket));
  });
  // Before the server's own listener, which may answer at once.
  server.prependListener('request', (_, response) => {
    if (isStopping) sayClose(response);
    arrived += 1;
    open.add(response);
    response.once('close', () => open.delete(response));
  });
  /**
   * Lets what had reached this machine before the stop come in, and so be answered. A turn of the event
   * loop accepts one connection, the next reads its bytes; whoever keeps connecting holds this up only
   * for a moment.
   */
  const readArrived = async () => {
    const endMs = performance.now() + READ_ARRIVED_MS;
    let quiet = 0;
    while (quiet < QUIET_TURNS && performance.now() < endMs) {
      const before = arrived;
      await new Promise(setImmediate);
      quiet = arrived === before ? quiet + 1 : 0;
    }
  };
  const isAsking = (socket: Socket) => [...open].some((response) => response.socket === socket);

  return async () => {
    isStopping = true;
    for (const response of open) sayClose(response);
    await readArrived();
    await new Promise<void>((resolve) => {
      // Node counts a connection as idle only after its first request.
      for (const socket of sockets) if (socket.bytesRead === 0) socket.destroy();
      server.closeIdleConnections();
      const timers = [
        setTimeout(() => {
          for (const socket of sockets) if (!isAsking(socket)) socket.destroy();
        }, IDLE_CLOSE_MS),
        setTimeout(() => server.closeAllConnections(), CLOSE_TIMEOUT_MS),
      ];
      const sweeping = setInterval(() => server.closeIdleConnections(), SWEEP_MS);
      server.close(() => {
        for (const timer of timers) clearTimeout(timer);
        clearInterval(sweeping);
        resolve();
      });
    });
  };
}

function sayClose(response: ServerResponse): void {
  if (!response.headersSent) response.setHeader('Connection', 'close');
}
