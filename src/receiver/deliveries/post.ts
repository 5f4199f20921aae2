import { type IncomingMessage, Agent as PlainAgent, request as requestPlainly } from 'node:http';
import { Agent, type RequestOptions, request } from 'node:https';
import { hostIn } from '../../core/hostIn';
import { failureCode } from './failureCode';
import type { Guard } from './guardedLookup';

/** An answer, of its text the beginning, or in a short word why there is none. */
export type Posted =
  | { kind: 'answered'; status: number; retryAfter: string | undefined; text: string }
  | { kind: 'failed'; code: string };

/** What is posted, or asked by another method; `maxAnswer`: bytes of the answer that are read, 64 KiB when left out. */
export type Posting = {
  url: URL;
  headers: Record<string, string>;
  method?: 'GET' | 'PATCH';
  body?: string;
  maxAnswer?: number;
};

/** An answer is waited for so long, in milliseconds, all in all. */
export const TIMEOUT_MS = 15_000;

/** Bytes of an answer that are read, where nobody asks for more. */
const MAX_ANSWER = 65_536;

/** Posts where the guard lets it. Redirects are answers like any other. Never throws. */
export function createPost(guard: Guard): (posting: Posting) => Promise<Posted> {
  const agents = { keepAlive: true, maxSockets: 8, timeout: TIMEOUT_MS };
  const ways = {
    'https:': { request, agent: new Agent(agents) },
    'http:': { request: requestPlainly, agent: new PlainAgent(agents) },
  };
  return ({ url, headers, method = 'POST', body, maxAnswer = MAX_ANSWER }) =>
    new Promise((resolve) => {
      const host = hostIn(url);
      const failed = (code: string) => resolve({ kind: 'failed', code });
      if (guard.isRefused(host)) return failed('INSIDE_ADDRESS');
      const way = ways[url.protocol === 'http:' ? 'http:' : 'https:'];
      const options: RequestOptions = {
        ...{ method, agent: way.agent, signal: AbortSignal.timeout(TIMEOUT_MS) },
        headers: {
          ...headers,
          ...(body !== undefined && { 'Content-Length': String(Buffer.byteLength(body)) }),
        },
        lookup: guard.lookup(host),
      };
      const asking = way.request(url, options);
      const lost = (error: Error) => failed(failureCode(error));
      asking.on('error', lost);
      asking.once('response', (answer) => {
        // What the status says holds, whatever becomes of the text.
        asking.off('error', lost).on('error', () => {});
        const { statusCode: status = 0, headers } = answer;
        const retryAfter = headers['retry-after'];
        beginningOf(answer, maxAnswer).then((text) =>
          resolve({ kind: 'answered', status, retryAfter, text }),
        );
      });
      // Nobody asked for another protocol, and nothing else would ever be said of it.
      asking.once('upgrade', ({ statusCode: status = 0 }, socket) => {
        socket.destroy();
        resolve({ kind: 'answered', status, retryAfter: undefined, text: '' });
      });
      asking.end(body);
    });
}

function beginningOf(answer: IncomingMessage, maxBytes: number): Promise<string> {
  return new Promise((resolve) => {
    const parts: Buffer[] = [];
    let read = 0;
    const over = () => resolve(Buffer.concat(parts).toString());
    answer.on('data', (bytes: Buffer) => {
      read += bytes.length;
      parts.push(bytes);
      if (read > maxBytes) answer.destroy();
    });
    answer.on('error', over).on('close', over);
  });
}
