import { exactOrigin } from '../../config/addresses';
import { Recent } from '../recent';

/** How long an origin is not named again, in milliseconds. */
const SILENCE_MS = 3_600_000;

/** Refused origins remembered at once at most. */
const MAX_REFUSED = 100;

/**
 * Whether an `Origin` header is one that browsers write: scheme, host and port, or `null` for a page
 * opened as a file. Anybody may write anything there, so what could hold a phone number is none.
 */
export function isBrowsersOrigin(origin: string): boolean {
  if (origin === 'null') return true;
  const hasPlainHost = /^https?:\/\/([a-z\d-]+(\.[a-z\d-]+)*|\[[a-f\d:]+\])(:\d+)?$/.test(origin);
  return (
    hasPlainHost &&
    origin.length < 280 &&
    !/\d(-?\d){6}/.test(origin) &&
    exactOrigin(origin) === origin
  );
}

/** Says in the log which origin was refused and what the owner can do about it: once an hour for each. */
export function createRefusedOrigins(
  log: (line: string) => void,
  clock: () => number,
): (origin: string) => void {
  const saidAtMs = new Recent<number>(MAX_REFUSED);
  return (origin) => {
    if (!isBrowsersOrigin(origin)) return;
    const nowMs = clock();
    const beforeMs = saidAtMs.get(origin);
    if (beforeMs !== undefined && nowMs < beforeMs + SILENCE_MS) return;
    saidAtMs.set(origin, nowMs);
    log(
      origin === 'null'
        ? 'refused: a page without an origin, opened as a file or in a sandbox, may not post; open it over http and add that address to "origins"'
        : `refused: pages on ${origin} may not post; if they are yours, add "${origin}" to "origins" in the configuration`,
    );
  };
}
