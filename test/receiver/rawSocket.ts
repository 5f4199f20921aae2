import { connect, type Socket } from 'node:net';
import { onTestFinished } from 'vitest';

/** A client that writes byte by byte what it likes, and all it was answered. */
export type RawClient = {
  socket: Socket;
  answered(): string;
  /** Resolves with all that was answered once it holds this. */
  until(part: string): Promise<string>;
  /** Resolves with all that was answered when the connection is over. */
  closed: Promise<string>;
};

export function rawClient(url: string): RawClient {
  const socket = connect(Number(new URL(url).port), '127.0.0.1');
  onTestFinished(() => void socket.destroy());
  let answer = '';
  socket.on('data', (part) => {
    answer += part;
  });
  socket.on('error', () => {});
  const closed = new Promise<string>((resolve) => socket.once('close', () => resolve(answer)));
  return {
    socket,
    answered: () => answer,
    until: (part) =>
      new Promise((resolve, reject) => {
        const look = () => answer.includes(part) && resolve(answer);
        look();
        socket.on('data', look);
        socket.once('close', () => reject(new Error(`Closed after: ${answer}`)));
      }),
    closed,
  };
}
