import type { Page } from '@playwright/test';

/**
 * Timers that the next pages set for `fromMs` or more wait until they are let go, so that no test
 * depends on what comes first on this machine. Call before `goto`.
 */
export async function holdTimers(page: Page, fromMs: number): Promise<{ letGo(): Promise<void> }> {
  await page.addInitScript((heldFromMs) => {
    const [set, clear] = [window.setTimeout, window.clearTimeout];
    const held = new Map<number, () => void>();
    let ids = 1e9;
    const setHeld = (run: (...args: unknown[]) => void, ms = 0, ...args: unknown[]) => {
      if (ms < heldFromMs) return set(run, ms, ...args);
      ids += 1;
      held.set(ids, () => run(...args));
      return ids;
    };
    const clearHeld = (id?: number) => {
      if (!held.delete(id ?? 0)) clear(id);
    };
    const letTimersGo = () => {
      // What they set anew waits again.
      const runs = [...held.values()];
      held.clear();
      for (const run of runs) run();
    };
    Object.assign(window, { setTimeout: setHeld, clearTimeout: clearHeld, letTimersGo });
  }, fromMs);
  return { letGo: () => page.evaluate('letTimersGo()') };
}
