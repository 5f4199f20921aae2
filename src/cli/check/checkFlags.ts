import type { Finding } from '../../config/finding';

/** What `assent check` can be asked beside its files. */
export type CheckFlags = {
  json?: true;
  /** Warnings end with 1, too. */
  strict?: true;
  /** Links are not followed. */
  offline?: true;
  /** The file that stands on the site today. */
  against?: string;
  /** The sheet of the regulator's notice: to be printed, or the file of it to compare with. */
  registry?: true | string;
};

/** What was found in one file; `file` only where there are several. */
export type FileFinding = Finding & { file?: string };
