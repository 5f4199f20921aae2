import { randomBytes } from 'node:crypto';
import { sha256 } from '../digest';
import { MAX_SESSIONS } from '../http/limits';

/** How long a sign-in lasts, in seconds: a working day. */
export const SESSION_SECONDS = 12 * 3600;

/** The sessions that are open, each named by the value of its cookie. */
export type Sessions = {
  /** Opens one; the value of its cookie. */
  open(): string;
  isOpen(cookie: string | undefined): boolean;
  /** From now on its cookie opens nothing, wherever a copy of it lies. */
  end(cookie: string | undefined): void;
};

/**
 * Sessions kept in memory alone: a restart ends them all, as does a new token, which needs one. Held
 * by the hash of their cookies, so that looking one up tells by its time nothing of a cookie.
 */
export function createSessions(clock: () => number): Sessions {
  const endsMs = new Map<string, number>();
  return {
    open() {
      const cookie = randomBytes(32).toString('base64url');
      const [oldest] = endsMs.keys();
      if (endsMs.size >= MAX_SESSIONS && oldest !== undefined) endsMs.delete(oldest);
      endsMs.set(sha256(cookie), clock() + SESSION_SECONDS * 1000);
      return cookie;
    },
    isOpen: (cookie) => cookie !== undefined && (endsMs.get(sha256(cookie)) ?? 0) > clock(),
    end(cookie) {
      if (cookie !== undefined) endsMs.delete(sha256(cookie));
    },
  };
}
