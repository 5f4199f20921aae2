import { toJson } from '../core/json';
/** Where consent messages wait. Keys are never renamed: earlier releases left theirs behind. */
export const MESSAGES_KEY = 'assent_outbox';
/** Where choices wait until they have become a message each. */
export const CHOICES_KEY = 'assent_draft';
/** What says that leads wait. */
export const LEADS_KEY = 'assent_outbox_leads';
/** Before the ids of leads that the database has not taken yet. */
export const SPARE_KEY = 'assent_outbox_lead_';

/** Keeps what is still to be told under one of the keys above, at once: the next click may leave the page. */
export function keepAtOnce(key: string, item: unknown): void {
  try {
    let before: unknown = [];
    try {
      before = JSON.parse(localStorage[key] ?? '[]');
    } catch {
      // Broken by another hand.
    }
    localStorage[key] = toJson(([] as unknown[]).concat(before, item));
  } catch {
    // Denied or full: it is told if the page lives long enough.
  }
}

/** Whether an earlier page left something to send: a key is there that begins with `assent_outbox` or `assent_draft`. */
export function hasWaiting(): boolean {
  try {
    return /assent_[do]/.test(`${Object.keys(localStorage)}`);
  } catch {
    return false;
  }
}
