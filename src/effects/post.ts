import type { Delivery } from '../core/sending';

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

/** Posts once and says in data what came of it; never throws. Any 2xx is a yes, whatever stands in it. */
export async function post(
  { url, body, type, headers, withCookies }: Post,
  id: string,
): Promise<Delivery> {
  let response: Response;
  try {
    response = await fetch(url, {
      method: 'POST',
      body,
      headers: { 'Content-Type': type, Accept: 'application/json', ...headers },
      credentials: withCookies ? 'same-origin' : 'omit',
      referrerPolicy: 'origin',
      // Bodies over 64 KiB are refused with keepalive; ours are under 16.
      keepalive: true,
      signal: AbortSignal.timeout(TIMEOUT_MS),
    });
  } catch (error) {
    const reason = (error as Error).name === 'TimeoutError' ? 'timeout' : 'network';
    return { kind: 'failed', reason, mayHaveArrived: navigator.onLine };
  }
  const { status } = response;
  const reply = await readReply(response);
  if (response.ok) {
    const { next, message } = reply;
    return {
      kind: 'sent',
      id,
      ...(typeof next === 'string' && { next }),
      ...(typeof message === 'string' && { message }),
    };
  }
  const errors = fieldErrors(reply.errors);
  if (errors.length && status < 500) return { kind: 'invalid', errors };
  const reason = status < 500 ? 'refused' : 'server';
  return { kind: 'failed', reason, status, mayHaveArrived: status >= 500 && status !== 503 };
}

async function readReply(response: Response): Promise<Record<string, unknown>> {
  const reply: unknown = await response.json().catch(() => undefined);
  return reply && typeof reply === 'object' ? (reply as Record<string, unknown>) : {};
}

/** Errors as our receiver and Formspree write them. */
function fieldErrors(errors: unknown) {
  if (!Array.isArray(errors)) return [];
  return errors
    .filter((error) => typeof error?.message === 'string')
    .map(({ field, code, message }) => ({
      ...(typeof field === 'string' && { field }),
      code: String(code ?? ''),
      message: message as string,
    }));
}
