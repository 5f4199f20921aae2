import type { ContactDraft, Delivery } from './sending';

/** One frozen lead with all its tries. `content` tells whether anything was edited since. */
export type Attempt = {
  readonly draft: ContactDraft;
  readonly content: string;
  /** Whether any try may have reached the other side without an answer. */
  readonly mayHaveArrived: boolean;
};

/**
 * Where one form stands. `last` is the lead that was tried and not confirmed.
 * Room is left for `waiting`: frozen, until the network is back.
 */
export type Submission =
  | { kind: 'editing' | 'invalid'; last?: Attempt }
  | { kind: 'sending' | 'failed'; last: Attempt }
  | { kind: 'sent'; last?: never };

/** What happens to a form. `settled` is the end of one try. */
export type SubmissionEvent =
  | { kind: 'stopped' }
  | { kind: 'started'; attempt: Attempt }
  | { kind: 'handed-over'; attempt: Attempt }
  | { kind: 'settled'; id: string; delivery: Delivery }
  | { kind: 'restored' };

/** What is sent of a form, before it is given an id. */
export type Content = Omit<ContactDraft, 'id' | 'replaces'>;

/**
 * Freezes what a person sends. The same answers keep the frozen lead with its id; edited ones get
 * `newId` and stand in for the lead that may have arrived. `answers` is compared, `content` is sent.
 */
export function freeze(
  state: Submission,
  answers: string,
  content: () => Content,
  newId: () => string,
): Attempt {
  const { last } = state;
  if (last?.content === answers) return last;
  const replaces = last?.mayHaveArrived ? last.draft.id : last?.draft.replaces;
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
    case 'settled':
      return last?.draft.id === event.id ? settle(state, last, event.delivery) : state;
  }
}

function settle(state: Submission, last: Attempt, delivery: Delivery): Submission {
  // An answer that comes after all counts, whatever the form shows by then.
  if (delivery.kind === 'sent') return { kind: 'sent' };
  if (state.kind !== 'sending') return state;
  if (delivery.kind === 'invalid') return { kind: 'invalid', last };
  const mayHaveArrived = last.mayHaveArrived || delivery.mayHaveArrived;
  return { kind: 'failed', last: { ...last, mayHaveArrived } };
}
