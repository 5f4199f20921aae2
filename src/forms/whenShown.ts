/** When a node first came on screen, in milliseconds since 1970; when it was made, as long as nobody can tell. */
export function whenShown(node: Element, nowMs: () => number): () => number {
  let shownAtMs = nowMs();
  // Not in every place where tests or previews run.
  if (typeof IntersectionObserver === 'function') {
    const watcher = new IntersectionObserver((entries) => {
      if (!entries.some(({ isIntersecting }) => isIntersecting)) return;
      shownAtMs = nowMs();
      watcher.disconnect();
    });
    watcher.observe(node);
  }
  return () => shownAtMs;
}
