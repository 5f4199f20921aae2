/** Lets calls through one after another, at least so many milliseconds apart; resolves with the turn. */
export function createPace(apartMs: number): () => Promise<void> {
  let freeAtMs = 0;
  return () => {
    // Its own clock: the system's may be set back meanwhile.
    const nowMs = performance.now();
    const turnMs = Math.max(nowMs, freeAtMs);
    freeAtMs = turnMs + apartMs;
    const waitMs = turnMs - nowMs;
    return waitMs > 0 ? new Promise((resolve) => setTimeout(resolve, waitMs)) : Promise.resolve();
  };
}
