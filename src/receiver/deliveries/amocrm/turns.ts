/** Requests that an account takes within a second (https://www.amocrm.ru/developers/content/crm_platform/api-reference). */
const A_SECOND = 7;

/** A second, and what a timer may be early by, in milliseconds. */
const SECOND_MS = 1010;

/** Who has to rest for longer than this, in milliseconds, is told so instead of being held. */
const HELD_MS = 5000;

/** How long an account is left alone, in milliseconds, and the answer by which it asked for that. */
export type Rest = { ms: number; status: number };

/** The turns of all requests to one account. */
export type Turns = {
  /** Makes a request in its turn, or none and says how long the account is to be left alone still. */
  take<Result>(
    request: () => Promise<Result>,
  ): Promise<{ kind: 'taken'; result: Result } | ({ kind: 'rest' } & Rest)>;
  /** Leaves the account alone from now on. */
  rest(rest: Rest): void;
};

// An account counts all requests together, of whichever delivery and whichever configuration.
const accounts = new Map<string, Turns>();

/** The turns of the account at an origin. */
export function turnsOf(origin: string): Turns {
  const known = accounts.get(origin);
  if (known) return known;
  const turns = createTurns();
  accounts.set(origin, turns);
  return turns;
}

function createTurns(): Turns {
  const room = createRoom();
  let restedAtMs = 0;
  let askedBy = 0;
  return {
    async take(request) {
      await room.enter();
      try {
        // Its own clock: the system's may be set back meanwhile.
        const leftMs = restedAtMs - performance.now();
        if (leftMs > HELD_MS) return { kind: 'rest', ms: leftMs, status: askedBy };
        if (leftMs > 0) await new Promise((resolve) => setTimeout(resolve, leftMs));
        return { kind: 'taken', result: await request() };
      } finally {
        room.leave();
      }
    },
    rest({ ms, status }) {
      restedAtMs = Math.max(restedAtMs, performance.now() + ms);
      askedBy = status;
    },
  };
}

/** Whoever leaves keeps their place for a second more: nobody knows when, before the answer, a request was counted. */
function createRoom(): { enter(): Promise<void>; leave(): void } {
  const waiting: (() => void)[] = [];
  let free = A_SECOND;
  return {
    enter() {
      if (free === 0) return new Promise((resolve) => waiting.push(resolve));
      free--;
      return Promise.resolve();
    },
    leave() {
      setTimeout(() => {
        const next = waiting.shift();
        if (next) next();
        else free++;
      }, SECOND_MS);
    },
  };
}
