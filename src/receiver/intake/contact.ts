import { toldChoice } from '../../core/browserChoice';
import { dueAt, termsOf } from '../../core/retention';
import { withoutNul } from '../../core/withoutNul';
import { Contact } from '../../wire/contact';
import { noteRequest } from '../rights/requests';
import type { KeptLead } from '../store/lead';
import { arrivalPart } from './arrival';
import { contactFaults } from './faults/contactFaults';
import { forgetLate } from './forgetBrowser';
import { keepBrowser } from './keepBrowser';
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
  changes: ({ config, notary }, lead) => {
    const { form, receivedAt } = lead;
    const told = toldChoice(lead);
    const forget = told ? forgetLate(config, notary, told, receivedAt) : undefined;
    const isRequest = form !== undefined && config.forms?.[form]?.kind === 'rights';
    if (!isRequest) return forget && { isAlone: false, run: forget };
    const { phone, email, name, ...rest } = lead.fields;
    const contact = [name, phone, email].filter(Boolean).join(', ');
    const note = Object.values({ ...rest, ...lead.extra }).join('\n');
    const asked = { kind: 'other', via: 'form', contact, note, lead: lead.id } as const;
    return {
      isAlone: true,
      async run(tx) {
        await noteRequest(tx, config, asked, Date.parse(receivedAt));
        await forget?.(tx);
      },
    };
  },
  attestedAs: 'contact',
  dataOf: sentData,
};
