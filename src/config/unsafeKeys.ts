/**
 * Paths of every own `__proto__` key inside a value read from JSON. Such a key is never meant
 * honestly, and copying it by assignment would replace an object's prototype.
 */
export function unsafeKeys(root: unknown): PropertyKey[][] {
  const found: PropertyKey[][] = [];
  const seen = new Set<unknown>();
  const waiting: { value: unknown; path: PropertyKey[] }[] = [{ value: root, path: [] }];
  // A list instead of recursion: a deeply nested value must not overflow the stack.
  for (let next = waiting.pop(); next; next = waiting.pop()) {
    const { value, path } = next;
    if (value === null || typeof value !== 'object' || seen.has(value)) continue;
    seen.add(value);
    const isList = Array.isArray(value);
    for (const [key, child] of Object.entries(value)) {
      const childPath = path.length < MAX_DEPTH ? [...path, isList ? Number(key) : key] : path;
      if (key === '__proto__') found.push(childPath);
      waiting.push({ value: child, path: childPath });
    }
  }
  return found;
}

/** Deeper paths are cut: nobody could read them, and writing each would take quadratic time. */
const MAX_DEPTH = 20;
