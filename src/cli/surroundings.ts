import type { Asker } from './asker';

/** What the command line touches of the process it runs in; tests hand in their own. */
export type Surroundings = {
  /** Words after the program's name. */
  args: readonly string[];
  /** The package's own, as `--version` prints it. */
  version?: string;
  env: Readonly<Record<string, string | undefined>>;
  /** Where relative paths start. */
  folder: string;
  /** Folder of the built widget. */
  distFolder: string;
  /** The built `receiver/ledger/receiptThread`; without one, receipts are checked in this thread. */
  receiptThread?: URL;
  /** Asks pages of the site; without one, no links are followed. */
  fetch?: typeof fetch;
  /** Asks a person at the terminal; without one, nothing is asked. */
  ask?: Asker;
  /** Says at a terminal how far long work is, in place of what it said before; without one, nothing is said. */
  progress?: (words: string | undefined) => void;
  print: (line: string) => void;
  /** Writes to the same place what may be long; false where nobody reads it any more. */
  write: (text: string) => Promise<boolean>;
  printError: (line: string) => void;
  /** Resolves when the process is asked to stop. */
  stopped: () => Promise<void>;
};
