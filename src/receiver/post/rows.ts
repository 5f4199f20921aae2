import { randomUUID } from 'node:crypto';
import type { AssentConfig } from '../../core/config';
import type { ConsentMessage } from '../../wire/consent';
import type { Contact } from '../../wire/contact';
import { shortAddress } from '../clientAddress';
import type { ConsentRow, Lead, Standing } from '../store/store';
import { checkPhone } from './checkPhone';
import { keepBrowser } from './keepBrowser';

/** What the receiver itself knows of a post. */
export type Arrival = {
  receivedAtMs: number;
  origin: string;
  address: string | undefined;
  bodyHash: string;
  text: string;
};

/** The row of a consent message. */
export function consentRow(
  config: AssentConfig,
  arrival: Arrival,
  message: ConsentMessage,
  standing: Standing,
): ConsentRow {
  const granted = message.stamp.decisions.some(
    (decision) =>
      'category' in decision &&
      decision.category === config.browserInfo?.category &&
      decision.state === 'given',
  );
  return {
    ...arrivalRow(config, arrival, standing),
    id: message.id.toLowerCase(),
    stamp: message.stamp,
    browser: granted ? keepBrowser(config, message.browser) : undefined,
  };
}

/** The row of a lead. */
export function leadRow(
  config: AssentConfig,
  arrival: Arrival,
  contact: Contact,
  standing: Standing,
): Lead {
  return {
    ...arrivalRow(config, arrival, standing),
    id: contact.id.toLowerCase(),
    form: contact.form,
    fields: contact.fields,
    typed: contact.typed ?? {},
    doubts: contact.doubts ?? [],
    extra: contact.extra ?? {},
    page: contact.page,
    stamp: contact.stamp,
    browser: keepBrowser(config, contact.browser),
    phoneChecked: checkPhone(contact.fields.phone),
    keyHash: contact.keyHash,
    replaces: contact.replaces?.toLowerCase(),
    sentAt: new Date(contact.stamp.at).toISOString(),
  };
}

/** The row of a post whose version is not known: its bytes, for a release that knows them. */
export function strangeRow(
  config: AssentConfig,
  arrival: Arrival,
  id = randomUUID() as string,
): Lead {
  return {
    ...arrivalRow(config, arrival, { kind: 'aside', because: 'version-unknown' }),
    id,
    form: undefined,
    fields: {},
    typed: {},
    doubts: [],
    extra: {},
    page: undefined,
    stamp: undefined,
    browser: undefined,
    phoneChecked: undefined,
    keyHash: undefined,
    replaces: undefined,
    sentAt: undefined,
  };
}

/** A visitor's network address as far as the owner keeps it. */
export function keptAddress(config: AssentConfig, address: string | undefined): string | undefined {
  const kept = config.server?.address ?? 'short';
  return { full: address, short: address && shortAddress(address), none: undefined }[kept];
}

function arrivalRow(config: AssentConfig, arrival: Arrival, standing: Standing) {
  return {
    receivedAt: new Date(arrival.receivedAtMs).toISOString(),
    origin: arrival.origin,
    address: keptAddress(config, arrival.address),
    standing,
    bodyHash: arrival.bodyHash,
    raw: standing.kind === 'aside' ? arrival.text : undefined,
  };
}
