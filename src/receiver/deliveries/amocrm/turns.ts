import type { TakeTurn } from '../../store/takeTurn';
import { paceOf } from '../pace';

/** Requests that an account takes within a second (https://www.amocrm.ru/developers/content/crm_platform/api-reference). */
const A_SECOND = 7;

/**
 * Requests of all processes together are so far apart, in milliseconds: fewer than seven a second, also where
 * some are a third of it longer on their way than others.
 */
const APART_MS = 190;

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

/** An account as this process asks it. */
type Asked = { room: Room; restedAtMs: number; askedBy: number };

// An account counts all requests together, of whichever delivery and whichever configuration.
const accounts = new Map<string, Asked>();

/** The turns of the account at an origin, among those of all processes on the database. */
export function turnsOf(origin: string, takeTurn: TakeTurn): Turns {
  const asked = accounts.get(origin) ?? { room: createRoom(), restedAtMs: 0, askedBy: 0 };
  accounts.set(origin, asked);
  const pace = paceOf(`amocrm ${origin}`, APART_MS, takeTurn);
  return {
    async take(request) {
      await asked.room.enter();
      try {
        // A rest may begin while a turn is waited for, and whoever has rested needs another turn.
        for (let isItsTurn = false; ; ) {
          // Its own clock: the system's may be set back meanwhile.
          const leftMs = asked.restedAtMs - performance.now();
          if (leftMs > HELD_MS) return { kind: 'rest', ms: leftMs, status: asked.askedBy };
          if (leftMs <= 0 && isItsTurn) return { kind: 'taken', result: await request() };
          if (leftMs > 0) await new Promise((resolve) => setTimeout(resolve, leftMs));
          else await pace();
          isItsTurn = leftMs <= 0;
        }
      } finally {
        asked.room.leave();
      }
    },
    rest({ ms, status }) {
      asked.restedAtMs = Math.max(asked.restedAtMs, performance.now() + ms);
      asked.askedBy = status;
    },
  };
}

/** Places for as many requests as are taken within a second. */
type Room = { enter(): Promise<void>; leave(): void };

/** Whoever leaves keeps their place for a second more: nobody knows when, before the answer, a request was counted. */
function createRoom(): Room {
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
