import { toJson } from '../core/json';
import { CHOICES_KEY } from '../effects/unsent';

/** A choice that was made and has not become a message yet, as far as it is known to be one. */
export type Made = { stampId: string; atMs: number };

/** The choices an earlier page could not make messages of, oldest first. */
export function readMadeChoices(): Made[] {
  try {
    const kept: unknown = JSON.parse(localStorage.getItem(CHOICES_KEY) ?? '[]');
    return (Array.isArray(kept) ? kept : []).filter(
      (made) => typeof made?.stampId === 'string' && typeof made.atMs === 'number',
    );
  } catch {
    return [];
  }
}

/** Forgets one choice, and with the last of them what else stood there. */
export function dropMadeChoice(id: string): void {
  try {
    const rest = readMadeChoices().filter(({ stampId }) => stampId !== id);
    if (rest.length) localStorage.setItem(CHOICES_KEY, toJson(rest));
    else localStorage.removeItem(CHOICES_KEY);
  } catch {
    // Denied: then there was none.
  }
}
