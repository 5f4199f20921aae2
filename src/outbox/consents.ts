import { readAnswer } from '../core/answer';
import { toJson } from '../core/json';
import type { ConsentEntry } from '../core/outboxEntry';
import type { PostOutcome } from '../core/postOutcome';
import type { Post, PostOnce } from '../effects/post';
import { MESSAGES_KEY } from '../effects/unsent';
import type { ConsentMessage } from '../wire/consent';
import { openConsentStore } from './consentStore';
import { createLock } from './lock';
import { createOutbox } from './outbox';
import type { PagePowers } from './powers';

/** Where consent messages go; never taken from storage. */
export type Target = Pick<Post, 'url' | 'withCookies'> & {
  isReceiver: boolean;
  powers: PagePowers;
  post: PostOnce;
  /** Called with what came of each post, while the message still waits. */
  answered?(message: ConsentMessage, outcome: PostOutcome): unknown;
  /** Tells the owner that the receiver takes nothing from this page's origin. */
  explainRefusal(): void;
  log(...words: unknown[]): void;
};

/** Consent messages on their way, one after the other, oldest first. */
export type Consents = {
  /** Puts a message in, once, before anything else can happen; whether it will outlive the page. */
  add(message: ConsentMessage): Promise<boolean>;
  /** Takes a message out again that was never tried; whether it was there. */
  dropUntried(id: string): boolean;
  /** Sends what waits; resolves once nothing does. */
  flush(): Promise<void>;
};

// Where there are no locks two tabs may send one message: the receiver keeps its id once.
const alone = createLock((_, work) => work());

/** The consent messages of a page. */
export function createConsents({
  url,
  withCookies,
  isReceiver,
  answered,
  explainRefusal,
  powers,
  post,
  log,
}: Target): Consents {
  const store = openConsentStore();
  const outbox = createOutbox<ConsentEntry>({
    ...powers,
    store,
    // All of them are one line: an older one goes first.
    alone: (_, work) => alone(MESSAGES_KEY, work),
    async post({ id, message }, stop) {
      const headers = isReceiver && { headers: { 'Idempotency-Key': id } };
      const body = toJson(message);
      const request = { url, body, type: 'application/json', ...headers };
      const outcome = await post(
        { ...request, ...(withCookies && { withCookies }) },
        id,
        readAnswer,
        stop,
      );
      await answered?.(message, outcome);
      if (!isReceiver || outcome.kind !== 'failed' || outcome.status !== 403) return outcome;
      explainRefusal();
      // The owner may yet name this origin: until then it waits as without a network.
      return { kind: 'failed', reason: 'network', mayHaveArrived: false };
    },
  });
  return {
    add: (message) => store.put({ kind: 'consent', id: message.id, message, isUnclear: false }),
    dropUntried: store.dropUntried,
    async flush() {
      const done: string[] = [];
      for (let next = store.first(done); next; next = store.first(done)) {
        const outcome = await outbox.carryOn(next);
        if (outcome && outcome.kind !== 'sent') {
          log('The consent message was not taken:', outcome);
        }
        done.push(next.id);
      }
    },
  };
}
