import { askBrowser } from '../chunks/asking/askBrowser';
import type { Widget } from '../chunks/contract';
import type { Endpoint } from '../core/config';
import type { Delivery, Progress } from '../core/delivery';
import type { Lead } from '../core/lead';
import type { OutboxEntry } from '../core/outboxEntry';
import { contactEndpoint } from '../core/settings';
import { askBeforeLeaving } from '../effects/askBeforeLeaving';
import type { Post } from '../effects/post';
import { makeStamp } from '../effects/stamps';
import type { Contact } from '../wire/contact';
import { openOutbox } from './leadStore';
import { createSender, type Leftover } from './sender';

// A lead is frozen at its first try: the same id must always carry the same body.
const frozen = new Map<string, Promise<OutboxEntry>>();
const sender = createSender(openOutbox());

/** Sends a form to the configured endpoint, in its format, until it is known what came of it. */
export async function sendContact(widget: Widget, draft: Lead, told: Progress): Promise<Delivery> {
  const endpoint = contactEndpoint(widget.config);
  if (!endpoint || !widget.isSecure) {
    return { kind: 'failed', reason: 'insecure', mayHaveArrived: false };
  }
  const { id } = draft;
  if (!frozen.has(id)) frozen.set(id, freezeEntry(widget, draft, endpoint));
  // Until it stands in the outbox, leaving the page would lose it.
  const release = askBeforeLeaving();
  const entry = await frozen.get(id)?.catch(() => undefined);
  release();
  if (!entry) {
    frozen.delete(id);
    return { kind: 'failed', reason: 'network', mayHaveArrived: false };
  }
  const delivery = await sender.send(entry, told);
  if (delivery.kind === 'sent') frozen.delete(id);
  if (delivery.kind === 'failed' && delivery.reason === 'network') {
    widget
      .load('silence')
      .then(({ explainSilence }) => explainSilence(endpoint, widget.log))
      .catch(widget.log);
  }
  return delivery.kind === 'invalid'
    ? { kind: 'invalid', errors: inOurNames(delivery.errors, endpoint.fields ?? {}) }
    : delivery;
}

/** Takes a lead out of the outbox; whether it may have arrived all the same. */
export function cancelContact(id: string): Promise<boolean> {
  return sender.cancel(id);
}

/** Takes up what earlier pages could not send. */
export function resumeContacts(): Promise<Leftover[]> {
  return sender.resume();
}

/** Notes that the person was told what came of a lead of an earlier page. */
export function markTold(id: string): Promise<void> {
  return sender.markTold(id);
}

async function freezeEntry(widget: Widget, draft: Lead, endpoint: Endpoint): Promise<OutboxEntry> {
  const { id, form } = draft;
  const atMs = Date.now();
  const envelope = await makeEnvelope(widget, draft, endpoint.url);
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
            ...(endpoint.idempotent && { 'Idempotency-Key': id }),
            ...endpoint.headers,
          },
        };
  return { id, form, atMs, request, isIdempotent: endpoint.idempotent === true, isUnclear: false };
}

/** An endpoint blames fields by the names it knows them by. */
function inOurNames(
  errors: Extract<Delivery, { kind: 'invalid' }>['errors'],
  names: Record<string, string>,
) {
  const ours = new Map(Object.entries(names).map(([id, name]) => [name, id]));
  return errors.map((error) => {
    const field = error.field && (ours.get(error.field) ?? error.field);
    return { ...error, ...(field && { field }) };
  });
}

async function makeEnvelope(widget: Widget, draft: Lead, url: string): Promise<Contact> {
  const { id, form, fields, typed, doubts, extra, replaces, trap } = draft;
  const browser = await askBrowser(widget);
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
    trap,
  };
}

function renamed(envelope: Contact, names: Record<string, string> = {}): Contact {
  const fields = Object.entries(envelope.fields).map(([id, value]) => [names[id] ?? id, value]);
  return { ...envelope, fields: Object.fromEntries(fields) };
}

/** The lead for endpoints that know nothing of us: plain fields, and the consent beside them. */
function urlencoded(
  { id, fields, extra = {}, page, stamp }: Contact,
  draft: Lead,
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
