import type { ContactDraft } from '../core/sending';
import { consentEndpoint } from '../core/settings';
import type { Widget } from '../core/widget';
import { makeStamp } from '../effects/stamps';
import { queueConsent } from './sendConsent';

/** Tells the receiver what was agreed to in a form that the site sends by itself: the stamp, no name, no phone. */
export async function sendHandedOver(widget: Widget, draft: ContactDraft): Promise<void> {
  const url = consentEndpoint(widget.config);
  if (!url || !widget.isSecure) return;
  const { form, shown, decisions } = draft;
  const stamp = await makeStamp(widget, { id: draft.id, form, shown, decisions, url });
  queueConsent(widget, { v: 1, kind: 'consent', id: draft.id, stamp });
}
