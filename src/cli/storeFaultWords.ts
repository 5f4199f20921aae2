import { whatIsWrong } from '../receiver/ledger/ledgerWords';
import type { StoreFault } from '../receiver/ledger/verifyStore';

/** What does not verify in a database, in one line. */
export function storeFaultWords(found: StoreFault): string {
  switch (found.about) {
    case 'ledger':
      return `ledger: ${whatIsWrong(found.fault)}`;
    case 'record':
      return `record ${found.id} (entry ${found.seq}): ${RECORDS[found.fault]}`;
    case 'unproved':
      return `record ${found.id}: nothing in the ledger proves it`;
    case 'vanished':
      return `entry ${found.seq} (${found.subject}): what it speaks of is gone, and no entry says that it was erased`;
    case 'disclosure':
      return `disclosure ${found.id} of ${found.lead}: it is not what the ledger says`;
    case 'text':
      return `text ${found.sha256}: its words were changed`;
  }
}

const RECORDS: Record<Extract<StoreFault, { about: 'record' }>['fault'], string> = {
  'record-missing': 'it is gone, and its proof is still there',
  'entry-missing': 'the entry does not say what it should',
  'row-changed': 'its origin, its form or its time is not what was attested',
  'stamp-changed': 'its stamp, or the salt beside it, was changed',
  'data-changed': 'what was sent was changed',
  'receipt-changed': 'its kept receipt was changed, or signed by a key that is not trusted',
};
