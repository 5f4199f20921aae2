import { everyValue } from './everyValue';

/**
 * Paths of every own `__proto__` key inside a value read from JSON. Such a key is never meant
 * honestly, and copying it by assignment would replace an object's prototype.
 */
export function unsafeKeys(root: unknown): PropertyKey[][] {
  return everyValue(root).flatMap(({ key, path }) => (key === '__proto__' ? [path] : []));
}
