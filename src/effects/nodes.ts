/**
 * Calls back for every element that is put into the document from now on, and for each of which one of
 * `attributes` is changed, until `signal`.
 */
export function watchNodes(
  attributes: string[],
  look: (element: Element) => void,
  signal: AbortSignal,
): void {
  const watcher = new MutationObserver((changes) => {
    for (const { type, target, addedNodes } of changes) {
      for (const node of type === 'attributes' ? [target] : addedNodes) {
        if (node instanceof Element) look(node);
      }
    }
  });
  watcher.observe(document, { childList: true, subtree: true, attributeFilter: attributes });
  signal.addEventListener('abort', () => watcher.disconnect());
}
