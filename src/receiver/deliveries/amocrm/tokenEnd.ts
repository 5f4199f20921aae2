import { fromJson } from '../../../core/json';

/** When a token ends, in milliseconds since 1970-01-01 UTC, by its own word (`exp`, RFC 7519 §4.1.4); `undefined` where it says nothing. */
export function tokenEndMs(token: string): number | undefined {
  const [, payload = ''] = token.split('.');
  const claims = fromJson(Buffer.from(payload, 'base64url').toString());
  const { exp } = (claims ?? {}) as { exp?: unknown }; // looked at below
  return typeof exp === 'number' && Number.isFinite(exp) ? exp * 1000 : undefined;
}
