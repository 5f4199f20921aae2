import { BODY_TIMEOUT_MS } from './limits';

/** Why a request's body was not read. */
export type Unread = { kind: 'too-large' | 'too-slow' | 'unreadable' | 'type-unfit' };

/** A request's body as it came, or why it was not read. */
export type Bytes = { kind: 'read'; bytes: Uint8Array<ArrayBuffer> } | Unread;

/** A request's body as text, or why it was not read. */
export type Body = { kind: 'read'; text: string } | Unread;

/** Reads at most `maxBytes`, whatever `Content-Length` says, and stops there or when its time is over. */
export async function readBytes(request: Request, maxBytes: number): Promise<Bytes> {
  const length = request.headers.get('content-length');
  if (Number(length ?? 0) > maxBytes) return { kind: 'too-large' };
  // Whole, where its length was said: the stream that can be stopped midway costs more than all else.
  return length === null ? readStream(request, maxBytes) : readWhole(request, maxBytes);
}

/** Node's parser lets no more come than `Content-Length` says. */
async function readWhole(request: Request, maxBytes: number): Promise<Bytes> {
  let timing: NodeJS.Timeout | undefined;
  const late = new Promise<Unread>((resolve) => {
    timing = setTimeout(resolve, BODY_TIMEOUT_MS, { kind: 'too-slow' });
  });
  const reading = request.arrayBuffer().then(
    (buffer): Bytes =>
      buffer.byteLength > maxBytes
        ? { kind: 'too-large' }
        : { kind: 'read', bytes: new Uint8Array(buffer) },
    // A sender that went away.
    (): Unread => ({ kind: 'unreadable' }),
  );
  try {
    return await Promise.race([reading, late]);
  } finally {
    clearTimeout(timing);
  }
}

async function readStream(request: Request, maxBytes: number): Promise<Bytes> {
  if (!request.body) return { kind: 'read', bytes: new Uint8Array() };
  const reader = request.body.getReader();
  const parts: Uint8Array[] = [];
  let size = 0;
  let isLate = false;
  const timing = setTimeout(() => {
    isLate = true;
    // Ends the read that waits, as if the body were over.
    reader.cancel().catch(() => {});
  }, BODY_TIMEOUT_MS);
  try {
    for (let next = await reader.read(); !next.done; next = await reader.read()) {
      size += next.value.byteLength;
      if (size > maxBytes) {
        await reader.cancel();
        return { kind: 'too-large' };
      }
      parts.push(next.value);
    }
    return isLate
      ? { kind: 'too-slow' }
      : { kind: 'read', bytes: new Uint8Array(Buffer.concat(parts)) };
  } catch {
    // A sender that went away.
    return { kind: isLate ? 'too-slow' : 'unreadable' };
  } finally {
    clearTimeout(timing);
  }
}

const utf8 = new TextDecoder('utf-8', { fatal: true });

/** The same for UTF-8. */
export async function readBody(request: Request, maxBytes: number): Promise<Body> {
  const body = await readBytes(request, maxBytes);
  if (body.kind !== 'read') return body;
  try {
    return { kind: 'read', text: utf8.decode(body.bytes) };
  } catch {
    return { kind: 'unreadable' };
  }
}

/** The same for what calls itself JSON; whether it is any is not looked at. */
export async function readJson(request: Request, maxBytes: number): Promise<Body> {
  const type = request.headers.get('content-type') ?? '';
  return /^application\/json\s*(;\s*charset="?utf-8"?\s*)?$/i.test(type)
    ? readBody(request, maxBytes)
    : { kind: 'type-unfit' };
}
