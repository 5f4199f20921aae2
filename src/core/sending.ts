import type { Decision, Indication, Stamp } from '../wire/stamp';

/** A text as a person saw it, before it is hashed. `opened` stands where it was behind a disclosure. */
export type SeenText = {
  role: 'consent' | 'label' | 'banner' | 'category' | 'policy';
  id: string;
  text: string;
  opened?: boolean;
};

/** How a decision was shown, before it becomes a stamp. `shownAtMs` is when its texts came on screen. */
export type Shown = {
  surface: Stamp['surface'];
  method: Indication['method'];
  trusted: boolean;
  shownAtMs?: number;
  texts: SeenText[];
};

/**
 * What tells people from programs, for the receiver to judge: how long the form had stood on the
 * page, in milliseconds, and, where it has the input that nobody sees, whether that holds anything.
 */
export type Trap = { ms: number; filled?: boolean };

/** One form as it was submitted, frozen; sent under one `id` however often it is tried. */
export type ContactDraft = {
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

/** What came of one post. `invalid` names fields; `failed` says why and whether the lead may have arrived. */
export type Delivery =
  | { kind: 'sent'; id: string; next?: string; message?: string }
  | { kind: 'invalid'; errors: { field?: string; code: string; message: string }[] }
  | {
      kind: 'failed';
      reason: 'network' | 'timeout' | 'server' | 'refused' | 'insecure';
      status?: number;
      /** How long the other side asked to be left alone. */
      retryAfterMs?: number;
      mayHaveArrived: boolean;
    };

/**
 * What a form hears of its lead before the end: that it is kept as far as it can be, that a try failed
 * and another follows, and that it has begun.
 */
export type Told = { kept(): void; waits(delivery: Delivery): void; triesAgain(): void };

/**
 * Sends a form until it is known what came of it; never throws. The same draft sent again while it
 * waits is tried at once.
 */
export type SendContact = (draft: ContactDraft, told?: Told) => Promise<Delivery>;
