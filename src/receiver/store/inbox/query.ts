import type { SearchTerm } from '../../../core/searchTerms';
import type { Tab } from '../../../core/workStates';
import type { ListKey, Slice } from '../message';

/**
 * Which leads are looked for; where no tab is named, all but those another stands in for. Times are ISO
 * 8601 in UTC, `from` is among them and `before` is not.
 */
export type InboxQuery = {
  tab?: Tab | undefined;
  form?: string | undefined;
  from?: string | undefined;
  before?: string | undefined;
  terms: readonly SearchTerm[];
};

/** What was found: ids, newest first. */
export type InboxFound = {
  leads: string[];
  /** Whether more stand beyond these, in the direction that was asked for. */
  hasMore: boolean;
  /** Where the search ended with fewer than were asked for, because it had looked at enough for once. */
  stoppedAt: ListKey | undefined;
};

/** Where rows are looked for next: all that stands beyond a key and within the days that were asked for. */
export type Reach = { query: InboxQuery; slice: Slice };
