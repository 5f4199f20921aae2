import { isInSight } from './place';

/** Less than this shows nobody anything, in CSS pixels. */
const LEAST_PX = 4;

/**
 * Whether people can see a node, or scroll to it: it is drawn, and neither what is around it cuts it off, as slides
 * and folded steps do, nor does it stand beyond the window's left edge.
 */
export function isSeen(node: Element): boolean {
  let box = node.getBoundingClientRect();
  if (!isInSight(node) || box.right < 0) return false;
  let around: Element | null = node;
  while (around && around !== document.body) {
    const { overflow, position } = getComputedStyle(around);
    const room = around.getBoundingClientRect();
    // What scrolls shows all that is in it, where it is seen itself.
    if (/auto|scroll/.test(overflow)) box = room;
    const wide = Math.min(box.right, room.right) - Math.max(box.left, room.left);
    const high = Math.min(box.bottom, room.bottom) - Math.max(box.top, room.top);
    if (overflow !== 'visible' && Math.min(wide, high) < LEAST_PX) return false;
    around = position === 'fixed' ? null : around.parentElement;
  }
  return true;
}
