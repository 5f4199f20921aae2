/**
 * Tables as SQLite and PostgreSQL both hold them: TEXT and nothing finer, JSON as text, ids and
 * times made by the application.
 */
export type Tables = {
  leads: LeadsTable;
  consents: ConsentsTable;
  texts: TextsTable;
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

/** Leads. */
export type LeadsTable = MessageColumns & {
  form: string | null;
  fields: string;
  typed: string;
  doubts: string;
  extra: string;
  page: string | null;
  phone_checked: string | null;
  key_hash: string | null;
  replaces: string | null;
  sent_at: string | null;
};

/** Consent messages. */
export type ConsentsTable = MessageColumns;

/** Texts that were published. */
export type TextsTable = {
  sha256: string;
  role: string;
  id: string;
  locale: string;
  text: string;
  published_at: string;
};
