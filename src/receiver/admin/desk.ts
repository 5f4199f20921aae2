import type { Role } from '../../core/role';
import type { AdminWords } from './words';

/** Who sits at the desk; without a name where they came with the token of the environment. */
export type Who = { role: Role; name?: string };

/** For whom a page of the desk is drawn. */
export type Desk = {
  words: AdminWords;
  who: Who;
  /** The host that the receiver serves. */
  site: string;
  /** Goes with everything that is pressed: only a page of this very session knows it. */
  formToken: string;
};
