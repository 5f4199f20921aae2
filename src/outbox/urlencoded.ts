import type { Lead } from '../core/lead';
import type { Contact } from '../wire/contact';

/** The lead for endpoints that know nothing of us: plain fields under `names`, and the consent beside them. */
export function urlencoded(
  { id, fields, extra = {}, page, stamp }: Contact,
  { shown }: Lead,
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
  body.set('consent_text', shown.texts.map(({ text }) => text).join('\n\n'));
  body.set('consent_at', stamp.at);
  body.set('consent_purposes', given.join(','));
  body.set('consent_sha256', consents.map(({ sha256 }) => sha256).join(','));
  body.set('page', page);
  body.set('_id', id);
  return body.toString();
}
