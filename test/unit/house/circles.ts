/** Circles among modules, each as `a → b → a`, found from the first module on. Each module stands in one at most. */
export function circlesIn(arrows: ReadonlyMap<string, readonly string[]>): string[] {
  const circles: string[] = [];
  const done = new Set<string>();
  const follow = (module: string, way: readonly string[]): void => {
    const from = way.indexOf(module);
    if (from >= 0) {
      circles.push([...way.slice(from), module].join(' → '));
      return;
    }
    if (done.has(module)) return;
    for (const next of arrows.get(module) ?? []) follow(next, [...way, module]);
    done.add(module);
  };
  for (const module of arrows.keys()) follow(module, []);
  return circles;
}
