import type { Terms } from '../../core/retention';
import type { Added, KeptMessage, Seen, Slice, Standing } from './message';

/** Names of inputs with what they held. */
export type Values = Record<string, string>;

/** A form as it is kept. */
export type KeptLead = KeptMessage & {
  /** `undefined` where the envelope could not be read (an unknown version). */
  form: string | undefined;
  fields: Values;
  typed: Values;
  doubts: string[];
  extra: Values;
  page: string | undefined;
  /** Hash of its sender's key, one for a lead and all its edits. It leaves the receiver in no page, export or log. */
  keyHash: string | undefined;
  /** Id of the lead it says it stands in for, as anybody may say: `standsInFor` tells whether it may. */
  replaces: string | undefined;
  /** When the person sent it, by their own clock; `undefined` where the envelope could not be read. */
  sentAt: string | undefined;
  /** Until when it is kept for each purpose; none where its envelope could not be read. */
  terms: Terms;
  /** When the last of its terms ends; `undefined` where a release kept it that knew of none. */
  dueAt: string | undefined;
};

/** A lead as it is found again. */
export type FoundLead = KeptLead & {
  /** What the numbering plans say of its phone today; `undefined` where it has none. */
  phoneChecked: 'valid' | 'doubtful' | undefined;
};

/**
 * Which leads are asked for; all of them where nothing is named, except those another lead stands in
 * for. A lead is `replaced` once a later one of the same key that names it, or names the same first
 * one, is stored and not set aside, in whatever order they arrived.
 */
export type LeadFilter = { standing?: Standing['kind'] | 'replaced'; form?: string };

/** What can be asked of the leads. */
export type LeadReads = {
  find(id: string): Promise<FoundLead | undefined>;
  list(slice: Slice, filter?: LeadFilter): Promise<FoundLead[]>;
  count(filter?: LeadFilter): Promise<number>;
  seen(id: string, bodyHash: string): Promise<Seen>;
  /** Id of the last lead that stands in for this one; `undefined` where none does. */
  replacementOf(id: string): Promise<string | undefined>;
  /** Id of the first lead of an edit; `undefined` where it is none, or names what its sender has no key to. */
  standsInFor(edit: KeptLead): Promise<string | undefined>;
  /** Names of the forms that leads came from, also of those no longer configured. */
  forms(): Promise<string[]>;
};

/** What can be done to them. */
export type LeadWrites = {
  add(lead: KeptLead): Promise<Added>;
  /**
   * Takes a lead back from among those set aside, as `read` where it was read only now; what could not
   * be read of it goes. False where none of this id is set aside.
   */
  accept(id: string, read?: KeptLead): Promise<boolean>;
  /** Takes a lead away for good; false where there is none of this id. */
  remove(id: string): Promise<boolean>;
};
