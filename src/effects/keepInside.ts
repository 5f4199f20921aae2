/** What pages take for their own ends: keys turn slides, the wheel and fingers scroll another way, traps want presses and the focus back. */
const TAKEN =
  'click focus focusin keydown keypress keyup mousedown pointerdown touchend touchmove touchstart wheel';

/** Stands on a host that it is done for. */
const KEPT = Symbol();

/**
 * Keeps what happens in a host's root from the page, which hears none of it until `signal`: the browser alone
 * does what follows. A press, which the page may have taken before us, is handed to the `onclick` of the control.
 */
export function keepInside(host: Element & { [KEPT]?: true }, signal: AbortSignal): void {
  if (host[KEPT]) return;
  host[KEPT] = true;
  const keep = (event: Event & Partial<KeyboardEvent>) => {
    const path = event.composedPath();
    if (!path.includes(host)) return;
    event.stopImmediatePropagation();
    const { type, key, defaultPrevented } = event;
    if (type === 'click' || (defaultPrevented && /^keydown( |Enter)$/.test(type + key))) {
      // What happens within the root, happens at an element.
      (path[0] as Element).closest<HTMLElement>('button,dialog')?.onclick?.(event as PointerEvent);
    }
  };
  for (const type of TAKEN.split(' ')) addEventListener(type, keep, { capture: true, signal });
}
