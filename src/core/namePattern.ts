/**
 * Reads a cookie or storage name as an owner writes it: exact, with `*` for any run of characters,
 * or `/regex/`. A broken regex matches nothing; the checker names it.
 */
export function namePattern(written: string): (name: string) => boolean {
  const regex = /^\/(.*)\/$/.exec(written)?.[1];
  try {
    const source =
      regex ?? `^${written.replace(/[.+?^${}()|[\]\\]/g, '\\$&').replace(/\*/g, '.*')}$`;
    const pattern = new RegExp(source);
    return (name) => pattern.test(name);
  } catch {
    return () => false;
  }
}
