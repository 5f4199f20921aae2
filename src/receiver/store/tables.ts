import type { AccessTable, SessionsTable } from './accessTables';
import type { HeartbeatsTable } from './heartbeatTable';
import type { InboxTable, InboxWordsTable, WorkNotesTable, WorkTable } from './inbox/inboxRows';
import type { HoldsTable, MineKeysTable, RequestsTable, TombstonesTable } from './rightsRows';
import type { RestingDeliveriesTable, TurnsTable } from './sharingTables';

/**
 * Tables as SQLite and PostgreSQL both hold them: TEXT and nothing finer, JSON as text, ids and
 * times made by the application.
 */
export type Tables = {
  leads: LeadsTable;
  consents: ConsentsTable;
  texts: TextsTable;
  figures: FiguresTable;
  ledger: LedgerTable;
  proofs: ProofsTable;
  signing_keys: SigningKeysTable;
  disclosures: DisclosuresTable;
  looks: LooksTable;
  holds: HoldsTable;
  mine_keys: MineKeysTable;
  tombstones: TombstonesTable;
  requests: RequestsTable;
  deliveries: DeliveriesTable;
  closed_deliveries: ClosedDeliveriesTable;
  resting_deliveries: RestingDeliveriesTable;
  delivery_turns: TurnsTable;
  heartbeats: HeartbeatsTable;
  page_figures: PageFiguresTable;
  work: WorkTable;
  work_notes: WorkNotesTable;
  inbox: InboxTable;
  inbox_words: InboxWordsTable;
  access: AccessTable;
  sessions: SessionsTable;
};

/** What a lead and a consent message have in common. */
export type MessageColumns = {
  id: string;
  received_at: string;
  origin: string;
  stamp: string;
  browser: string | null;
  address: string | null;
  state: string;
  reason: string | null;
  body_hash: string;
  raw: string | null;
};

/** Leads. `phone_checked` of older rows is not read any more: plans age, so a phone is judged when it is looked at. */
export type LeadsTable = MessageColumns & {
  form: string | null;
  fields: string;
  typed: string;
  doubts: string;
  extra: string;
  page: string | null;
  key_hash: string | null;
  replaces: string | null;
  sent_at: string | null;
  /** What `listOf` in `lists.ts` says of it. */
  list: string;
  /** JSON of `Terms`, and when the last of them ends; `null` in rows of a release that kept neither. */
  terms: string | null;
  due_at: string | null;
  /** Digits of its phone: what it is looked for by. */
  phone_digits: string | null;
  /** Stamp id of the choice that stood in the browser, where it tells of that browser. */
  browser_choice: string | null;
};

/** Consent messages; `stamp_id` finds one by what a later stamp names as `previous`, and `previous` the later one. */
export type ConsentsTable = MessageColumns & { stamp_id: string | null; previous: string | null };

/** Texts that were published. */
export type TextsTable = {
  sha256: string;
  role: string;
  id: string;
  locale: string;
  text: string;
  published_at: string;
  /** `null` where it was never published again since a release that kept no such date. */
  last_at: string | null;
};

/** How many there are of a kind, kept with each change; `topic` says of what kind the other two speak. */
export type FiguresTable = {
  topic: string;
  subject: string;
  state: string;
  /** PostgreSQL gives it as a string. */
  count: number;
};

/** The ledger: entries are added, and the database refuses whatever else is tried. */
export type LedgerTable = {
  seq: number;
  at: string;
  event: string;
  subject: string;
  body: string;
  prev: string;
  hash: string;
};

/** What the ledger's entries are proved with; rows go when what they speak of is erased. */
export type ProofsTable = { seq: number; record: string; salt: string; jws: string | null };

/** Public halves of the keys that receipts were signed with. */
export type SigningKeysTable = { kid: string; x: string; listed_at: string };

/** To whom data was given because a law says so; the ledger commits to each. */
export type DisclosuresTable = {
  id: string;
  lead: string;
  at: string;
  recipient: string;
  basis: string;
  /** What the ledger's commitment begins with, base64url. */
  salt: string;
  /** What the owner who noted it is called; `null` for who has no name here, and in rows of a release that did not ask. */
  person: string | null;
};

/** How what a configuration shows looks, by the configuration's digest; `look` and `texts` are JSON. */
export type LooksTable = {
  digest: string;
  look: string;
  texts: string;
  first_at: string;
  last_at: string;
};

/** Events on their way to others; `due_at` is `null` once one is settled. */
export type DeliveriesTable = {
  id: string;
  delivery: string;
  lead: string;
  n: number;
  event: string;
  at: string;
  note: string | null;
  tries: number;
  first_at: string | null;
  due_at: string | null;
  settled_at: string | null;
  outcome: string | null;
  last: string | null;
  /** Since when it is in the hands of a process, which leaves it to others at `due_at`; `null` where it is in nobody's. */
  taken_at: string | null;
};

/** Deliveries whose other side wants nothing more. */
export type ClosedDeliveriesTable = { delivery: string; at: string };

/** What pages told, as counts of a day; nothing in it is of one person. */
export type PageFiguresTable = {
  /** Like `2026-11-28`, in the owner's zone. */
  day: string;
  what: string;
  subject: string;
  state: string;
  /** PostgreSQL gives it as a string. */
  count: number;
};
