import type { TakeTurn } from '../store/takeTurn';

/** Who gets no turn of all processes for so long, in milliseconds, goes by a pace of their own. */
const UNHEARD_MS = 3000;

/** So much slower is a process's own pace: it cannot see the others. */
const ALONE = 2;

// The other side counts all requests together, of whichever delivery and whichever configuration.
const own = new Map<string, () => Promise<void>>();

/**
 * Lets the requests to one other side through one after another, `apartMs` apart, those of all processes on
 * the database together; resolves with the turn. A database that gives none stops nobody.
 */
export function paceOf(key: string, apartMs: number, takeTurn: TakeTurn): () => Promise<void> {
  const alone = own.get(key) ?? createPace(apartMs * ALONE);
  own.set(key, alone);
  return async () => {
    const waitMs = await heard(takeTurn(key, apartMs));
    return waitMs === undefined ? alone() : waited(waitMs);
  };
}

/** What comes of asking the database; `undefined` where that is nothing. */
function heard(asking: Promise<number>): Promise<number | undefined> {
  return new Promise((resolve) => {
    const timer = setTimeout(() => resolve(undefined), UNHEARD_MS);
    asking
      .catch(() => undefined)
      .then((waitMs) => {
        clearTimeout(timer);
        resolve(waitMs);
      });
  });
}

function createPace(apartMs: number): () => Promise<void> {
  let freeAtMs = 0;
  return () => {
    // Its own clock: the system's may be set back meanwhile.
    const nowMs = performance.now();
    const turnMs = Math.max(nowMs, freeAtMs);
    freeAtMs = turnMs + apartMs;
    return waited(turnMs - nowMs);
  };
}

function waited(ms: number): Promise<void> {
  return ms > 0 ? new Promise((resolve) => setTimeout(resolve, ms)) : Promise.resolve();
}
