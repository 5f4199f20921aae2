import type { AssentConfig } from './config';
import type { Choice } from './record';
import type { Shown } from './sending';
import type { EventName, State, View } from './state';
import type { Pack, Texts } from './texts';

/** Where the person came from, held in memory only until its category is granted: whole addresses as the browser gave them. */
export type Visit = { referrer: string; landing: string };

/** Turns strings that are ours, or that the page's author wrote, into what script sinks accept. */
export type Trust = {
  createScriptURL(address: string): string;
  createScript(code: string): string;
};

/** What the eager script lends to the chunks: one object, made once by the composition root. */
export type Widget = {
  readonly version: string;
  readonly config: AssentConfig;
  /** Address the configuration was read from, where it was fetched. */
  readonly configUrl: string | undefined;
  readonly locale: string;
  /** The language's words: the banner's, and those of each view once it is there. */
  readonly pack: Pack;
  /** Looks words of `pack` up. */
  readonly text: Texts;
  /** Fetches the words of a view; rejects when they cannot be had. */
  words(view: string): Promise<unknown>;
  readonly visit: Visit;
  /** Whether `https:` or localhost: otherwise nothing is stamped or sent. */
  readonly isSecure: boolean;
  readonly debug: boolean;
  /** Whether the browser sends Global Privacy Control. */
  readonly gpc: boolean;
  readonly nonce: string;
  readonly trust: Trust;
  /** The shadow root that holds what visitors see of us outside forms. */
  readonly root: ShadowRoot;
  state(): State;
  has(id: string): boolean;
  /** Id of the stamp that granted what is granted now. */
  stampId(): string | undefined;
  /** Loads a chunk by name; rejects when it cannot be had. */
  load(name: string): Promise<unknown>;
  /** Writes the record again where the browser holds another: an answer may have brought an older one. */
  affirm(): void;
  /** Takes a decision: keeps it, runs what it grants, tells the receiver. */
  choose(choice: Choice, shown: Shown): Promise<void>;
  /** Tells listeners, in script and on `document`; false when one cancelled. */
  emit(event: EventName, detail: unknown): boolean;
  /** Called back after each decision, this page's or another tab's; returns what stops it. */
  onChange(listener: () => void): () => void;
  open(view: View): void;
  /** An id for the page that no other part of ours has. */
  nextId(): string;
  log(...words: unknown[]): void;
};
