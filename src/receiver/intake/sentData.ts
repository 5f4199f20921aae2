import type { SentData } from '../../core/commitment';
import type { Contact } from '../../wire/contact';

/** What a person sent with a form, with the members that were sent only. */
export function sentData({
  fields,
  typed,
  extra,
}: Pick<Contact, 'fields' | 'typed' | 'extra'>): SentData {
  return { fields, ...(typed && { typed }), ...(extra && { extra }) };
}
