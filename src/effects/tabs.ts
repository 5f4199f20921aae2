/** Keeps one truth among tabs. */
export type Tabs = { tell(): void };

/**
 * Calls `changed` when another tab says so and whenever this page may have missed it: hidden or
 * shown again, or restored from the back/forward cache; until `signal`.
 */
export function watchTabs(changed: () => void, signal: AbortSignal): Tabs {
  let channel: BroadcastChannel | undefined;
  try {
    channel = new BroadcastChannel('assent');
    channel.onmessage = changed;
  } catch {
    // A sandboxed frame has no channel; the events below still come.
  }
  addEventListener('pageshow', changed, { signal });
  document.addEventListener('visibilitychange', changed, { signal });
  signal.addEventListener('abort', () => channel?.close());
  return { tell: () => channel?.postMessage(0) };
}
