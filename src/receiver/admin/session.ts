import { isSameSecret, sealOf } from './secret';

/** How long a sign-in lasts, in seconds: a working day. */
export const SESSION_SECONDS = 12 * 3600;

/** The value of a session's cookie: its end, sealed with the token. A new token ends every session. */
export function openSession(token: string, nowMs: number): string {
  const until = String(Math.floor(nowMs / 1000) + SESSION_SECONDS);
  return `${until}.${sealOf(token, `admin ${until}`)}`;
}

/** Whether a cookie is a session that this token opened and that still lasts. */
export function isSession(cookie: string | undefined, token: string, nowMs: number): boolean {
  const [, until, seal] = /^(\d{1,12})\.([\w-]+)$/.exec(cookie ?? '') ?? [];
  if (until === undefined || seal === undefined) return false;
  return isSameSecret(seal, sealOf(token, `admin ${until}`)) && Number(until) * 1000 > nowMs;
}
