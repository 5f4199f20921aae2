import { createLease } from '../outbox/lease';

/** A lock between tabs for browsers without locks. */
export const underLease = createLease({
  // Asked for each time: reading `localStorage` throws where it is denied.
  storage: {
    getItem: (key) => localStorage.getItem(key),
    setItem: (key, value) => localStorage.setItem(key, value),
    removeItem: (key) => localStorage.removeItem(key),
  },
  nowMs: Date.now,
  random: Math.random,
  pause: (ms) => new Promise((resolve) => setTimeout(resolve, ms)),
});
