/** What people press: buttons, and what is made to look like one. */
export const CONTROLS =
  'button,a,[role=button],[data-assent-submit],input:is([type=button],[type=submit],[type=image])';

/** The control that a click or a key presses; `undefined` where it presses none. */
export function pressedControl(event: Event): HTMLElement | undefined {
  const [target] = event.composedPath();
  const control = target instanceof Element && target.closest<HTMLElement>(CONTROLS);
  if (!control) return undefined;
  // What a browser presses by itself comes as a click all the same.
  const { key } = event as Partial<KeyboardEvent>; // a click has none
  const isNone = key && (control.matches('button,input,a[href]') || !/^( |Enter)$/.test(key));
  return isNone ? undefined : control;
}
