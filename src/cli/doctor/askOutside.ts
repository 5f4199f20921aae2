import { connect } from 'node:tls';
import { hostIn } from '../../core/hostIn';

/** How long anything may take, in milliseconds. */
const TIMEOUT_MS = 10_000;

/** Longest body that is read, in bytes: a page may be long, but not endless. */
const MAX_BYTES = 8 * 2 ** 20;

/** An answer from outside, read to its end, or why there is none. */
export type Asked =
  | { kind: 'answered'; url: string; status: number; headers: Headers; text: string }
  | { kind: 'unreachable'; code: string };

/** Asks an address as a browser elsewhere would; redirects are followed where `redirect` is left out. */
export async function askOutside(url: string, init: RequestInit = {}): Promise<Asked> {
  try {
    const response = await fetch(url, { signal: AbortSignal.timeout(TIMEOUT_MS), ...init });
    const bytes = new Uint8Array(await response.arrayBuffer()).subarray(0, MAX_BYTES);
    const { status, headers } = response;
    return {
      kind: 'answered',
      url: response.url || url,
      status,
      headers,
      text: new TextDecoder().decode(bytes),
    };
  } catch (error) {
    return { kind: 'unreachable', code: codeIn(error) };
  }
}

/** The short word of what went wrong; a failed `fetch` keeps it in its cause. */
function codeIn(error: unknown): string {
  if (!(error instanceof Error)) return 'unknown error';
  if ('code' in error && typeof error.code === 'string') return error.code;
  if (error.cause !== undefined) return codeIn(error.cause);
  // What `fetch` says here has no code.
  return error.message === 'redirect count exceeded' ? 'it redirects without end' : error.name;
}

/** What a certificate came to: whether browsers trust it, and until when it holds. */
export type Certificate =
  | { kind: 'shown'; fault?: string; untilMs: number }
  | { kind: 'unreachable'; code: string };

/** Looks at the certificate that a host shows. */
export function certificateOf({ hostname, port }: URL): Promise<Certificate> {
  return new Promise((resolve) => {
    const host = hostIn({ hostname });
    const socket = connect({
      host,
      port: Number(port) || 443,
      ...(/^[\d.]+$|:/.test(host) ? {} : { servername: host }),
      // Judged below: a look at a bad one is what is wanted here.
      rejectUnauthorized: false,
      timeout: TIMEOUT_MS,
    });
    const end = (certificate: Certificate) => {
      socket.destroy();
      resolve(certificate);
    };
    socket.once('secureConnect', () => {
      // Node gives a word here, whatever its types say.
      const fault = socket.authorizationError as unknown as string | null;
      const untilMs = Date.parse(socket.getPeerCertificate().valid_to);
      end({ kind: 'shown', untilMs, ...(fault && { fault: String(fault) }) });
    });
    socket.once('timeout', () => end({ kind: 'unreachable', code: 'ETIMEDOUT' }));
    socket.once('error', (error: NodeJS.ErrnoException) =>
      end({ kind: 'unreachable', code: error.code ?? error.name }),
    );
  });
}
