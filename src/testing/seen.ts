import type { Frame, Page, Request } from '@playwright/test';
import type { Stamp } from '../wire/stamp';
import type { Note, Store } from './note';

/** Something that was stored; `page` is the address it was stored at, `by` the script where that is known. */
export type Trace = {
  store: Store;
  name: string;
  page: string;
  by: string;
  atMs: number;
  /** Whether it is the cookie of the site's own session. */
  isSession?: boolean;
};

/** A request as it left, and the address of the page that it belongs to. */
export type Asked = { request: Request; page: string; atMs: number };

/** What is known of a context since its start; times are the test's clock, in milliseconds since 1970. */
export type Watch = {
  startMs: number;
  traces: Trace[];
  asked: Asked[];
  /** Who asked for an address. */
  by: Map<string, string>;
  /** When the first answer stood; `undefined` while none does. */
  chosenMs: number | undefined;
  /** How many answers were written so far. */
  choices: number;
  /** Frames where Assent stands, the latest last. */
  frames: { frame: Frame; isAnswered: boolean }[];
  own: Set<string>;
  files: Set<string>;
  /** Stamps of leads, each once, in the order they left. */
  stamps: Stamp[];
  /** What is under way and tells of cookies. */
  pending: Set<Promise<void>>;
  /** Called with each note once it is taken. */
  heard: ((note: Note) => void)[];
  /** Cookies that stood before the test. */
  brought: Set<string>;
  /** Resolves once a page is watched whole. */
  ready(page: Page): Promise<void>;
  /** Notes what stands in all stores now. */
  look(): Promise<void>;
};
