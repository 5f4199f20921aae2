import type { HeadFault, HeadSignatureFault } from '../../core/head';
import type { LedgerFault } from '../../core/ledger';

const REMEDY = 'Type: assent verify. Keep this database as it is, and compare it with a backup.';

/** What is wrong with the ledger and what to do, in one line. */
export function ledgerWords(fault: LedgerFault | HeadFault): string {
  return `The ledger does not verify: ${whatIsWrong(fault)}. ${REMEDY}`;
}

/** What is wrong with the ledger, as a clause. */
export function whatIsWrong(fault: LedgerFault | HeadFault): string {
  switch (fault.kind) {
    case 'gap':
      return `entry ${fault.seq} is missing, entry ${fault.found} stands in its place`;
    case 'unchained':
      return `entry ${fault.seq} does not follow the one before it`;
    case 'changed':
      return `entry ${fault.seq} was changed after it was written`;
    case 'event-unknown':
      return `entry ${fault.seq} speaks of \`${fault.event}\`, which is no event`;
    case 'cut':
      return `it has ${fault.count} entries, and had ${fault.head.count} on ${fault.head.at}`;
    case 'rebuilt':
      return `entry ${fault.head.count} is not the one that was signed on ${fault.head.at}`;
    case 'head-unsigned':
      return `the head kept on ${fault.head.at} (${fault.head.count} entries) is not as it was signed: ${HEADS[fault.because]}`;
    case 'head-unreadable':
      return `line ${fault.line} of its kept heads cannot be read (heads.jsonl in the data folder, or the file of --heads): take it out where you know how it came there`;
  }
}

/** What is wrong with a head by itself. */
export const HEADS: Readonly<Record<HeadSignatureFault, string>> = {
  'jws-malformed': 'its signed part is not a compact JWS',
  'header-malformed': 'the header of its signed part cannot be read',
  'payload-malformed': 'the payload of its signed part cannot be read',
  'signature-malformed': 'its signature is not one of Ed25519',
  'alg-foreign': 'it is signed by an algorithm that heads are not signed with',
  'type-foreign': 'what is signed there is no head',
  'key-foreign': 'its key is not among those that are trusted',
  'signature-wrong': 'the signature does not fit',
  'head-changed': 'count, hash or time differ from what was signed',
};
