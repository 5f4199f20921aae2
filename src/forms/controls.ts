import { type Clue, type FieldClues, findFields } from '../core/fieldFind';
import type { FormPlan } from '../core/formPlan';
import { TRAP_NAME } from '../core/trap';
import type { Control, FoundControls } from './contract';

/** Every control of the form but ours, also those tied to it from outside. */
export function controlsOf(form: HTMLFormElement): Control[] {
  // An input named “elements” would hide the form's own property.
  const all: HTMLFormControlsCollection = Reflect.get(HTMLFormElement.prototype, 'elements', form);
  return [...all].filter(
    (control): control is Control =>
      control.matches(`input:not([name=${TRAP_NAME}]),textarea,select`) &&
      !control.closest('.assent-consents'),
  );
}

/**
 * Looks for the planned fields and extra inputs in the form as it stands now. `tell` is what is told of each
 * control; `further` are clues that count after all others.
 */
export function findControls(
  form: HTMLFormElement,
  plan: FormPlan,
  tell: (control: Control) => FieldClues = cluesOf,
  further?: readonly Clue[],
): FoundControls {
  const controls = controlsOf(form);
  const wanted = [
    ...plan.fields.filter(({ type }) => type !== 'hidden'),
    ...plan.extra.map((id) => ({ id, label: id })),
  ];
  const found: Record<string, Control> = Object.create(null);
  const indexes = findFields(wanted, controls.map(tell), further);
  for (const [id, index] of Object.entries(indexes)) {
    found[id] = controls[index] as Control; // each an index into them
  }
  return found;
}

/** What a control says of itself at first sight. */
export function cluesOf(control: Control): FieldClues {
  const say = (name: string) => control.getAttribute(name) ?? '';
  const labels = [...(control.labels ?? [])].map((label) => label.textContent);
  return {
    marked: say('data-assent-field'),
    autocomplete: say('autocomplete'),
    type: control.type.replace(/^select-.*/, 'select'),
    name: say('name'),
    id: say('id'),
    label: [...labels, say('aria-label'), say('placeholder')].join(' '),
    isIdle: !control.value && !control.getClientRects().length,
  };
}
