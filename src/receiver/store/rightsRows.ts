/** Leads that a law asks to be kept, with all their edits. */
export type HoldsTable = {
  id: string;
  /** The first lead of the chain. */
  lead: string;
  at: string;
  basis: string;
  until: string;
  /** What the ledger's commitment begins with, base64url. */
  salt: string;
  released_at: string | null;
  /** Who asked for an erasure meanwhile, which is due once the hold ends. */
  wish: string | null;
  /** JSON of the ids of its leads that are to tell nothing of their browser then; `null` where there are none. */
  forgets: string | null;
  /** What the owner who asked for it is called; `null` for who has no name here, and in rows of a release that did not ask. */
  person: string | null;
};

/** Further keys to a lead: hashes alone. */
export type MineKeysTable = { key_hash: string; lead: string };

/** What was erased, by the lead's id, so that it does not come back; `line` is the same as in `tombstones.jsonl`. */
export type TombstonesTable = { id: string; at: string; line: string };

/** What people asked for by other ways than their key. */
export type RequestsTable = {
  id: string;
  at: string;
  due_at: string;
  kind: string;
  via: string;
  contact: string;
  note: string;
  lead: string | null;
  /** What the ledger's commitments begin with, base64url. */
  salt: string;
  answered_at: string | null;
  answer: string | null;
  answered_by: string | null;
};
