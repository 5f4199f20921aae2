/**
 * Watches the page for scripts with an address that come into it, until `stop`. `take` gives those that
 * came with the task that runs, once: asked right after a script ran, they are those that it put there.
 */
export function watchInserted(): { take(): HTMLScriptElement[]; stop(): void } {
  let inserted: HTMLScriptElement[] = [];
  const note = (changes: MutationRecord[]) => {
    const nodes = changes.flatMap(({ addedNodes }) => [...addedNodes]);
    const scripts = nodes.filter((node) => node instanceof HTMLScriptElement);
    inserted.push(...scripts.filter(({ src }) => src));
    // The next task may be somebody else's.
    setTimeout(() => {
      inserted = [];
    });
  };
  const watcher = new MutationObserver(note);
  watcher.observe(document, { childList: true, subtree: true });
  return {
    take() {
      note(watcher.takeRecords());
      return inserted.splice(0);
    },
    stop: () => watcher.disconnect(),
  };
}
