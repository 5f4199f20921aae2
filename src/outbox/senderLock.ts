/** How long a tab without locks may hold a lead, in milliseconds: longer than one post may take. */
const LEASE_MS = 15_000;

/**
 * Runs while no other tab works on the same lead. Where the browser has no locks (a sandboxed frame),
 * a lease in `localStorage` does: taken for one try, it runs out by itself when its tab dies.
 * Where that is denied too, nothing is shared between tabs either.
 */
export async function alone<Result>(id: string, work: () => Promise<Result>): Promise<Result> {
  const name = `assent-lead-${id}`;
  const { locks } = navigator as { locks?: LockManager };
  if (locks) {
    let isHeld = false;
    try {
      return await locks.request(name, () => {
        isHeld = true;
        return work();
      });
    } catch (error) {
      if (isHeld) throw error;
    }
  }
  return underLease(name, work);
}

async function underLease<Result>(name: string, work: () => Promise<Result>): Promise<Result> {
  const mine = `${Math.random()}`;
  while (!(await takeLease(name, mine))) await pause(500);
  try {
    return await work();
  } finally {
    try {
      if (localStorage.getItem(name)?.endsWith(mine)) localStorage.removeItem(name);
    } catch {
      // Denied: there was no lease to give back.
    }
  }
}

async function takeLease(name: string, mine: string): Promise<boolean> {
  try {
    const [untilMs = '0'] = (localStorage.getItem(name) ?? '0').split(' ');
    if (Number(untilMs) > Date.now()) return false;
    localStorage.setItem(name, `${Date.now() + LEASE_MS} ${mine}`);
    // Two tabs may write at once: after a moment the last one holds it.
    await pause(50);
    return localStorage.getItem(name)?.endsWith(mine) ?? true;
  } catch {
    return true;
  }
}

const pause = (ms: number) => new Promise((resolve) => setTimeout(resolve, ms));
