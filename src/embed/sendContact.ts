import type { ContactDraft, Delivery } from '../core/sending';
import { consentEndpoint, contactEndpoint } from '../core/settings';
import type { Widget } from '../core/widget';
import { type Post, post } from '../effects/post';
import { makeStamp } from '../effects/stamps';
import type { Contact } from '../wire/contact';
import { explainSilence } from './explainSilence';
import { browserInfo, queueConsent } from './sendConsent';

// A lead is frozen at its first try: the same id must always carry the same body.
const frozen: Record<string, Promise<Contact>> = {};

/** Sends a form to the configured endpoint, in its format. */
export async function sendContact(widget: Widget, draft: ContactDraft): Promise<Delivery> {
  const endpoint = contactEndpoint(widget.config);
  if (!endpoint || !widget.isSecure) {
    return { kind: 'failed', reason: 'insecure', mayHaveArrived: false };
  }
  frozen[draft.id] ??= makeEnvelope(widget, draft, endpoint.url);
  const envelope = (await frozen[draft.id]) as Contact; // set just above
  const request: Post =
    endpoint.format === 'form'
      ? {
          url: endpoint.url,
          type: 'application/x-www-form-urlencoded',
          body: urlencoded(envelope, draft, endpoint.fields ?? {}),
        }
      : {
          url: endpoint.url,
          type: 'application/json',
          body: JSON.stringify(renamed(envelope, endpoint.fields)),
          headers: {
            ...(endpoint.idempotent && { 'Idempotency-Key': draft.id }),
            ...endpoint.headers,
          },
        };
  const delivery = await post(request, draft.id);
  const words = explainSilence(endpoint, delivery);
  if (words) widget.log(words);
  return delivery;
}

async function makeEnvelope(widget: Widget, draft: ContactDraft, url: string): Promise<Contact> {
  const { id, form, fields, typed, doubts, extra, replaces } = draft;
  const browser = browserInfo(widget);
  const previous = widget.stampId();
  return {
    v: 1,
    kind: 'contact',
    id,
    form,
    fields,
    typed,
    ...(doubts.length && { doubts }),
    ...(Object.keys(extra).length && { extra }),
    page: location.origin + location.pathname,
    stamp: await makeStamp(widget, {
      id: crypto.randomUUID(),
      form,
      shown: draft.shown,
      decisions: draft.decisions,
      previous,
      url,
    }),
    ...(browser && { browser }),
    ...(replaces && { replaces }),
  };
}

function renamed(envelope: Contact, names: Record<string, string> = {}): Contact {
  const fields = Object.entries(envelope.fields).map(([id, value]) => [names[id] ?? id, value]);
  return { ...envelope, fields: Object.fromEntries(fields) };
}

/** The lead for endpoints that know nothing of us: plain fields, and the consent beside them. */
function urlencoded(
  { id, fields, extra = {}, page, stamp }: Contact,
  draft: ContactDraft,
  names: Record<string, string>,
): string {
  const body = new URLSearchParams();
  for (const [field, value] of Object.entries({ ...fields, ...extra })) {
    body.set(names[field] ?? field, value);
  }
  const consents = stamp.texts.filter(({ role }) => role === 'consent');
  const given = stamp.decisions.flatMap((decision) =>
    'purpose' in decision && decision.state !== 'refused' ? [decision.purpose] : [],
  );
  body.set('consent', JSON.stringify(stamp));
  body.set('consent_text', draft.shown.texts.map(({ text }) => text).join('\n\n'));
  body.set('consent_at', stamp.at);
  body.set('consent_purposes', given.join(','));
  body.set('consent_sha256', consents.map(({ sha256 }) => sha256).join(','));
  body.set('page', page);
  body.set('_id', id);
  return body.toString();
}

/** Tells the receiver what was agreed to in a form that the site sends by itself: the stamp, no name, no phone. */
export async function sendHandedOver(widget: Widget, draft: ContactDraft): Promise<void> {
  const url = consentEndpoint(widget.config);
  if (!url || !widget.isSecure) return;
  const { form, shown, decisions } = draft;
  const stamp = await makeStamp(widget, { id: draft.id, form, shown, decisions, url });
  queueConsent(widget, { v: 1, kind: 'consent', id: draft.id, stamp });
}
