/** How far an element is moved, in CSS pixels: to the right, and up. */
export type Shift = { right: number; up: number };

/** Kept between the element and what it gives way to, in CSS pixels. */
const GAP_PX = 8;

/**
 * How far a box that stands at the foot of the window has to move so that it lies on nothing the page has
 * fixed there: up its own side, else up the other one, half the window at most; not at all where both are
 * taken. `ours` may lie on the box.
 */
export function freePlace(box: DOMRect, ours: Element): Shift {
  const across = innerWidth - box.right - box.left;
  for (const right of [0, across]) {
    const up = climb(new DOMRect(box.x + right, box.y, box.width, box.height), ours);
    if (up !== undefined) return { right, up };
  }
  return { right: 0, up: 0 };
}

/** How far up the first free place is; `undefined` when there is none in the lower half. */
function climb(box: DOMRect, ours: Element): number | undefined {
  let up = 0;
  while (box.top - up > innerHeight / 2 || !up) {
    const top = Math.min(...cornersOf(box, up).map(([x, y]) => topOfFixed(x, y, ours)));
    if (top === Number.POSITIVE_INFINITY) return up;
    up = Math.ceil(box.bottom - top + GAP_PX);
  }
  return undefined;
}

function cornersOf({ left, right, top, bottom }: DOMRect, up: number): [number, number][] {
  const xs = [left + 1, (left + right) / 2, right - 1];
  const ys = [top + 1, (top + bottom) / 2, bottom - 1];
  return xs.flatMap((x) => ys.map((y): [number, number] => [x, y - up]));
}

/** The upper edge of what the page keeps at a point while it scrolls; infinite where that is nothing. */
function topOfFixed(x: number, y: number, ours: Element): number {
  let top = Number.POSITIVE_INFINITY;
  for (let node = frontAt(document, x, y, ours); node; node = parentOf(node)) {
    const box = node.getBoundingClientRect();
    const holds = box.left <= x && x <= box.right && box.top <= y && y <= box.bottom;
    // What is larger holds the whole page: only what lies in it is in the way.
    if (holds && box.height <= innerHeight / 2) top = Math.min(top, box.top);
    const { position, bottom } = getComputedStyle(node);
    if (position === 'fixed' || (position === 'sticky' && bottom !== 'auto')) return top;
  }
  return Number.POSITIVE_INFINITY;
}

function frontAt(
  root: Document | ShadowRoot,
  x: number,
  y: number,
  ours: Element,
): Element | undefined {
  // WebKit tells the document of elements inside our shadow root too.
  const front = root
    .elementsFromPoint(x, y)
    .find((element) => element !== ours && element.getRootNode() !== ours.shadowRoot);
  const inside = front?.shadowRoot;
  if (!inside || inside === root) return front;
  return inside.elementsFromPoint(x, y).some((element) => inside.contains(element))
    ? frontAt(inside, x, y, ours)
    : front;
}

function parentOf(node: Element): Element | undefined {
  if (node.assignedSlot) return node.assignedSlot;
  const { parentNode } = node;
  if (parentNode instanceof ShadowRoot) return parentNode.host;
  return parentNode instanceof Element ? parentNode : undefined;
}
