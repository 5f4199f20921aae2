/** Keeps one truth among tabs. */
export type Tabs = { tell(): void; close(): void };

/**
 * Calls `changed` when another tab says so and whenever this page may have missed it: hidden or
 * shown again, or restored from the back/forward cache.
 */
export function watchTabs(changed: () => void): Tabs {
  const stop = new AbortController();
  const { signal } = stop;
  let channel: BroadcastChannel | undefined;
  try {
    channel = new BroadcastChannel('assent');
    channel.onmessage = changed;
  } catch {
    // A sandboxed frame has no channel; the events below still come.
  }
  addEventListener('pageshow', changed, { signal });
  document.addEventListener('visibilitychange', changed, { signal });
  return {
    tell: () => channel?.postMessage(0),
    close() {
      stop.abort();
      channel?.close();
    },
  };
}
