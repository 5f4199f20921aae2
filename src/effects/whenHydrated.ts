/** How long after the page has loaded a framework is waited for, in milliseconds. */
const PATIENCE_MS = 3000;
/** How often an element is looked at meanwhile, in milliseconds: no event tells. */
const LOOK_MS = 50;

/** React marks each element it took over; others, the container they drew into. */
const TAKEN = /^__react(Fiber|Props)/;
const TAKEN_WITHIN = /^(__vue|_vnode|__k$|__ngContext|__svelte|_\$)/;

/** Resolves once a framework has taken an element over, or none did for a while after the page had loaded. */
export async function whenHydrated(element: Element): Promise<void> {
  let loadedAtMs: number | undefined;
  while (!isHydrated(element) && element.isConnected) {
    if (document.readyState === 'complete') loadedAtMs ??= performance.now();
    if (loadedAtMs !== undefined && performance.now() > loadedAtMs + PATIENCE_MS) return;
    await pause(LOOK_MS);
  }
  // It marks what it finds before it has drawn.
  await pause(0);
}

function isHydrated(element: Element): boolean {
  if (element.closest('astro-island[ssr],[defer-hydration],[ngh]')) return false;
  const has = (node: Element, mark: RegExp) => Object.keys(node).some((key) => mark.test(key));
  if (has(element, TAKEN)) return true;
  for (let node: Element | null = element; node; node = node.parentElement) {
    if (has(node, TAKEN_WITHIN)) return true;
  }
  return false;
}

function pause(ms: number): Promise<void> {
  return new Promise((resolve) => setTimeout(resolve, ms));
}
