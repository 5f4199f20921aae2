import { createServer } from './http/createServer';
import { listen, urlOf } from './http/listen';
import { stoppable } from './http/stopping';
import { type OpenedReceiver, type OpenOptions, openReceiver } from './openReceiver';

/** What a receiver is started with. */
export type ServeOptions = OpenOptions & {
  /** 0 takes any free one. */
  port: number;
  /** Address to listen on; `127.0.0.1` when left out. */
  host?: string;
};

type Open = Extract<OpenedReceiver, { kind: 'open' }>;

/** A receiver that listens, or one line on why it does not and what to do. */
export type Serving =
  | (Pick<Open, 'adminToken' | 'warnings' | 'reconfigure' | 'close'> & {
      kind: 'serving';
      url: string;
    })
  | { kind: 'failed'; message: string };

/** Starts a receiver. Faults that an owner can meet come back as one line; nothing is thrown. */
export async function serve(options: ServeOptions): Promise<Serving> {
  const { port, host = '127.0.0.1' } = options;
  const receiver = await openReceiver(options);
  if (receiver.kind === 'failed') return receiver;
  const server = createServer(receiver.fetch);
  const stop = stoppable(server);
  const fault = await listen(server, port, host);
  if (fault !== undefined) {
    await receiver.close();
    return { kind: 'failed', message: fault };
  }
  receiver.keep();
  const { adminToken, warnings, reconfigure, rest, close } = receiver;
  return {
    ...{ kind: 'serving', url: urlOf(server, host), warnings, reconfigure },
    ...(adminToken !== undefined && { adminToken }),
    async close() {
      rest();
      await stop();
      await close();
    },
  };
}
