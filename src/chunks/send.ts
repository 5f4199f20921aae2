import { grantsAnything } from '../core/choice';
import type { MadeChoice } from '../core/madeChoice';
import { categoriesOf, consentEndpoint, receiverUrl } from '../core/settings';
import { post } from '../effects/post';
import { makeStamp } from '../effects/stamps';
import { LEADS_KEY } from '../effects/unsent';
import {
  dequeue,
  dropDraft,
  enqueue,
  flush,
  readDrafts,
  type Target,
} from '../outbox/consentQueue';
import { allSpares } from '../outbox/spares';
import type { ConsentMessage } from '../wire/consent';
import type { Decision } from '../wire/stamp';
import { askBrowser } from './asking/askBrowser';
import type { Widget } from './contract';

// A grant takes longer to hash than the withdrawal after it: each waits for the one before.
let last: Promise<unknown> = Promise.resolve();

/**
 * Tells the receiver what was decided; resolves once it is on its way.
 * A withdrawal goes out only if its grant did; a refusal, where the owner counts them, is not kept for another try.
 */
export function sendConsent(widget: Widget, made: MadeChoice): Promise<void> {
  const told = last.then(() => tell(widget, made));
  last = told.catch(() => undefined);
  return told;
}

async function tell(widget: Widget, made: MadeChoice): Promise<void> {
  const { config } = widget;
  const url = consentEndpoint(config);
  if (!url) return dropDraft(made.stampId);
  const granted = grantsAnything(made.choice);
  const previous = made.before?.stampId;
  const grantWasWaiting = previous !== undefined && dequeue(previous);
  if (!granted && grantWasWaiting) return dropDraft(made.stampId);
  const asked = askBrowser(widget);
  const stamp = await makeStamp(widget, {
    id: made.stampId,
    atMs: made.atMs,
    shown: made.shown,
    previous: grantWasWaiting ? undefined : previous,
    decisions: decisionsOf(widget, made),
    url,
  });
  const browser = await asked;
  const message: ConsentMessage = {
    v: 1,
    kind: 'consent',
    id: made.stampId,
    stamp,
    ...(browser && { browser }),
  };
  if (granted || previous) queueConsent(widget, message);
  else post({ url, body: JSON.stringify(message), type: 'application/json' }, message.id);
}

/** Keeps a message until the endpoint took it, and starts sending. */
export function queueConsent(widget: Widget, message: ConsentMessage): void {
  enqueue(message);
  const target = targetOf(widget);
  if (target) flush(target).catch(widget.log);
}

/** Sends what an earlier page could not: first the choices it had no time to write down as messages. */
async function resumeConsents(widget: Widget): Promise<void> {
  // Written by `choose`; what else may stand there throws below.
  for (const draft of readDrafts() as MadeChoice[]) {
    try {
      await sendConsent(widget, draft);
    } catch (error) {
      widget.log('A choice of an earlier page could not be told:', error);
      dropDraft(draft.stampId);
    }
  }
  const target = targetOf(widget);
  if (target) await flush(target);
}

function targetOf({ config, affirm, log }: Widget): Target | undefined {
  const url = consentEndpoint(config);
  if (!url) return undefined;
  const isReceiver = url === receiverUrl(config, '/v1/consent');
  const isEchoed = config.record?.echo && new URL(url).origin === location.origin;
  // An answer that was long on its way may bring a cookie older than the last choice.
  return { url, isReceiver, log, ...(isEchoed && { withCookies: true, answered: affirm }) };
}

function decisionsOf({ config }: Widget, { choice, before }: MadeChoice): Decision[] {
  const categories = categoriesOf(config);
  return Object.entries(choice).map(([id, granted]) => {
    const state = granted ? 'given' : before?.choice[id] ? 'withdrawn' : 'refused';
    return Object.hasOwn(categories, id) ? { category: id, state } : { service: id, state };
  });
}

/** Sends what earlier pages could not, choices and leads, on whatever page the person is now. */
export async function resume(widget: Widget): Promise<void> {
  const consents = resumeConsents(widget).catch(widget.log);
  if (widget.isSecure && (LEADS_KEY in localStorage || allSpares().length)) {
    const { resumeLeads } = await widget.load('forms');
    await resumeLeads(widget);
  }
  await consents;
}
