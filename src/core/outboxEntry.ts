import type { ConsentMessage } from '../wire/consent';
import type { PostOutcome } from './postOutcome';
import { DAY_MS } from './settings';

/** What waits on the visitor's own device until the other side said yes. */
export type OutboxEntry = LeadEntry | ConsentEntry;

/** What both kinds tell of their tries. */
type Tries = {
  id: string;
  /** Whether a try was begun whose answer nobody heard. */
  isUnclear: boolean;
  /** When the other side wants to be asked again, in milliseconds since 1970. */
  notBeforeMs?: number;
};

/** A lead as it waits, a day at most: the very request, frozen under its id. */
export type LeadEntry = Tries & {
  /** Not there in what earlier releases left. */
  kind?: 'lead';
  form: string;
  /** When the person pressed submit, in milliseconds since 1970. */
  atMs: number;
  request: { url: string; body: string; type: string; headers?: Record<string, string> };
  /** Its person's key, which stays on this device; empty once it is known what came of the lead, not there in what earlier releases left. */
  key?: string;
  /** When its key is forgotten, no lead being kept longer, in milliseconds since 1970; not there in what earlier releases left. */
  untilMs?: number;
  /** Whether the other side keeps one id once. */
  isIdempotent: boolean;
  /** What came of it, kept without the request where another page than the one it was sent from heard it. */
  outcome?: PostOutcome;
  /** Whether the person was told that it failed. */
  isTold?: boolean;
};

/** A consent message as it waits. Where it goes is read from the configuration, never from what is stored. */
export type ConsentEntry = Tries & { kind: 'consent'; message: ConsentMessage };

/** The same lead once it is known what came of it: nothing of the person's is left in it. */
export function concluded(entry: LeadEntry, outcome: PostOutcome): LeadEntry {
  // A receipt holds what was sent: it is kept with the key alone.
  const { receipt, ...bare } = outcome as Extract<PostOutcome, { kind: 'sent' }>; // others have none
  return { ...entry, key: '', request: { url: '', body: '', type: '' }, outcome: bare };
}

/** Whether it is known what came of a lead and its person was told, or will be by the page it came from. */
export function isOver({ outcome, isTold }: LeadEntry): boolean {
  return !!outcome && (outcome.kind === 'sent' || isTold === true);
}

/**
 * What to do with a lead that is found on a visit: `send` it, `expire` it after a day, `tell` a failure
 * that nobody was told of, `leave` what is over for the page it came from, `drop` that after a day.
 */
export function judgeFound(
  entry: LeadEntry,
  nowMs: number,
): 'send' | 'expire' | 'tell' | 'leave' | 'drop' {
  const ageMs = nowMs - entry.atMs;
  if (!entry.outcome) return ageMs < DAY_MS ? 'send' : 'expire';
  // What expired has a day more to be told.
  if (ageMs >= (isOver(entry) ? 1 : 2) * DAY_MS) return 'drop';
  return isOver(entry) ? 'leave' : 'tell';
}

/** Whether an entry of another page must not be tried again: its answer was not heard, and twice would be two. */
export function isLost(entry: OutboxEntry): boolean {
  return entry.isUnclear && !isKeptOnce(entry);
}

/** Whether the other side keeps one id once: consent messages are told apart by theirs. */
export function isKeptOnce(entry: OutboxEntry): boolean {
  return entry.kind === 'consent' || entry.isIdempotent;
}
