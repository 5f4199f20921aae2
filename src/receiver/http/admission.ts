import type { Context } from 'hono';
import type { Counted } from '../countTogether';
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
  /** The same for what pages tell of themselves: counted apart, so that it takes no lead's place. */
  admitFigures(c: Context<Env>): Admitted | Promise<Admitted>;
  /** Seconds until what is held under a key may be asked for again; 0 for at once. Right and wrong keys count alike. */
  limitMine(c: Context<Env>): number | Promise<number>;
};

/** How often leads of one form may come, from all addresses together. */
export function createFormLimiter({
  config,
  countTogether,
}: Pick<Parts, 'config' | 'countTogether'>): Limiter {
  const max = config.server?.postsPerMinuteForm ?? 0;
  return max > 0 ? createLimiter(max, MINUTE_MS, countTogether?.('form')) : () => 0;
}

/** Seconds until an address, and the network it lies in, may ask again; 0 for at once. */
type DoorLimit = (address: string | undefined, nowMs: number) => number | Promise<number>;

/** Counts what comes from one address and from one network, under names that several processes share. */
function createDoorLimit(
  { config: { server = {} }, countTogether }: Pick<Parts, 'config' | 'countTogether'>,
  [address, network]: readonly [Counted, Counted],
): DoorLimit {
  const { postsPerMinute = USUAL_POSTS_PER_MINUTE } = server;
  const { postsPerMinuteNetwork = Math.max(USUAL_POSTS_PER_MINUTE_NETWORK, postsPerMinute) } =
    server;
  const limiter = createLimiter(postsPerMinute, MINUTE_MS, countTogether?.(address));
  const networkLimiter = createLimiter(postsPerMinuteNetwork, MINUTE_MS, countTogether?.(network));
  // One address over its own limit uses up nothing of its neighbours'.
  return (from, nowMs) =>
    whenKnown(limiter(limitKey(from), nowMs), (waitSeconds) =>
      waitSeconds > 0 ? waitSeconds : networkLimiter(networkKey(from), nowMs),
    );
}

/** The admission of one receiver, by its clock; the log hears of origins that were refused. */
export function createAdmission(
  parts: Pick<Parts, 'config' | 'clock' | 'log' | 'countTogether'>,
): Admission {
  const { config, clock, log } = parts;
  const { trustProxy = false } = config.server ?? {};
  const limit = createDoorLimit(parts, ['address', 'network']);
  const limitMine = createDoorLimit(parts, ['mine', 'mine-network']);
  const limitFigures = createDoorLimit(parts, ['figures', 'figures-network']);
  const origins = allowedOrigins(config);
  const sayRefused = createRefusedOrigins(log, clock);
  const admitBy = (counted: DoorLimit, c: Context<Env>, isOurs: boolean) => {
    if (!isOurs) {
      const origin = c.req.header('origin') ?? '';
      // A plain form of an allowed page may be refused for other reasons.
      if (!origins.has(origin)) sayRefused(origin);
      return { kind: 'origin-foreign' } as const;
    }
    const address = clientAddress(c, trustProxy);
    const receivedAtMs = clock();
    return whenKnown(
      counted(address, receivedAtMs),
      (waitSeconds): Admitted =>
        waitSeconds > 0
          ? { kind: 'too-often', waitSeconds }
          : { kind: 'admitted', receivedAtMs, address },
    );
  };
  return {
    origins,
    limitMine: (c) => limitMine(clientAddress(c, trustProxy), clock()),
    admit: (c, isOurs) => admitBy(limit, c, isOurs),
    admitFigures: (c) => admitBy(limitFigures, c, origins.has(c.req.header('origin') ?? '')),
  };
}
