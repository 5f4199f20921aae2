import { type IncomingMessage, Agent as PlainAgent, request as requestPlainly } from 'node:http';
import { Agent, type RequestOptions, request } from 'node:https';
import { failureCode } from './failureCode';
import type { Guard } from './guardedLookup';

/** An answer's head, or in a short word why there is none. */
export type Posted =
  | { kind: 'answered'; status: number; retryAfter: string | undefined }
  | { kind: 'failed'; code: string };

/** What is posted. */
export type Posting = { url: URL; headers: Record<string, string>; body: string };

/** An answer is waited for so long, in milliseconds. */
const TIMEOUT_MS = 15_000;

/** Bytes of an answer that are read; nobody looks at them, but a connection that is kept needs its end. */
const MAX_ANSWER = 65_536;

/** Posts where the guard lets it. Redirects are answers like any other. Never throws. */
export function createPost(guard: Guard): (posting: Posting) => Promise<Posted> {
  const agents = { keepAlive: true, maxSockets: 8, timeout: TIMEOUT_MS };
  const ways = {
    'https:': { request, agent: new Agent(agents) },
    'http:': { request: requestPlainly, agent: new PlainAgent(agents) },
  };
  return ({ url, headers, body }) =>
    new Promise((resolve) => {
      const host = url.hostname.replace(/^\[|\]$/g, '');
      const failed = (code: string) => resolve({ kind: 'failed', code });
      if (guard.isRefused(host)) return failed('INSIDE_ADDRESS');
      const way = ways[url.protocol === 'http:' ? 'http:' : 'https:'];
      const options: RequestOptions = {
        ...{ method: 'POST', agent: way.agent, signal: AbortSignal.timeout(TIMEOUT_MS) },
        headers: { ...headers, 'Content-Length': String(Buffer.byteLength(body)) },
        lookup: guard.lookup(host),
      };
      const asking = way.request(url, options, (answer) => {
        drain(answer);
        const retryAfter = answer.headers['retry-after'];
        resolve({ kind: 'answered', status: answer.statusCode ?? 0, retryAfter });
      });
      asking.once('error', (error) => failed(failureCode(error)));
      asking.end(body);
    });
}

function drain(answer: IncomingMessage): void {
  let read = 0;
  answer.on('error', () => {});
  answer.on('data', (bytes: Buffer) => {
    read += bytes.length;
    if (read > MAX_ANSWER) answer.destroy();
  });
}
