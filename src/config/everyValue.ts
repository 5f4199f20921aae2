/** A value inside another, its own key last in the path; paths deeper than 20 are cut there. */
export type Found = { value: unknown; key: PropertyKey; path: PropertyKey[] };

/** Deeper paths are cut: nobody could read them, and writing each would take quadratic time. */
const MAX_DEPTH = 20;

/** Every value inside a value read from JSON, once, those nearer to the root first. */
export function everyValue(root: unknown): Found[] {
  const seen = new Set<unknown>();
  const found: Found[] = [{ value: root, key: '', path: [] }];
  // A list that grows instead of recursion: a deeply nested value must not overflow the stack.
  for (const { value, path } of found) {
    if (value === null || typeof value !== 'object' || seen.has(value)) continue;
    seen.add(value);
    const isList = Array.isArray(value);
    for (const [name, child] of Object.entries(value)) {
      const key = isList ? Number(name) : name;
      found.push({ value: child, key, path: path.length < MAX_DEPTH ? [...path, key] : path });
    }
  }
  return found.slice(1);
}
