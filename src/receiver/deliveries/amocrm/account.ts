import { fromJson } from '../../../core/json';
import type { TakeTurn } from '../../store/takeTurn';
import type { Answer } from '../channel';
import { failureAnswer } from '../failureCode';
import type { createPost, Posting } from '../post';
import { outcomeOf } from '../statusOutcome';
import { turnsOf } from './turns';

/** A page of a list, each card with what hangs on it, in bytes. */
const MAX_ANSWER = 4 * 2 ** 20;

/** Who was too fast is left alone for so long at least, and who was shut out for so long, in milliseconds. */
const REST_MS = 1000;
const SHUT_OUT_MS = 60_000;

/** A call did not do what it was asked; `answer` says what becomes of the try. */
export class AmoFailure extends Error {
  constructor(readonly answer: Answer) {
    super(`amoCRM answered ${answer.last}`);
  }
}

/** An answer that is none of those described, as where it breaks off. */
export const UNREADABLE: Answer = { outcome: { kind: 'later' }, last: '502' };

/** Calls to an account, by paths below `/api/v4/`; they reject with `AmoFailure`. */
export type Account = {
  origin: string;
  /** What is there; `undefined` where nothing is (204 of a list, 204 or 404 of a card). */
  read(path: string, asked?: Record<string, string>): Promise<unknown>;
  add(path: string, body: object): Promise<unknown>;
  change(path: string, body: object): Promise<unknown>;
};

/** How an account is reached. */
type Reach = {
  origin: string;
  token: string;
  post: ReturnType<typeof createPost>;
  clock: () => number;
  clockFactor: number;
  takeTurn: TakeTurn;
};

/**
 * The account behind a long-lived token (https://www.amocrm.ru/developers/content/oauth/step-by-step), for
 * one piece of work after another: no call is begun any more once `isOver` says so.
 */
export function openAccount(reach: Reach): (isOver: () => boolean) => Account {
  const { origin, token, post, clock, clockFactor, takeTurn } = reach;
  const turns = turnsOf(origin, takeTurn);
  const headers = {
    ...{ Authorization: `Bearer ${token}`, 'User-Agent': 'Assent' },
    'Content-Type': 'application/json',
  };
  const call = async (
    posting: Omit<Posting, 'headers' | 'maxAnswer'>,
    isOver: () => boolean,
  ): Promise<unknown> => {
    const turn = await turns.take(async () => {
      if (isOver()) throw new AmoFailure(failureAnswer('TIMEOUT'));
      return post({ ...posting, headers, maxAnswer: MAX_ANSWER });
    });
    if (turn.kind === 'rest') {
      const afterMs = turn.ms * clockFactor;
      throw new AmoFailure({ outcome: { kind: 'later', afterMs }, last: String(turn.status) });
    }
    const { result: posted } = turn;
    if (posted.kind === 'failed') throw new AmoFailure(failureAnswer(posted.code));
    const { status, retryAfter, text } = posted;
    if (status === 204 || (status === 404 && posting.method === 'GET')) return undefined;
    if (status >= 200 && status < 300) {
      const answer = fromJson(text);
      // One that breaks off at its very beginning has not said that nothing is there.
      if (answer === undefined && (text !== '' || posting.method === 'GET'))
        throw new AmoFailure(UNREADABLE);
      return answer;
    }
    // An address that asked too often is shut out by 403 for a while, after the 429 that it did not heed.
    const isTooMuch = status === 429 || status === 403;
    const outcome = outcomeOf(isTooMuch ? 429 : status, retryAfter, clock());
    if (isTooMuch) {
      const usual = status === 403 ? SHUT_OUT_MS : 0;
      const asked = outcome.kind === 'later' ? (outcome.afterMs ?? usual) : usual;
      const ms = Math.max(REST_MS, asked / clockFactor);
      turns.rest({ ms, status });
      // By this other processes hear of it.
      const later = { kind: 'later', afterMs: ms * clockFactor } as const;
      throw new AmoFailure({ outcome: later, last: String(status) });
    }
    throw new AmoFailure({ outcome, last: String(status) });
  };
  const at = (path: string) => new URL(`/api/v4/${path}`, origin);
  return (isOver) => ({
    origin,
    read(path, asked = {}) {
      const url = at(path);
      for (const [name, value] of Object.entries(asked)) url.searchParams.set(name, value);
      return call({ url, method: 'GET' }, isOver);
    },
    add: (path, body) => call({ url: at(path), body: JSON.stringify(body) }, isOver),
    change: (path, body) =>
      call({ url: at(path), method: 'PATCH', body: JSON.stringify(body) }, isOver),
  });
}
