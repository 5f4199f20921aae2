import { whatIsWrong } from '../receiver/ledger/ledgerWords';
import type { StoreFault } from '../receiver/ledger/storeFault';

/** What does not verify in a database, in one line. */
export function storeFaultWords(found: StoreFault): string {
  switch (found.about) {
    case 'ledger':
      return `ledger: ${whatIsWrong(found.fault)}`;
    case 'record':
      return `record ${found.id} (entry ${found.seq}): ${RECORDS[found.fault]}`;
    case 'guard':
      return `table ${found.table}: the database's own guard ${found.name} is gone, switched off or changed. Start the receiver: it puts it back. Ask who may change this database besides it`;
    case 'unproved':
      return `record ${found.id}: nothing in the ledger proves it`;
    case 'vanished':
      return `entry ${found.seq} (${found.subject}): what it speaks of is gone, and no entry says that it was erased`;
    case 'disclosure':
      return `disclosure ${found.id} of ${found.lead}: it is not what the ledger says`;
    case 'text':
      return `text ${found.sha256}: ${TEXTS[found.fault]}`;
    case 'looks':
      return `looks: how pages showed ${found.texts} of the kept texts is gone, text ${found.sha256} among them. Take the table looks from a backup`;
    case 'misplaced':
      return `lead ${found.id}: it is shown in another list than it belongs in`;
    case 'key':
      return `key ${found.kid}: it is not what its id says, or no entry says when it was made`;
  }
}

const RECORDS: Record<Extract<StoreFault, { about: 'record' }>['fault'], string> = {
  'record-missing': 'it is gone, and its proof is still there',
  'entry-missing': 'the entry does not say what it should',
  'row-changed':
    'what stands beside what was sent was changed: origin, form, page, a time, a hash or the address',
  'stamp-changed': 'its stamp, or the salt beside it, was changed',
  'data-changed': 'what was sent was changed',
  'browser-changed': 'what the browser told was changed',
  'standing-changed': 'it is not stored or set aside as it was',
  'receipt-missing': 'its kept receipt is gone',
  'receipt-changed': 'its kept receipt was changed, or signed by a key that is not trusted',
};

const TEXTS: Record<Extract<StoreFault, { about: 'text' }>['fault'], string> = {
  'text-changed': 'its words were changed',
  'text-missing':
    'it was published or shown, and is not kept in that role. A start of the receiver publishes the texts of today again; take earlier ones from a backup',
};
