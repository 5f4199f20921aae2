import { randomBytes } from 'node:crypto';
import { isoTime } from '../../core/isoTime';
import { isSameSecret, sha256 } from '../digest';
import { MAX_SESSIONS } from '../http/limits';
import type { Access } from '../store/access';
import { StoreFailure } from '../store/failure';
import type { KeptSession } from '../store/sessions';
import type { Store } from '../store/store';
import { sealOf } from './secret';

/** How long a sign-in lasts, in seconds: a working day. */
export const SESSION_SECONDS = 12 * 3600;

/** Who came: somebody with a token of their own, or the owner with that of the environment. */
export type Comer = { kind: 'person'; person: Access } | { kind: 'environment' };

/** The sign-ins that stand, each named by the value of its cookie. */
export type Sessions = {
  /** Opens one; the value of its cookie. */
  open(comer: Comer): Promise<string>;
  /** Whose it is; `undefined` where it is nobody's, or not any more. */
  find(cookie: string | undefined): Promise<Comer | undefined>;
  /** From now on its cookie opens nothing, wherever a copy of it lies. */
  end(cookie: string | undefined): Promise<void>;
};

/**
 * Sign-ins kept in the database, so that every process on it knows them and a restart ends none: by the
 * hash of their cookies, which tells nothing of a cookie. One of the environment's token bears a seal that
 * this token alone makes of its cookie. Where the database writes nothing just now, the owner still comes
 * in: such a sign-in is known to this process alone.
 */
export function createSessions({
  store,
  clock,
  adminToken,
}: {
  store: Store;
  clock: () => number;
  adminToken: string;
}): Sessions {
  const unwritten = new Map<string, KeptSession>();
  const unwrittenOf = async (cookieHash: string) => {
    const session = unwritten.get(cookieHash);
    if (!session) return undefined;
    const person = session.access ? await store.access.find(session.access) : undefined;
    return { ...session, person };
  };
  return {
    async open(comer) {
      const cookie = randomBytes(32).toString('base64url');
      const session: KeptSession = {
        cookieHash: sha256(cookie),
        access: comer.kind === 'person' ? comer.person.id : undefined,
        seal: comer.kind === 'environment' ? sealOf(adminToken, cookie) : undefined,
        endsAt: isoTime(clock() + SESSION_SECONDS * 1000),
      };
      try {
        await store.write(async ({ sessions }) => {
          await sessions.sweep(isoTime(clock()));
          await sessions.open(session);
        });
      } catch (error) {
        if (!(error instanceof StoreFailure)) throw error;
        const [oldest] = unwritten.keys();
        if (unwritten.size >= MAX_SESSIONS && oldest !== undefined) unwritten.delete(oldest);
        unwritten.set(session.cookieHash, session);
      }
      return cookie;
    },
    async find(cookie) {
      if (!cookie) return undefined;
      const cookieHash = sha256(cookie);
      const found = (await unwrittenOf(cookieHash)) ?? (await store.sessions.find(cookieHash));
      if (!found || found.endsAt <= isoTime(clock())) return undefined;
      if (found.access !== undefined)
        return found.person && { kind: 'person', person: found.person };
      const isOurs = isSameSecret(found.seal ?? '', sealOf(adminToken, cookie));
      return isOurs ? { kind: 'environment' } : undefined;
    },
    async end(cookie) {
      if (!cookie) return;
      const cookieHash = sha256(cookie);
      if (!unwritten.delete(cookieHash))
        await store.write(({ sessions }) => sessions.end(cookieHash));
    },
  };
}
