import type { Parts } from '../parts';

/** What a person's rights need of the receiver. */
export type RightsParts = Pick<Parts, 'config' | 'store' | 'clock'> & {
  /** The file of erasures, outside of the database. */
  tombstoneFile: string;
};
