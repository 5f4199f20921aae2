/** How much a received message is trusted: `aside` waits for the owner's look. */
export type Standing = { kind: 'stored' } | { kind: 'aside'; because: AsideReason };

/** Why a message was set aside instead of refused: nothing that may be a lead is ever lost. */
export type AsideReason = 'version-unknown' | 'text-unknown' | 'text-missing' | 'suspect';

/** Names of inputs with what they held. */
export type Values = Record<string, string>;

/** A form as it is kept. `stamp` and `browser` are as sent; times are ISO 8601 in UTC by the server's clock. */
export type Lead = {
  id: string;
  receivedAt: string;
  /** `undefined` where the envelope could not be read (an unknown version). */
  form: string | undefined;
  fields: Values;
  typed: Values;
  doubts: string[];
  extra: Values;
  page: string | undefined;
  origin: string;
  stamp: unknown;
  browser: unknown;
  /** The visitor's network address as far as the owner keeps it. */
  address: string | undefined;
  phoneChecked: 'valid' | 'doubtful' | undefined;
  keyHash: string | undefined;
  replaces: string | undefined;
  /** When the person sent it, by their own clock; `undefined` where the envelope could not be read. */
  sentAt: string | undefined;
  standing: Standing;
  bodyHash: string;
  /** The very bytes received, kept where the message was set aside. */
  raw: string | undefined;
};

/** A consent message as it is kept. */
export type ConsentRow = Pick<
  Lead,
  'id' | 'receivedAt' | 'origin' | 'stamp' | 'browser' | 'address' | 'standing' | 'bodyHash' | 'raw'
>;

/** A text people may be shown, under the hash that stamps name it by. */
export type TextRow = {
  sha256: string;
  role: string;
  id: string;
  locale: string;
  text: string;
  publishedAt: string;
};

/** What came of keeping a message: new, there already, or the key taken by another body. */
export type Kept = 'stored' | 'duplicate' | 'conflict';

/**
 * Which leads are asked for; all of them where nothing is named, except those another lead stands in
 * for. A lead is `replaced` once a later one of the same person that names it, or names the same first
 * one, is stored and not set aside, in whatever order they arrived.
 */
export type LeadFilter = { standing?: Standing['kind'] | 'replaced'; form?: string };

/** How often one subject was decided in one way, over all that is not set aside. */
export type DecisionCount = {
  kind: 'category' | 'service' | 'purpose';
  subject: string;
  state: 'given' | 'refused' | 'withdrawn' | 'informed';
  count: number;
};

/** A part of a list: newest first, at most `limit`, after `offset` others. */
export type Slice = { offset: number; limit: number };

/**
 * Where everything is kept. What `addLead` and `addConsent` call stored survives power loss.
 * Each method rejects with `StoreFailure` when the database does not answer.
 */
export type Store = {
  addLead(lead: Lead): Promise<Kept>;
  addConsent(message: ConsentRow): Promise<Kept>;
  /** What keeping a body under this id would come to, were it not new; `undefined` when it is. */
  seen(
    kind: 'lead' | 'consent',
    id: string,
    bodyHash: string,
  ): Promise<Exclude<Kept, 'stored'> | undefined>;
  leads(slice: Slice, filter?: LeadFilter): Promise<Lead[]>;
  countLeads(filter?: LeadFilter): Promise<number>;
  lead(id: string): Promise<Lead | undefined>;
  /** Id of the last lead that stands in for this one; `undefined` where none does. */
  replacementOf(id: string): Promise<string | undefined>;
  /** Takes a lead back from among those set aside; false where there is none of this id. */
  acceptLead(id: string): Promise<boolean>;
  /** Names of the forms that leads came from, also of those no longer configured. */
  leadForms(): Promise<string[]>;
  consents(slice: Slice): Promise<ConsentRow[]>;
  countConsents(): Promise<number>;
  consent(id: string): Promise<ConsentRow | undefined>;
  decisionCounts(): Promise<DecisionCount[]>;
  /** Adds what is not yet there; never changes or removes a text. */
  addTexts(texts: readonly TextRow[]): Promise<void>;
  /** All that was ever published under these hashes. */
  textsByHash(hashes: readonly string[]): Promise<TextRow[]>;
  close(): Promise<void>;
};

/** The database did not do what it was asked. `code` is its own short word, safe to log. */
export class StoreFailure extends Error {
  constructor(readonly code: string) {
    super(`The database failed: ${code}`);
    this.name = 'StoreFailure';
  }
}
