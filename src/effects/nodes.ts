/** Calls back for every element that is put into the document from now on; returns what stops it. */
export function watchNodes(added: (element: Element) => void): () => void {
  const watcher = new MutationObserver((changes) => {
    for (const { addedNodes } of changes) {
      for (const node of addedNodes) if (node instanceof Element) added(node);
    }
  });
  watcher.observe(document, { childList: true, subtree: true });
  return () => watcher.disconnect();
}
