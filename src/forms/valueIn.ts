import type { Control } from './contract';
import { controlsOf } from './controls';

/**
 * What a person sees in a control: a mask may put a `value` of its own over the browser's, with less in it
 * than stands there.
 */
export function seenIn(control: Control): string {
  return control instanceof HTMLInputElement
    ? Reflect.get(HTMLInputElement.prototype, 'value', control)
    : control.value;
}

/** What a control holds: a box its value when ticked, a group of buttons the chosen one's, a list all chosen ones. */
export function valueIn(control: Control): string {
  if (control instanceof HTMLSelectElement) {
    return [...control.selectedOptions].map(({ value }) => value).join(', ');
  }
  if (control.type === 'radio') {
    const group = control.form ? controlsOf(control.form) : [control];
    const chosen = group.find(
      (one) => one instanceof HTMLInputElement && one.name === control.name && one.checked,
    );
    return chosen?.value ?? '';
  }
  return control.type !== 'checkbox' || (control as HTMLInputElement).checked ? control.value : ''; // a checkbox is always an input
}
