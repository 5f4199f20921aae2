/** How long nodes that come late are waited for, in milliseconds. */
const PATIENCE_MS = 10_000;

/** Does something now, and again whenever nodes have come, until it says that it is done or ten seconds are over. */
export function asNodesCome(isDone: () => boolean): void {
  if (isDone()) return;
  const look = () => {
    if (isDone()) watcher.disconnect();
  };
  const watcher = new MutationObserver(look);
  watcher.observe(document, { childList: true, subtree: true });
  setTimeout(() => watcher.disconnect(), PATIENCE_MS);
}
