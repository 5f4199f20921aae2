const EXPIRED = 'expires=Thu, 01 Jan 1970 00:00:00 GMT';

/**
 * Removes a cookie from every domain and path at which this page could see it. Each parent domain is
 * tried and the browser refuses what is a public suffix, so no list of suffixes is needed.
 */
export function expireEverywhere(name: string): void {
  // Partitioned cookies lie in a jar of their own, and secure ones go by their like: on localhost without https too.
  const jars = isSecureContext ? ['', '; Secure', '; Secure; Partitioned'] : [''];
  const labels = location.hostname.split('.');
  const domains = ['', ...labels.map((_, index) => `; domain=${labels.slice(index).join('.')}`)];
  let path = '';
  const paths = location.pathname.split('/').flatMap((step) => {
    path += step;
    const here = path;
    path += '/';
    return [here, path];
  });
  const steps = paths.filter((at, index) => paths.indexOf(at) === index);
  for (const domain of domains) {
    for (const at of steps) {
      for (const jar of jars) {
        // biome-ignore lint/suspicious/noDocumentCookie: the Cookie Store API is not in the baseline
        document.cookie = `${name}=; ${EXPIRED}; path=${at || '/'}${domain}${jar}`;
      }
    }
  }
}
