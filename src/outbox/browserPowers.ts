import { askBeforeLeaving } from '../effects/askBeforeLeaving';
import type { PagePowers } from './powers';

/** A page in a browser. */
export const browserPowers: PagePowers = {
  nowMs: () => Date.now(),
  after(ms, run) {
    const timer = setTimeout(run, ms);
    return () => clearTimeout(timer);
  },
  random: () => Math.random(),
  isOnline: () => navigator.onLine,
  onWake(wake) {
    addEventListener('online', wake);
    addEventListener('pageshow', wake);
    document.addEventListener('visibilitychange', () => document.hidden || wake());
  },
  askBeforeLeaving,
};
