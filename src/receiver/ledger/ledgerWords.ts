import type { HeadFault } from '../../core/head';
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
  }
}
