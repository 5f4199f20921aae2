/** A request's body as text, or why it was not read. */
export type Body = { kind: 'read'; text: string } | { kind: 'too-large' } | { kind: 'unreadable' };

/** Reads at most `maxBytes`, whatever `Content-Length` says, and stops there. */
export async function readBody(request: Request, maxBytes: number): Promise<Body> {
  if (Number(request.headers.get('content-length') ?? 0) > maxBytes) return { kind: 'too-large' };
  if (!request.body) return { kind: 'read', text: '' };
  const reader = request.body.getReader();
  const parts: Uint8Array[] = [];
  let size = 0;
  try {
    for (let next = await reader.read(); !next.done; next = await reader.read()) {
      size += next.value.byteLength;
      if (size > maxBytes) {
        await reader.cancel();
        return { kind: 'too-large' };
      }
      parts.push(next.value);
    }
    return {
      kind: 'read',
      text: new TextDecoder('utf-8', { fatal: true }).decode(Buffer.concat(parts)),
    };
  } catch {
    // A sender that went away, or bytes that are no UTF-8.
    return { kind: 'unreadable' };
  }
}
