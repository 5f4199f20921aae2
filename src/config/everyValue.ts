/** A value inside another, its own key last in the path; paths deeper than 20 are cut there. */
export type Found = { value: unknown; key: PropertyKey; path: PropertyKey[] };

/** Deeper paths are cut: nobody could read them, and writing each would take quadratic time. */
const MAX_DEPTH = 20;

/** Every value inside a value read from JSON, once, those nearer to the root first. */
export function everyValue(root: unknown): Found[] {
  const found: Found[] = [];
  const seen = new Set<unknown>();
  const waiting: { value: unknown; path: PropertyKey[] }[] = [{ value: root, path: [] }];
  // A list that grows instead of recursion: a deeply nested value must not overflow the stack.
  for (const { value, path } of waiting) {
    if (value === null || typeof value !== 'object' || seen.has(value)) continue;
    seen.add(value);
    const isList = Array.isArray(value);
    for (const [name, child] of Object.entries(value)) {
      const key = isList ? Number(name) : name;
      const childPath = path.length < MAX_DEPTH ? [...path, key] : path;
      found.push({ value: child, key, path: childPath });
      waiting.push({ value: child, path: childPath });
    }
  }
  return found;
}
