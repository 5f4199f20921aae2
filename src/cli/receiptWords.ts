import type { ReceiptFault } from '../core/receiptFile';

/** What is wrong with a receipt, in one line: what does not hold, and where. */
export function receiptWords({ code, at }: ReceiptFault): string {
  return at ? `${WORDS[code]} (${at})` : WORDS[code];
}

const WORDS: Record<ReceiptFault['code'], string> = {
  'not-json': 'This is not JSON. Name the file as it was saved.',
  'member-twice': 'A member stands twice, so that two readers may read two things',
  'number-respelled': 'A number is written in another spelling than its only one',
  'member-foreign': 'A member stands here that no receipt has',
  'member-missing': 'A member is missing or of another kind',
  'version-later': 'This receipt was made by a later release. Verify it with that one',
  'jws-malformed': 'The signed part is not a compact JWS',
  'header-malformed': 'The header of the signed part cannot be read',
  'payload-malformed': 'The payload of the signed part cannot be read',
  'signature-malformed': 'The signature is not one of Ed25519',
  'alg-foreign': 'It is signed by an algorithm that receipts are not signed with',
  'type-foreign': 'What is signed here is no receipt',
  'key-foreign':
    'It was signed with a key that is not among those given: it may be of another receiver',
  'signature-wrong':
    'The signature does not fit: what was signed was changed, or somebody else signed it',
  'payload-not-canonical': 'The payload is not in the one form of RFC 8785',
  'schema-later': 'Its schema is not one that this release knows',
  'payload-misfit': 'The payload lacks what its schema asks for',
  'salt-unfit': 'The salt cannot be read or is shorter than 128 bits',
  'text-missing': 'The words of a text that it names are missing',
  'text-changed': 'The words of a text are not those that were hashed',
  'text-foreign': 'A text came along that it does not name',
  'data-changed': 'What was sent is not what the receipt commits to',
  'data-foreign': 'Data came along, and the receipt speaks of none',
};
