import type { State, View } from '../core/state';
import { ask, widgetNow } from './page';

/** What `useConsent()` gives: the answer as it was when the component was drawn, and what can be done. */
export type Consent = {
  /** What the visitor answered; `at` and `expires` are ISO dates. Unanswered on a server. */
  state: State;
  /** Whether a category or a service is granted; nothing is on a server. */
  has(id: string): boolean;
  /** Grants the named ids, all when omitted; what was unanswered and is not named becomes refused. */
  accept(ids?: string[]): Promise<void>;
  decline(): Promise<void>;
  /** Takes grants back, all optional ones when omitted. */
  withdraw(ids?: string[]): Promise<void>;
  open(view: View): void;
};

/** An event handed over by `onClick={accept}` names no ids. */
const idsIn = (given: unknown) => (Array.isArray(given) ? given : undefined);

const actions = {
  accept: (ids?: string[]) => ask((assent) => assent.accept(idsIn(ids))),
  decline: () => ask((assent) => assent.decline()),
  withdraw: (ids?: string[]) => ask((assent) => assent.withdraw(idsIn(ids))),
  open(view: View) {
    ask((assent) => assent.open(view));
  },
};

const NOTHING: Consent = { state: { kind: 'unanswered' }, has: () => false, ...actions };

let shown = { consent: NOTHING, by: widgetNow(), words: '' };

/** What a server draws, and a browser at first that takes it over. */
export function consentOnServer(): Consent {
  return NOTHING;
}

/** What stands now: the same object for as long as the answer is the same. */
export function consentNow(): Consent {
  const widget = widgetNow();
  if (!widget) return NOTHING;
  const state = widget.state();
  const words = JSON.stringify(state);
  if (widget !== shown.by || words !== shown.words) {
    shown = { consent: { state, has: widget.has, ...actions }, by: widget, words };
  }
  return shown.consent;
}
