import { MAX_FORM_BYTES, MAX_FORM_INPUTS } from './limits';
import { readBytes, type Unread } from './readBody';

/**
 * What a plain form sent: each input's name with its values joined by commas. Files are not among
 * them: none is ever kept.
 */
export type FormEntries = ReadonlyMap<string, string>;

/** The entries of a post, or why there are none. */
export type FormRead = { kind: 'read'; entries: FormEntries } | Unread;

/** Reads a form as browsers send it, in either of their two encodings. */
export async function readForm(request: Request): Promise<FormRead> {
  const type = request.headers.get('content-type') ?? '';
  if (!/^(application\/x-www-form-urlencoded|multipart\/form-data)\s*(;|$)/i.test(type)) {
    return { kind: 'type-unfit' };
  }
  const body = await readBytes(request, MAX_FORM_BYTES);
  if (body.kind !== 'read') return body;
  const form = await new Response(body.bytes, { headers: { 'Content-Type': type } })
    .formData()
    .catch(() => undefined);
  if (!form) return { kind: 'unreadable' };
  const entries = new Map<string, string>();
  for (const [name, value] of form) {
    if (typeof value !== 'string' || (!entries.has(name) && entries.size >= MAX_FORM_INPUTS)) {
      continue;
    }
    const before = entries.get(name);
    entries.set(name, before ? `${before}, ${value}` : value);
  }
  return { kind: 'read', entries };
}
