import type { ReadAnswer } from '../core/answer';
import type { PostOutcome } from '../core/postOutcome';
import { retryAfterMs } from '../core/retry';

/** How long one post may take, in milliseconds. */
const TIMEOUT_MS = 10_000;

/** What is posted; `headers` beyond the content type force a preflight. */
export type Post = {
  url: string;
  body: string;
  type: string;
  headers?: Record<string, string>;
  /** Lets cookies of the page's own origin go along and come back. */
  withCookies?: boolean;
};

/**
 * Asks by the page's `fetch`, else by another way: a page may have put one of its own there, which throws, adds
 * what is not allowed or gives no `Response`.
 */
export async function fetchAnyhow(
  otherwise: Fetch,
  url: string,
  options: RequestInit,
): Promise<Response> {
  const isBrowsers = /\[native code\]/.test(`${fetch}`);
  try {
    const response = await fetch(url, options);
    if (response.status) return response;
  } catch (error) {
    if (isBrowsers || options.signal?.aborted) throw error;
  }
  return otherwise(url, options);
}

/** Asks as `fetch` does. */
export type Fetch = (url: string, options: RequestInit) => Promise<Response>;

/**
 * Posts once and says in data what came of it, as `read` understands the answer; never throws. `stop`
 * breaks it off.
 */
export type PostOnce = (
  post: Post,
  id: string,
  read: ReadAnswer,
  stop?: AbortSignal,
) => Promise<PostOutcome>;

/** Makes what posts; `otherwise` asks where the page's own `fetch` does not do its work. */
export const createPost =
  (otherwise: Fetch): PostOnce =>
  async ({ url, body, type, headers, withCookies }, id, read, stop) => {
    // Safari 16.4 and Chrome 109 cannot join two signals.
    const breaker = new AbortController();
    // Asked before: a connection that breaks on the way leaves the browser offline with the lead gone.
    const mayHaveArrived = navigator.onLine;
    let isLate = false;
    const timer = setTimeout(() => {
      isLate = true;
      breaker.abort();
    }, TIMEOUT_MS);
    stop?.addEventListener('abort', () => breaker.abort());
    try {
      const response = await fetchAnyhow(otherwise, url, {
        method: 'POST',
        body,
        headers: { 'Content-Type': type, Accept: 'application/json', ...headers },
        credentials: withCookies ? 'same-origin' : 'omit',
        referrerPolicy: 'origin',
        // Bodies over 64 KiB are refused with keepalive; ours are under 16.
        keepalive: true,
        signal: breaker.signal,
      });
      const reply: unknown = await response.json().catch(() => undefined);
      const outcome = read(response.status, reply, id);
      const waitMs = retryAfterMs(response.headers.get('Retry-After'), Date.now());
      return outcome.kind === 'failed' && waitMs !== undefined
        ? { ...outcome, retryAfterMs: waitMs }
        : outcome;
    } catch {
      const reason = isLate ? 'timeout' : 'network';
      return { kind: 'failed', reason, mayHaveArrived };
    } finally {
      clearTimeout(timer);
    }
  };
