import type { Choice, ConsentRecord } from './record';
import type { Shown } from './shown';

/** A choice and the record that stood before it. */
export type MadeChoice = {
  stampId: string;
  /** When it was made. */
  atMs: number;
  choice: Choice;
  before: ConsentRecord | undefined;
  shown: Shown;
};
