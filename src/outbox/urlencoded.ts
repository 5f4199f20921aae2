import { toJson } from '../core/json';
import type { Lead } from '../core/lead';
import { PLAIN_FIELDS } from '../core/plainFields';
import { plainStampWithTexts } from '../core/plainStamp';
import type { Contact } from '../wire/contact';

/** The lead for endpoints that know nothing of us: plain fields under `names`, and the consent beside them. */
export function urlencoded(
  { fields, extra = {}, page, stamp }: Contact,
  lead: Lead,
  names: Record<string, string>,
): string {
  const body = new URLSearchParams();
  for (const [field, value] of Object.entries({ ...fields, ...extra })) {
    body.set(names[field] ?? field, value);
  }
  const consents = stamp.texts.filter(({ role }) => role === 'consent');
  const beside = {
    ...plainStampWithTexts(lead, Date.parse(stamp.at)),
    [PLAIN_FIELDS.stamp]: toJson(stamp),
    [PLAIN_FIELDS.sha256]: consents.map(({ sha256 }) => sha256).join(','),
    page,
  };
  for (const [name, value] of Object.entries(beside)) body.set(name, value);
  return body.toString();
}
