import type { AnswerFault, ReadAnswer } from '../core/answer';
import type { Endpoint } from '../core/config';
import { toJson } from '../core/json';
import type { Lead } from '../core/lead';
import type { LeadEntry } from '../core/outboxEntry';
import type { Contact } from '../wire/contact';
import { urlencoded } from './urlencoded';

/** What speaks with endpoints that know nothing of us, so that pages with a receiver need not carry it. */
export type Foreign = {
  /** The request in the endpoint's own format and names. */
  requestFor(endpoint: Endpoint, contact: Contact, lead: Lead): LeadEntry['request'];
  /** Faults with the fields by our names: an endpoint blames them by those it knows. */
  inOurNames(endpoint: Endpoint, faults: AnswerFault[]): AnswerFault[];
  /** What its answers mean. */
  readForeignAnswer: ReadAnswer;
};

/** See `Foreign`. */
export const requestFor: Foreign['requestFor'] = (endpoint, contact, lead) => {
  const { url, format, idempotent, headers, fields: names = {} } = endpoint;
  return format === 'form'
    ? {
        url,
        type: 'application/x-www-form-urlencoded',
        body: urlencoded(contact, lead, names),
      }
    : {
        url,
        type: 'application/json',
        body: toJson({ ...contact, fields: renamed(contact.fields, names) }),
        headers: { ...(idempotent && { 'Idempotency-Key': contact.id }), ...headers },
      };
};

/** See `Foreign`. */
export const inOurNames: Foreign['inOurNames'] = ({ fields = {} }, faults) => {
  const ours: Record<string, string> = Object.create(null);
  for (const [id, name] of Object.entries(fields)) ours[name] = id;
  return faults.map((fault) => {
    const field = fault.field && (ours[fault.field] ?? fault.field);
    return { ...fault, ...(field && { field }) };
  });
};

function renamed(fields: Contact['fields'], names: Record<string, string>): Contact['fields'] {
  return Object.fromEntries(Object.entries(fields).map(([id, value]) => [names[id] ?? id, value]));
}
