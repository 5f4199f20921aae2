import { dueAt, termsOf } from '../../core/retention';
import { withoutNul } from '../../core/withoutNul';
import { Contact } from '../../wire/contact';
import type { KeptLead } from '../store/lead';
import { arrivalPart } from './arrival';
import { contactFaults } from './faults/contactFaults';
import { keepBrowser } from './keepBrowser';
import { leadChanges } from './leadChanges';
import type { MessageKind } from './messageKind';
import { sentData } from './sentData';
import { leadShelf } from './shelves';
import { strangersToKeep } from './strangers';
import { suspicions } from './suspicions';

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
    const { receivedAtMs } = arrival;
    const terms = termsOf(config, contact.stamp.decisions, receivedAtMs);
    return {
      id: contact.id,
      form: contact.form,
      fields: contact.fields,
      typed: contact.typed ?? {},
      doubts: contact.doubts ?? [],
      extra: contact.extra ?? {},
      page: withoutNul(contact.page),
      stamp: contact.stamp,
      browser,
      raw: strangersToKeep(arrival.strangers ?? [], browser !== undefined),
      keyHash: contact.keyHash,
      replaces: contact.replaces?.toLowerCase(),
      sentAt: new Date(contact.stamp.at).toISOString(),
      terms,
      dueAt: dueAt(config, { terms, receivedAtMs, isAside: standing.kind === 'aside' }),
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
    terms: {},
    dueAt: dueAt(config, { terms: {}, receivedAtMs: arrival.receivedAtMs, isAside: true }),
  }),
  shelf: leadShelf,
  changes: leadChanges,
  attestedAs: 'contact',
  dataOf: sentData,
};
