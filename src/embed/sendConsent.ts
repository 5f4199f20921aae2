import { grantsAnything } from '../core/choice';
import type { Choice, ConsentRecord } from '../core/record';
import type { Shown } from '../core/sending';
import { categoriesOf, consentEndpoint, receiverUrl } from '../core/settings';
import type { Widget } from '../core/widget';
import { dequeue, enqueue, flush } from '../effects/consentQueue';
import { post } from '../effects/post';
import { makeStamp } from '../effects/stamps';
import type { ConsentMessage } from '../wire/consent';
import type { Decision } from '../wire/stamp';
import { browserInfo } from './browserInfoNow';

/** A choice and the record that stood before it. */
export type MadeChoice = {
  stampId: string;
  choice: Choice;
  before: ConsentRecord | undefined;
  shown: Shown;
};

/**
 * Tells the receiver what was decided; resolves once it is on its way.
 * A withdrawal goes out only if its grant did; a refusal, where the owner counts them, is not kept for another try.
 */
export async function sendConsent(widget: Widget, made: MadeChoice): Promise<void> {
  const { config } = widget;
  const url = consentEndpoint(config);
  if (!url) return;
  const granted = grantsAnything(made.choice);
  const previous = made.before?.stampId;
  const grantWasWaiting = previous !== undefined && dequeue(previous);
  if (!granted && grantWasWaiting) return;
  const stamp = await makeStamp(widget, {
    id: made.stampId,
    shown: made.shown,
    previous: grantWasWaiting ? undefined : previous,
    decisions: decisionsOf(widget, made),
    url,
  });
  const browser = browserInfo(widget);
  const message: ConsentMessage = {
    v: 1,
    kind: 'consent',
    id: made.stampId,
    stamp,
    ...(browser && { browser }),
  };
  if (granted || previous) queueConsent(widget, url, message);
  else post({ url, body: JSON.stringify(message), type: 'application/json' }, message.id);
}

/** Keeps a message until the endpoint took it, and starts sending. */
export function queueConsent(widget: Widget, url: string, message: ConsentMessage): void {
  const isReceiver = url === receiverUrl(widget.config, '/v1/consent');
  enqueue({ url, message, isReceiver });
  flush(widget.log).catch(widget.log);
}

/** Sends what an earlier page could not. */
export function resumeConsents(widget: Widget): Promise<void> {
  return flush(widget.log);
}

function decisionsOf({ config }: Widget, { choice, before }: MadeChoice): Decision[] {
  const categories = categoriesOf(config);
  return Object.entries(choice).map(([id, granted]) => {
    const state = granted ? 'given' : before?.choice[id] ? 'withdrawn' : 'refused';
    return Object.hasOwn(categories, id) ? { category: id, state } : { service: id, state };
  });
}
