import type { Lead } from './lead';
import type { Failure, PostOutcome } from './postOutcome';

/** One frozen lead with all its tries. `answers` tells whether anything was edited since. */
export type Attempt = {
  readonly lead: Lead;
  readonly answers: string;
  /** Whether any try may have reached the other side without an answer. */
  readonly mayHaveArrived: boolean;
};

/** What is wrong, in words. `id` is the field or purpose to blame, empty where the form has none. */
export type Fault = { readonly id: string; readonly words: string };

/** What is sent of a form, before it is given an id. */
export type Content = Omit<Lead, 'id' | 'replaces'>;

/**
 * Where one form stands, with all that is said of it. `last` is the lead that was tried and not
 * confirmed. `waiting` is frozen until the next try: the network is down, or the other side asked to
 * come later. `mended` are ids of faults that were edited since. Of an `isSilent` state nothing is
 * said: another submit has begun, or the outbox has yet to say what it gave back.
 */
export type Submission = (
  | { readonly kind: 'editing'; readonly last?: Attempt }
  | {
      readonly kind: 'invalid';
      readonly faults: readonly Fault[];
      readonly mended: readonly string[];
      readonly last?: Attempt;
    }
  | { readonly kind: 'sending' | 'cancelled'; readonly last: Attempt }
  | { readonly kind: 'waiting' | 'failed'; readonly failure: Failure; readonly last: Attempt }
  | { readonly kind: 'sent'; readonly message?: string; readonly last?: never }
) & { readonly isSilent?: true };

/**
 * What happens to a form: `pressed` before a submit is checked, `stopped` where that finds faults,
 * `started` when it is ours to send; `passed-on` to the site's own handlers and then `handed-over` when
 * they send it. `postponed` where a try failed and another follows, `tried-again` when that begins,
 * `settled` when the last one is over; its faults name fields of this form or none. `cancelled` first
 * without, then with what the outbox knows. `edited` names the field that bore a fault, if it did.
 */
export type SubmissionEvent =
  | { kind: 'edited'; id: string | undefined }
  | { kind: 'reset' }
  | { kind: 'pressed' }
  | { kind: 'stopped'; faults: readonly Fault[] }
  | { kind: 'passed-on'; attempt: Attempt; isInAddress: boolean }
  | { kind: 'handed-over'; attempt: Attempt }
  | { kind: 'started'; attempt: Attempt }
  | { kind: 'postponed'; id: string; failure: Failure }
  | { kind: 'tried-again'; id: string }
  | { kind: 'settled'; id: string; outcome: PostOutcome }
  | { kind: 'cancelled'; id: string; mayHaveArrived?: boolean }
  | { kind: 'restored' };

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
  if (last?.answers === answers) return last;
  // What waits stands in the outbox, where another tab may be sending it.
  const isUnclear = last?.mayHaveArrived || state.kind === 'waiting';
  const replaces = last?.lead.replaces ?? (isUnclear ? last?.lead.id : undefined);
  const lead = { ...content(), id: newId(), ...(replaces && { replaces }) };
  return { lead, answers, mayHaveArrived: false };
}

/** The next state. What does not concern the state it meets changes nothing. */
export function reduceSubmission(state: Submission, event: SubmissionEvent): Submission {
  const { last } = state;
  switch (event.kind) {
    case 'edited':
      return state.kind === 'invalid' ? mend(state, event.id) : state;
    case 'reset':
      // The marks go with what they stood at; the alert stays until somebody types.
      return state.kind === 'invalid'
        ? { ...state, mended: state.faults.map(({ id }) => id) }
        : state;
    case 'pressed':
      return state.kind === 'editing' || state.kind === 'sending'
        ? state
        : { ...state, isSilent: true };
    case 'stopped':
      return state.kind === 'sending' ? state : invalid(event.faults, last);
    case 'passed-on':
      return state;
    case 'started':
      return { kind: 'sending', last: event.attempt };
    case 'handed-over':
      return { kind: 'editing', last: event.attempt };
    case 'restored':
      // A page that comes out of the back/forward cache never hears the answer it waited for.
      return state.kind === 'sending' ? { kind: 'editing', last: unclear(state.last) } : state;
    case 'tried-again':
      // Until that try has an answer nobody knows.
      return state.kind === 'waiting' && state.last.lead.id === event.id
        ? { ...state, last: unclear(state.last) }
        : state;
    case 'cancelled':
      if (state.kind !== 'waiting' && state.kind !== 'cancelled') return state;
      if (state.last.lead.id !== event.id) return state;
      return event.mayHaveArrived === undefined
        ? { kind: 'cancelled', last: state.last, isSilent: true }
        : { kind: 'cancelled', last: event.mayHaveArrived ? unclear(state.last) : state.last };
    case 'postponed':
      return last?.lead.id === event.id && isOnItsWay(state)
        ? missed('waiting', event.failure, last)
        : state;
    case 'settled':
      return last?.lead.id === event.id ? settle(state, last, event.outcome) : state;
  }
}

const unclear = (attempt: Attempt): Attempt => ({ ...attempt, mayHaveArrived: true });

const invalid = (faults: readonly Fault[], last: Attempt | undefined): Submission => ({
  kind: 'invalid',
  faults,
  mended: [],
  ...(last && { last }),
});

function mend(state: Extract<Submission, { kind: 'invalid' }>, id: string | undefined): Submission {
  if (!state.faults.length) return state;
  const mended = id === undefined ? state.mended : [...state.mended, id];
  const isOver = state.faults.every((fault) => !fault.id || mended.includes(fault.id));
  return isOver ? invalid([], state.last) : { ...state, mended };
}

const isOnItsWay = ({ kind }: Submission) => kind === 'sending' || kind === 'waiting';

const missed = (kind: 'waiting' | 'failed', failure: Failure, last: Attempt): Submission => ({
  kind,
  failure,
  last: failure.mayHaveArrived ? unclear(last) : last,
});

function settle(state: Submission, last: Attempt, outcome: PostOutcome): Submission {
  // An answer that comes after all counts, whatever the form shows by then.
  if (outcome.kind === 'sent') {
    const { message } = outcome;
    return { kind: 'sent', ...(message !== undefined && { message }) };
  }
  if (!isOnItsWay(state)) return state;
  if (outcome.kind === 'invalid') {
    const faults = outcome.errors.map(({ field = '', message }) => ({
      id: field,
      words: message,
    }));
    return invalid(faults, last);
  }
  return missed('failed', outcome, last);
}
