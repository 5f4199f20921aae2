/**
 * Calls back once for each host that the page asks for anything, with the first address there; those it
 * asked before are told too. Returns what stops it.
 */
export function watchHosts(found: (url: URL, initiator: string) => void): () => void {
  const known: string[] = [];
  const observer = new PerformanceObserver((list) => {
    // Only resources are observed, below.
    for (const { name, initiatorType } of list.getEntries() as PerformanceResourceTiming[]) {
      const url = new webkitURL(name, document.baseURI);
      if (known.includes(url.host) || !url.protocol.startsWith('http')) continue;
      known.push(url.host);
      found(url, initiatorType);
    }
  });
  observer.observe({ type: 'resource', buffered: true });
  return () => observer.disconnect();
}
