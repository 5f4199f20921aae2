/** The host of an address as a name server and `net` take it: IPv6 without its brackets. */
export function hostIn({ hostname }: { hostname: string }): string {
  return hostname.replace(/^\[|\]$/g, '');
}
