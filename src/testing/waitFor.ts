/** How long the kit waits for what should come at once, in milliseconds. */
export const WAIT_MS = 5000;

/** Waits until something is found; `undefined` when the time is over. */
export async function waitFor<Found>(
  find: () => Found | Promise<Found>,
  forMs: number = WAIT_MS,
): Promise<Found | undefined> {
  const untilMs = Date.now() + forMs;
  for (;;) {
    const found = await find();
    if (found) return found;
    if (Date.now() >= untilMs) return undefined;
    await new Promise((done) => setTimeout(done, 50));
  }
}
