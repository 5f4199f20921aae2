import type { SentData } from '../../core/commitment';
import { Contact } from '../../wire/contact';
import type { KeptLead } from '../store/lead';
import { arrivalPart } from './arrival';
import { contactFaults } from './faults/contactFaults';
import { keepBrowser } from './keepBrowser';
import type { MessageKind } from './messageKind';
import { leadShelf } from './shelves';
import { strangersToKeep } from './strangers';
import { suspicions } from './suspicions';

/** What a person sent with a form, with the members that were sent only. */
export function sentData({
  fields,
  typed,
  extra,
}: Pick<Contact, 'fields' | 'typed' | 'extra'>): SentData {
  return { fields, ...(typed && { typed }), ...(extra && { extra }) };
}

/** Forms as the widget sends them; kept as leads. */
export const contactKind: MessageKind<Contact, KeptLead> = {
  schema: Contact,
  judge: (config, contact) => ({
    faults: contactFaults(config, contact),
    isSuspect: suspicions(config, contact).length > 0,
  }),
  formOf: ({ form }) => form,
  kept: (config, arrival, contact, standing) => {
    const browser = keepBrowser(config, contact.browser);
    return {
      id: contact.id,
      form: contact.form,
      fields: contact.fields,
      typed: contact.typed ?? {},
      doubts: contact.doubts ?? [],
      extra: contact.extra ?? {},
      page: contact.page,
      stamp: contact.stamp,
      browser,
      raw: strangersToKeep(arrival.strangers ?? [], browser !== undefined),
      keyHash: contact.keyHash,
      replaces: contact.replaces?.toLowerCase(),
      sentAt: new Date(contact.stamp.at).toISOString(),
      ...arrivalPart(config, arrival, standing),
    };
  },
  keptUnread: (config, arrival, id, text) => ({
    ...arrivalPart(config, arrival, { kind: 'aside', because: 'version-unknown' }),
    id,
    form: undefined,
    fields: {},
    typed: {},
    doubts: [],
    extra: {},
    page: undefined,
    stamp: undefined,
    browser: undefined,
    raw: text,
    keyHash: undefined,
    replaces: undefined,
    sentAt: undefined,
  }),
  shelf: leadShelf,
  attestedAs: 'contact',
  dataOf: sentData,
};
