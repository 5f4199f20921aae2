import { lookup as lookUp } from 'node:dns';
import { type IncomingMessage, Agent as PlainAgent, request as requestPlainly } from 'node:http';
import { Agent, type RequestOptions, request } from 'node:https';
import { isIP, type LookupFunction } from 'node:net';
import { isInside } from './insideAddress';

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

/**
 * Posts to public addresses, and to the hosts inside the owner's network that `privateHosts` names. An
 * address is judged when it is connected to, so that a name cannot turn to another one after a look.
 * Redirects are answers like any other. Never throws.
 */
export function createPost(privateHosts: readonly string[]): (posting: Posting) => Promise<Posted> {
  const guarded: LookupFunction = (hostname, options, callback) =>
    lookUp(hostname, { ...options, all: true }, (error, addresses) => {
      if (error) return callback(error, []);
      const allowed = addresses.filter(({ address }) => !isInside(address));
      if (allowed.length === 0) return callback(new InsideAddress(), []);
      const [first] = allowed;
      if (options.all) callback(null, allowed);
      else callback(null, first?.address ?? '', first?.family);
    });
  const agents = { keepAlive: true, maxSockets: 8, timeout: TIMEOUT_MS };
  const ways = {
    'https:': { request, agent: new Agent(agents) },
    'http:': { request: requestPlainly, agent: new PlainAgent(agents) },
  };
  return ({ url, headers, body }) =>
    new Promise((resolve) => {
      const host = url.hostname.replace(/^\[|\]$/g, '');
      const isPrivate = privateHosts.includes(host);
      // Of an address written out nobody asks a name server.
      if (!isPrivate && isIP(host) && isInside(host)) return resolve(failed('INSIDE_ADDRESS'));
      const way = ways[url.protocol === 'http:' ? 'http:' : 'https:'];
      const options: RequestOptions = {
        ...{ method: 'POST', agent: way.agent, signal: AbortSignal.timeout(TIMEOUT_MS) },
        headers: { ...headers, 'Content-Length': String(Buffer.byteLength(body)) },
        ...(!isPrivate && { lookup: guarded }),
      };
      const asking = way.request(url, options, (answer) => {
        drain(answer);
        const retryAfter = answer.headers['retry-after'];
        resolve({ kind: 'answered', status: answer.statusCode ?? 0, retryAfter });
      });
      asking.once('error', (error) => resolve(failed(codeOf(error))));
      asking.end(body);
    });
}

class InsideAddress extends Error {
  readonly code = 'INSIDE_ADDRESS';
}

function failed(code: string): Posted {
  return { kind: 'failed', code };
}

/** Never its message: it may name an address with what stands in it. */
function codeOf(error: Error): string {
  if (error.name === 'TimeoutError' || error.name === 'AbortError') return 'TIMEOUT';
  const code = 'code' in error ? String(error.code) : '';
  return /^[A-Z0-9_]{3,60}$/.test(code) ? code : 'FAILED';
}

function drain(answer: IncomingMessage): void {
  let read = 0;
  answer.on('error', () => {});
  answer.on('data', (bytes: Buffer) => {
    read += bytes.length;
    if (read > MAX_ANSWER) answer.destroy();
  });
}
