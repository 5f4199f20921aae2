import type { Trap } from '../wire/contact';
import type { Decision } from '../wire/stamp';
import type { Shown } from './shown';

/** What one person sent with one form, frozen as it was submitted; sent under one `id` however often it is tried. */
export type Lead = {
  id: string;
  form: string;
  fields: Record<string, string>;
  typed: Record<string, string>;
  doubts: string[];
  extra: Record<string, string>;
  shown: Shown;
  decisions: Decision[];
  trap: Trap;
  /** Id of the lead this one stands in for: an edit of one that may have arrived. */
  replaces?: string;
};
