import type { Act } from '../../core/act';
import type { AssentConfig } from '../../core/config';
import type { State } from '../../core/state';
import type { Spoken } from '../../core/texts';
import type { BrowserInfo } from '../../wire/browser';
import type { Mine } from '../../wire/mine';
import type { Receipt } from '../../wire/receipt';

/** A key to what was sent, and what is known of it before anybody is asked. */
export type HeldKey = {
  key: string;
  /** Address of the receiver that it opens something of, without a slash at its end. */
  receiver: string;
  /** When it was sent, in milliseconds since 1970. */
  atMs?: number;
};

/** The receipt of a choice that this browser keeps. */
export type KeptChoice = { id: string; atMs: number; receipt: Receipt };

/** What the view is handed: the hosted page and the dialog differ in nothing else. */
export type MinePorts = {
  config: AssentConfig;
  spoken: Spoken;
  /** Address of the receiver whose keys may be pasted, without a slash at its end; `undefined` where there is none. */
  receiver: string | undefined;
  /** Whether keys are kept by this browser, so that they can be taken away from it. */
  keepsKeys: boolean;
  /** Keys at hand, newest first. */
  keys(): Promise<HeldKey[]>;
  /** Has the next visit find a key that was pasted, where that is possible. */
  keep?(key: string): void;
  /** Forgets a key and what is kept beside it. */
  forget(key: string): Promise<unknown>;
  /** Keeps the newer receipt of a lead, where the earlier one is kept. */
  renew(lead: string, receipt: Receipt): Promise<unknown>;
  /** Receipts of choices, newest first. */
  choices(): Promise<KeptChoice[]>;
  /** The choice as it stands, and the way to change it; nothing where the site is another one. */
  choice?: { state(): State; change(): void };
  fetch(url: string, options: RequestInit): Promise<Response>;
  isOnline(): boolean;
  /** Puts into a place what keeps a link to what is held for later. */
  showKey(place: Element, link: string): Promise<void>;
  /** Puts into a place what the browser told about itself, in words. */
  showBrowser(place: Element, browser: BrowserInfo): Promise<void>;
  /** Prints an element, alone where the page around it is somebody else's. */
  print(element: Element): void;
  /** Tells other windows that what is held has changed. */
  tellOthers(): void;
};

/** What a person is asked before it is done. */
export type Asked = { kind: 'erase' } | { kind: 'withdraw'; purpose: string };

/** A sentence by its key, with what fills it in. */
export type Said = { key: string; slots?: Record<string, string>; isFault?: boolean };

/** One lead as the view shows it. */
export type LeadState = {
  readonly held: HeldKey;
  /** When it was sent: milliseconds since 1970, or ISO 8601. */
  sentAt?: number | string | undefined;
  /** What stands of it by the last answer. */
  seen?: { kind: 'held'; mine: Mine } | { kind: 'erased'; act: Act } | { kind: 'unknown' };
  /** Whether an answer is waited for. */
  isBusy: boolean;
  asked?: Asked | undefined;
  /** The field that is being corrected, with what was typed where that was refused. */
  edited?: { field: string; value: string; fault?: string } | undefined;
  /** The field that was left as it was, last. */
  left?: string | undefined;
  said?: Said | undefined;
};
