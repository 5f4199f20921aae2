/** Something of ours in the page: whether the page has thrown it out, and what puts it where it belongs. */
type Placed = { isOut(): boolean; put(): void };

let all: WeakRef<Placed>[] = [];
let watcher: MutationObserver | undefined;
let isAwaited = false;

/** Puts something of ours into the page, and again when the page was drawn anew without it, until what it gives is called. */
export function keepPlaced(placed: Placed): () => void {
  const known = new WeakRef(placed);
  placed.put();
  all.push(known);
  watcher ??= new MutationObserver(() => isAwaited || putAgain());
  watcher.observe(document, { childList: true, subtree: true });
  // Whoever holds what is given here holds `placed` with it: else it might be collected meanwhile.
  return () => {
    all = all.filter((one) => one.deref() !== placed);
  };
}

/** Once a frame at most: a page may throw out again and again what it did not put there. */
function putAgain(): void {
  all = all.filter((known) => known.deref());
  for (const known of all) {
    const placed = known.deref();
    if (placed?.isOut()) {
      placed.put();
      isAwaited = true;
    }
  }
  if (!isAwaited) return;
  requestAnimationFrame(() => {
    isAwaited = false;
    putAgain();
  });
}
