import type { Delivery } from './delivery';
import type { Lead } from './lead';

/** One frozen lead with all its tries. `content` tells whether anything was edited since. */
export type Attempt = {
  readonly draft: Lead;
  readonly content: string;
  /** Whether any try may have reached the other side without an answer. */
  readonly mayHaveArrived: boolean;
};

/**
 * Where one form stands. `last` is the lead that was tried and not confirmed. `waiting` is frozen
 * until the next try: the network is down, or the other side asked to come later.
 */
export type Submission =
  | { kind: 'editing' | 'invalid'; last?: Attempt }
  | { kind: 'sending' | 'waiting' | 'failed' | 'cancelled'; last: Attempt }
  | { kind: 'sent'; last?: never };

/** What happens to a form. `settled` is the end of one try, the last one unless it `isTriedAgain`. */
export type SubmissionEvent =
  | { kind: 'stopped' }
  | { kind: 'started'; attempt: Attempt }
  | { kind: 'handed-over'; attempt: Attempt }
  | { kind: 'settled'; id: string; delivery: Delivery; isTriedAgain?: boolean }
  | { kind: 'tried-again'; id: string }
  | { kind: 'cancelled'; id: string; mayHaveArrived?: boolean }
  | { kind: 'restored' };

/** What is sent of a form, before it is given an id. */
export type Content = Omit<Lead, 'id' | 'replaces'>;

/**
 * Freezes what a person sends. The same answers keep the frozen lead with its id; edited ones get
 * `newId` and stand in for the lead that may have arrived, of several the first: all that replace one
 * are then known to belong together, whichever of them arrive. `answers` is compared, `content` is sent.
 */
export function freeze(
  state: Submission,
  answers: string,
  content: () => Content,
  newId: () => string,
): Attempt {
  const { last } = state;
  if (last?.content === answers) return last;
  // What waits stands in the outbox, where another tab may be sending it.
  const isUnclear = last?.mayHaveArrived || state.kind === 'waiting';
  const replaces = last?.draft.replaces ?? (isUnclear ? last?.draft.id : undefined);
  const draft = { ...content(), id: newId(), ...(replaces && { replaces }) };
  return { draft, content: answers, mayHaveArrived: false };
}

/** The next state. What does not concern the state it meets changes nothing. */
export function reduceSubmission(state: Submission, event: SubmissionEvent): Submission {
  const { last } = state;
  const keep = last && { last };
  switch (event.kind) {
    case 'stopped':
      return state.kind === 'sending' ? state : { kind: 'invalid', ...keep };
    case 'started':
      return { kind: 'sending', last: event.attempt };
    case 'handed-over':
      return { kind: 'editing', last: event.attempt };
    case 'restored':
      // A page that comes out of the back/forward cache never hears the answer it waited for.
      return state.kind === 'sending'
        ? { kind: 'editing', last: { ...state.last, mayHaveArrived: true } }
        : state;
    case 'tried-again':
      // Until that try has an answer nobody knows.
      return state.kind === 'waiting' && state.last.draft.id === event.id
        ? { kind: 'waiting', last: { ...state.last, mayHaveArrived: true } }
        : state;
    case 'cancelled':
      if (state.kind !== 'waiting' && state.kind !== 'cancelled') return state;
      if (state.last.draft.id !== event.id) return state;
      return {
        kind: 'cancelled',
        last: event.mayHaveArrived ? { ...state.last, mayHaveArrived: true } : state.last,
      };
    case 'settled':
      return last?.draft.id === event.id
        ? settle(state, last, event.delivery, event.isTriedAgain === true)
        : state;
  }
}

function settle(
  state: Submission,
  last: Attempt,
  delivery: Delivery,
  isTriedAgain: boolean,
): Submission {
  // An answer that comes after all counts, whatever the form shows by then.
  if (delivery.kind === 'sent') return { kind: 'sent' };
  if (state.kind !== 'sending' && state.kind !== 'waiting') return state;
  if (delivery.kind === 'invalid') return { kind: 'invalid', last };
  const mayHaveArrived = last.mayHaveArrived || delivery.mayHaveArrived;
  return { kind: isTriedAgain ? 'waiting' : 'failed', last: { ...last, mayHaveArrived } };
}
