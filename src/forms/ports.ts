import type { ContactDraft, SendContact } from '../core/sending';
import type { EventName } from '../core/state';
import type { Texts } from '../core/texts';

/** The powers a form is lent. */
export type FormPorts = {
  text: Texts;
  send: SendContact;
  /** Tells the page; false when a listener cancelled. */
  emit: (event: EventName, detail: unknown) => boolean;
  /** A fresh UUID for a lead. */
  newId: () => string;
  nowMs: () => number;
  /** An `id` for the page that nothing else has. */
  nextId: () => string;
  log: (...words: unknown[]) => void;
  /** Address of a text at the receiver; `undefined` where there is none. */
  textUrl?: (text: string) => Promise<string | undefined>;
  /** Gets what was agreed to where the site sends the lead itself. */
  handOver?: (draft: ContactDraft) => void;
  /** Further hidden fields for the site's own submission, by name; they win over the plain ones. */
  stampFields?: (draft: ContactDraft) => Record<string, string>;
  /** Goes to the page after success; `location.assign` when left out. */
  redirect?: (url: string) => void;
  /** The last resort when sending fails. */
  operatorPhone?: string;
  locale: string;
  /** What a number without a country code means; `RU` when left out. */
  region?: string;
};

/** A form that is served. `isAttached` is false where it was left as the site's own. */
export type AttachedForm = { readonly isAttached: boolean; detach(): void };
