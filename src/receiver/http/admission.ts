import type { Context } from 'hono';
import type { Parts } from '../parts';
import { clientAddress, limitKey, networkKey } from './clientAddress';
import type { Env } from './env';
import { createLimiter, type Limiter } from './limiter';
import { MINUTE_MS, USUAL_POSTS_PER_MINUTE, USUAL_POSTS_PER_MINUTE_NETWORK } from './limits';
import { allowedOrigins } from './origins';
import { createRefusedOrigins } from './refusedOrigins';
import { whenKnown } from './whenKnown';

/** A post at the door: let in, or why not, before anything of it was read. */
export type Admitted =
  | { kind: 'admitted'; receivedAtMs: number; address: string | undefined }
  | { kind: 'origin-foreign' }
  | { kind: 'too-often'; waitSeconds: number };

/** Who may post, and how often; posts and plain forms of one address, and of one network, are counted together. */
export type Admission = {
  origins: ReadonlySet<string>;
  /** `isOurs` says whether the post comes from a page of this site: a foreign one is not counted. */
  admit(c: Context<Env>, isOurs: boolean): Admitted | Promise<Admitted>;
};

/** How often leads of one form may come, from all addresses together. */
export function createFormLimiter({
  config,
  countTogether,
}: Pick<Parts, 'config' | 'countTogether'>): Limiter {
  const max = config.server?.postsPerMinuteForm ?? 0;
  return max > 0 ? createLimiter(max, MINUTE_MS, countTogether?.('form')) : () => 0;
}

/** The admission of one receiver, by its clock; the log hears of origins that were refused. */
export function createAdmission({
  config,
  clock,
  log,
  countTogether,
}: Pick<Parts, 'config' | 'clock' | 'log' | 'countTogether'>): Admission {
  const { postsPerMinute = USUAL_POSTS_PER_MINUTE, trustProxy = false } = config.server ?? {};
  const { postsPerMinuteNetwork = Math.max(USUAL_POSTS_PER_MINUTE_NETWORK, postsPerMinute) } =
    config.server ?? {};
  const limiter = createLimiter(postsPerMinute, MINUTE_MS, countTogether?.('address'));
  const networkLimiter = createLimiter(
    postsPerMinuteNetwork,
    MINUTE_MS,
    countTogether?.('network'),
  );
  const origins = allowedOrigins(config);
  const sayRefused = createRefusedOrigins(log, clock);
  return {
    origins,
    admit(c, isOurs) {
      if (!isOurs) {
        const origin = c.req.header('origin') ?? '';
        // A plain form of an allowed page may be refused for other reasons.
        if (!origins.has(origin)) sayRefused(origin);
        return { kind: 'origin-foreign' };
      }
      const address = clientAddress(c, trustProxy);
      const receivedAtMs = clock();
      const after = (waitSeconds: number): Admitted =>
        waitSeconds > 0
          ? { kind: 'too-often', waitSeconds }
          : { kind: 'admitted', receivedAtMs, address };
      // One address over its own limit uses up nothing of its neighbours'.
      return whenKnown(limiter(limitKey(address), receivedAtMs), (waitSeconds) =>
        waitSeconds > 0
          ? after(waitSeconds)
          : whenKnown(networkLimiter(networkKey(address), receivedAtMs), after),
      );
    },
  };
}
