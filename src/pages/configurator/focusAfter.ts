import { reach } from './reach';

/** Takes something out by the button that stands in it; the keyboard goes on at the heading of the question. */
export function leave(button: Element, remove: () => void): void {
  const heading = button.closest('section')?.querySelector<HTMLElement>('h2');
  remove();
  heading?.focus();
}

/** Adds something, and leads to it once it stands. */
export function enter(path: string, add: () => void): void {
  add();
  requestAnimationFrame(() => reach(path));
}
