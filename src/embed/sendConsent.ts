import type { Choice } from '../core/record';
import type { Shown } from '../core/sending';
import { categoriesOf, consentEndpoint } from '../core/settings';
import type { Widget } from '../core/widget';
import { readBrowserInfo } from '../effects/browserInfo';
import { post } from '../effects/post';
import { makeStamp } from '../effects/stamps';
import type { ConsentMessage } from '../wire/consent';
import type { Decision } from '../wire/stamp';

/** A choice that something optional was granted with, or whose grant was sent before. */
export type GivenConsent = {
  stampId: string;
  choice: Choice;
  before: Choice | undefined;
  previous: string | undefined;
  shown: Shown;
};

/** Tells the receiver what was decided. What cannot be sent is said in the console; the choice stands all the same. */
export async function sendConsent(widget: Widget, given: GivenConsent): Promise<void> {
  const url = consentEndpoint(widget.config);
  if (!url || !widget.isSecure) return;
  const stamp = await makeStamp(widget, {
    id: given.stampId,
    shown: given.shown,
    previous: given.previous,
    decisions: decisionsOf(widget, given),
    url,
  });
  const browser = browserInfo(widget);
  const message: ConsentMessage = {
    v: 1,
    kind: 'consent',
    id: given.stampId,
    stamp,
    ...(browser && { browser }),
  };
  const delivery = await post(
    {
      url,
      body: JSON.stringify(message),
      type: 'application/json',
      headers: { 'Idempotency-Key': message.id },
    },
    message.id,
  );
  if (delivery.kind !== 'sent') widget.log('The consent message was not taken:', delivery);
}

/** What may be told of the browser now: nothing until its category is granted. */
export function browserInfo({ config, visit, has }: Widget) {
  const info = config.browserInfo;
  return info && has(info.category) ? readBrowserInfo(visit, info.identifiers ?? []) : undefined;
}

function decisionsOf({ config }: Widget, { choice, before }: GivenConsent): Decision[] {
  const categories = categoriesOf(config);
  return Object.entries(choice).map(([id, granted]) => {
    const state = granted ? 'given' : before?.[id] ? 'withdrawn' : 'refused';
    return id in categories ? { category: id, state } : { service: id, state };
  });
}
