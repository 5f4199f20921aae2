import { toJson } from '../core/json';
import type { Touches } from '../core/touch';
import type { Touch } from '../wire/browser';

/** Where the first and the last touch are kept, once their category is granted. */
export const TOUCH_KEY = 'assent_touch';

/** What is kept; `undefined` where nothing is, where it cannot be read, and where storage is denied. */
export function readTouches(): Touches | undefined {
  try {
    const kept = JSON.parse(localStorage.getItem(TOUCH_KEY) ?? 'null');
    return isTouch(kept?.first) && isTouch(kept.last) ? kept : undefined;
  } catch {
    return undefined;
  }
}

/** Keeps them; does nothing where storage is denied or full. */
export function writeTouches(touches: Touches): void {
  try {
    localStorage.setItem(TOUCH_KEY, toJson(touches));
  } catch {
    // Denied or full: this visit is all that is known.
  }
}

function isTouch(kept: Partial<Touch> | undefined): boolean {
  return typeof kept?.at === 'string' && typeof kept.landing === 'string';
}
