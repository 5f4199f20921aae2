import type { FormParts } from './contract';

/** Empties a form whose lead arrived, in the eyes of the site's framework too. */
export function emptyForm({ form, controlsNow }: Pick<FormParts, 'form' | 'controlsNow'>): void {
  // An input named “reset” would hide the form's own method.
  HTMLFormElement.prototype.reset.call(form);
  for (const control of Object.values(controlsNow())) {
    if (!('_valueTracker' in control)) continue;
    // React puts its old value back unless it hears of the new one, set behind its back.
    Reflect.set(Object.getPrototypeOf(control), 'value', '', control);
    control.dispatchEvent(new CustomEvent('input', { bubbles: true }));
  }
}
