import { promisify } from 'node:util';
import { brotliCompress, gzip } from 'node:zlib';
import type { Context } from 'hono';
import { accepts } from 'hono/accepts';
import { sha256 } from '../digest';
import type { Env } from './env';

const [toBrotli, toGzip] = [promisify(brotliCompress), promisify(gzip)];

/** A text in every form it travels in, made once. `etag` changes with its content. */
export type Encoded = { forms: Record<'identity' | 'br' | 'gzip', Uint8Array>; etag: string };

/** Makes all forms of a text; one that compressing only lengthens travels as it is. */
export async function encode(text: Uint8Array): Promise<Encoded> {
  const shorter = (packed: Uint8Array) => (packed.byteLength < text.byteLength ? packed : text);
  const [br, zipped] = await Promise.all([toBrotli(text), toGzip(text, { level: 9 })]);
  const forms = { identity: text, br: shorter(br), gzip: shorter(zipped) };
  return { forms, etag: sha256(text).slice(0, 27) };
}

/** The same at first need, for a text that never changes. */
export function encodeOnce(text: string): () => Promise<Encoded> {
  let made: Promise<Encoded> | undefined;
  return () => {
    made ??= encode(new TextEncoder().encode(text));
    return made;
  };
}

/** Answers with the form the client asks for, or 304 where it has that very form. Each form has a strong tag of its own. */
export function answerEncoded(
  c: Context<Env>,
  { forms, etag }: Encoded,
  headers: Record<string, string>,
): Response {
  const asked = accepts(c, {
    header: 'Accept-Encoding',
    supports: ['br', 'gzip', 'identity'],
    default: 'identity',
    match: (list) =>
      ['br', 'gzip'].find((form) => list.some(({ type, q }) => type === form && q > 0)) ??
      'identity',
  });
  const best = asked === 'br' || asked === 'gzip' ? asked : 'identity';
  const form = forms[best] === forms.identity ? 'identity' : best;
  const tag = form === 'identity' ? `"${etag}"` : `"${etag}-${form}"`;
  const { 'Content-Type': type, ...rest } = headers;
  const common = { ...rest, ETag: tag, Vary: 'Accept-Encoding' };
  const wanted = c.req.header('if-none-match')?.split(',') ?? [];
  if (wanted.some((one) => one.trim().replace(/^W\//, '') === tag))
    return c.body(null, 304, common);
  const body = forms[form];
  // Bytes of Node's are a body too; TypeScript's libraries differ in their buffers.
  return new Response(body as BodyInit, {
    headers: {
      ...common,
      ...(type && { 'Content-Type': type }),
      ...(form !== 'identity' && { 'Content-Encoding': form }),
    },
  });
}
