import type { WireCode } from './wireCode';

/** Codes of 422: one field of a message is not as this configuration can be asked for. */
export const fieldCodes: readonly WireCode[] = [
  {
    code: 'required',
    status: '422',
    cause: 'A required field is empty.',
    remedy: 'The person fills it in; the message stands at the field, in their language.',
  },
  {
    code: 'option-unknown',
    status: '422',
    cause: 'A `select` holds none of its options.',
    remedy: 'Make page and `forms.<form>.fields[…].options` agree.',
  },
  {
    code: 'field-unknown',
    status: '422',
    cause: 'A field travels that the form does not have here.',
    remedy:
      'The page reads another configuration than the receiver has: name the receiver’s `/assent.json`, or add the field to `fields` or `extra`.',
  },
  {
    code: 'form-unknown',
    status: '422',
    cause: 'The form is not in the receiver’s configuration.',
    remedy: 'Add it there, or correct `data-assent-form`.',
  },
  {
    code: 'form-differs',
    status: '422',
    cause: 'The stamp was made for another form than the lead.',
    remedy: 'Send the stamp that was made with this lead.',
  },
  {
    code: 'consent-required',
    status: '422',
    cause: 'A required purpose was not agreed to.',
    remedy: 'The person ticks its box. Nothing is stored until then.',
  },
  {
    code: 'category-unknown',
    status: '422',
    cause: 'A decision about a category that is not here.',
    remedy: 'Make the configurations of page and receiver the same.',
  },
  {
    code: 'service-unknown',
    status: '422',
    cause: 'A decision about a service that is not here.',
    remedy: 'Make the configurations of page and receiver the same.',
  },
  {
    code: 'purpose-unknown',
    status: '422',
    cause: 'A decision about a purpose that is not here; at `/v1/mine`: nothing is kept for it.',
    remedy: 'Make the configurations of page and receiver the same.',
  },
  {
    code: 'decided-twice',
    status: '422',
    cause: 'Two decisions about the same thing.',
    remedy: 'Send one.',
  },
  {
    code: 'state-unfit',
    status: '422',
    cause:
      'A purpose that only informs was given or refused, or one with a box was only informed of.',
    remedy: 'Make `purposes.<purpose>.basis` the same on both sides.',
  },
  {
    code: 'hash-mismatch',
    status: '422',
    cause: 'A text came along that is not what its hash says.',
    remedy: 'Hash the text as UTF-8, NFC, with LF as line end.',
  },
  {
    code: 'page-foreign',
    status: '422',
    cause: '`page` lies on another origin than the stamp.',
    remedy: 'Send the page’s own origin and path.',
  },
  {
    code: 'page-query',
    status: '422',
    cause: '`page` has a query or fragment, which may hold personal data.',
    remedy: 'Send origin and path only.',
  },
  {
    code: 'held',
    status: '422',
    cause: 'At `/v1/mine`: a law asks that this is kept unchanged for now.',
    remedy: 'The person writes to the operator; the answer says until when.',
  },
  {
    code: 'unfit',
    status: '422',
    cause: 'At `/v1/mine`: the change is not written as it has to be.',
    remedy: 'Send `{ "fields": { … } }` or `{ "withdraw": [ … ] }`.',
  },
  {
    code: 'key-unknown',
    status: '422',
    cause: 'A key that no message has. Of a newer widget it is set aside (202) instead of refused.',
    remedy: 'Leave it out, or update the receiver.',
  },
  {
    code: 'invalid-type',
    status: '422',
    cause: 'A member is missing or of another type.',
    remedy: 'Compare it with the JSON Schema; `field` names it.',
  },
  {
    code: 'invalid-value',
    status: '422',
    cause: 'A member is none of the words it may be.',
    remedy: 'Compare it with the JSON Schema; `field` names it.',
  },
  {
    code: 'invalid-format',
    status: '422',
    cause: 'A member has another look: an id, a time, a hash, an address.',
    remedy: 'Compare it with the JSON Schema; `field` names it.',
  },
  {
    code: 'invalid-key',
    status: '422',
    cause: 'The name of a field is too long or empty.',
    remedy: 'Use names of 1 to 100 characters.',
  },
  {
    code: 'invalid',
    status: '422',
    cause: 'A member has none of the shapes it may have.',
    remedy: 'Compare it with the JSON Schema; `field` names it.',
  },
  {
    code: 'too-small',
    status: '422',
    cause: 'A text, list or number is under its least.',
    remedy: 'Compare it with the JSON Schema; `field` names it.',
  },
  {
    code: 'too-big',
    status: '422',
    cause: 'A text, list or number is over its most.',
    remedy: 'Shorten it; a form’s field takes 4,000 characters at most.',
  },
  {
    code: 'custom',
    status: '422',
    cause: 'Members do not go together; `message` says how.',
    remedy: 'Follow the message.',
  },
];
