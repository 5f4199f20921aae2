import type { Control } from './contract';
import { controlsOf } from './controls';

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
