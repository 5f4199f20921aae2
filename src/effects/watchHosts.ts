/**
 * Calls back once for each host that the page asks for anything, with the first address there; those it
 * asked before are told too. Returns what stops it.
 */
export function watchHosts(found: (url: URL, initiator: string) => void): () => void {
  const known = new Set<string>();
  const observer = new PerformanceObserver((list) => {
    // Only resources are observed, below.
    for (const { name, initiatorType } of list.getEntries() as PerformanceResourceTiming[]) {
      const url = new URL(name, document.baseURI);
      if (known.has(url.host) || !url.protocol.startsWith('http')) continue;
      known.add(url.host);
      found(url, initiatorType);
    }
  });
  observer.observe({ type: 'resource', buffered: true });
  return () => observer.disconnect();
}
