/** Characters of an address to come back to. */
const MAX_CHARS = 500;

/** Stands in for the receiver's own origin, which no address may leave. */
const HERE = 'http://receiver.invalid';

/** The desk's page to come back to after the sign-in: `/admin` for whatever lies elsewhere. */
export function returnPath(wanted: string | null): string {
  if (!wanted || wanted.length > MAX_CHARS || !URL.canParse(wanted, HERE)) return '/admin';
  const { origin, pathname, search } = new URL(wanted, HERE);
  return origin === HERE && /^\/admin(?:\/(?!\/)|$)/.test(pathname) ? pathname + search : '/admin';
}
