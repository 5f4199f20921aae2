import type { HeadFault } from '../../core/head';
import type { LedgerFault } from '../../core/ledger';
import type { RecordFault } from './examineRecord';

/** One thing that does not verify, named by what it is about. */
export type StoreFault =
  | { about: 'ledger'; fault: LedgerFault | HeadFault }
  | { about: 'record'; id: string; seq: number; fault: RecordFault }
  /** A trigger by which the database itself refuses change: it is gone, switched off or changed. */
  | { about: 'guard'; name: string; table: string }
  /** A record that nothing proves. */
  | { about: 'unproved'; id: string }
  /** A lead that is shown in another list than it belongs in. */
  | { about: 'misplaced'; id: string }
  /** An entry of a message that is gone, although nothing says that it was erased. */
  | { about: 'vanished'; subject: string; seq: number }
  /** A text whose words are not those of its hash, or that was shown to somebody and is not kept. */
  | { about: 'text'; sha256: string; fault: 'text-changed' | 'text-missing' }
  /** Texts of which no look is kept: how many, and one of them. */
  | { about: 'looks'; texts: number; sha256: string }
  /** A disclosure that is not as the ledger says, or that no entry speaks of. */
  | { about: 'disclosure'; id: string; lead: string }
  /** A signing key that is not what its id says, or that no entry speaks of. */
  | { about: 'key'; kid: string };

/** Hears of each fault as it is found. */
export type OnFault = (fault: StoreFault) => void;
