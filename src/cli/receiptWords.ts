import type { ReceiptFault } from '../core/receiptFile';

/** What is wrong with a receipt, in one line: what does not hold, where, and what to do. */
export function receiptWords({ code, at }: ReceiptFault): string {
  const [what, remedy] = RECEIPT_WORDS[code];
  return `${what}${at && ` (${at})`}. ${remedy}`;
}

const AS_SAVED = 'Take the file just as it was saved.';
const ASK =
  'Ask whoever gave it to you for the file just as it was saved: this one proves nothing.';
const LATER = 'Verify it with a newer release: npx assent@latest verify.';

/** What each fault of a receipt is, and what to do about it. */
export const RECEIPT_WORDS: Record<ReceiptFault['code'], [what: string, remedy: string]> = {
  'not-json': ['This is no receipt: it is not JSON, or not to its end', AS_SAVED],
  'not-a-receipt': [
    'This is JSON, but no receipt',
    'Name a file that was saved as assent-receipt-….json.',
  ],
  'member-twice': ['A member stands twice, so that two readers may read two things', ASK],
  'number-respelled': ['A number is written in another spelling than its only one', ASK],
  'member-foreign': ['A member stands here that no receipt has', ASK],
  'member-missing': ['A member is missing or of another kind', ASK],
  'version-later': ['This receipt was made by a later release', LATER],
  'jws-malformed': ['The signed part is not a compact JWS', ASK],
  'header-malformed': [
    'The header of the signed part cannot be read, or asks for what no receipt asks for',
    ASK,
  ],
  'payload-malformed': ['The payload of the signed part cannot be read', ASK],
  'signature-malformed': ['The signature is not one of Ed25519', ASK],
  'alg-foreign': ['It is signed by an algorithm that receipts are not signed with', ASK],
  'type-foreign': ['What is signed here is no receipt', ASK],
  'key-foreign': [
    'It was signed with a key that is not among those given: it may be of another receiver',
    'Save /.well-known/jwks.json of the receiver that it is from, and name that with --jwks.',
  ],
  'signature-wrong': [
    'The signature does not fit: what was signed was changed, or somebody else signed it',
    ASK,
  ],
  'payload-not-canonical': ['The payload is not in the one form of RFC 8785', ASK],
  'schema-later': ['Its schema is not one that this release knows', LATER],
  'payload-misfit': ['The payload lacks what its schema asks for', ASK],
  'salt-unfit': ['The salt cannot be read or is shorter than 128 bits', ASK],
  'text-missing': ['The words of a text that it names are missing', ASK],
  'text-changed': ['The words of a text are not those that were hashed', ASK],
  'text-foreign': ['A text came along that it does not name', ASK],
  'data-changed': ['What was sent is not what the receipt commits to', ASK],
  'data-foreign': ['Data came along, and the receipt speaks of none', ASK],
};
