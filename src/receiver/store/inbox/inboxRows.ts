/** How far the owner's people came with a lead and its edits, by any of them; `by_name` is `null` for the owner. */
export type WorkTable = { lead: string; state: string; at: string; by_name: string | null };

/** What they wrote down about it. */
export type WorkNotesTable = {
  id: string;
  lead: string;
  at: string;
  by_name: string | null;
  body: string;
};

/** What a lead is filtered by. */
export type InboxTable = {
  lead: string;
  received_at: string;
  /** Empty where none could be read. */
  form: string;
  /** Its list, and where that is `stored` its state. */
  tab: string;
  /** The keys it is found by, each between two line ends. */
  words: string;
};

/** The keys that leads are found by, each lead as often as it has keys. */
export type InboxWordsTable = { word: string; received_at: string; lead: string };
