import type { Answers } from '../core/submissionContent';
import type { FormParts } from './contract';
import type { PhoneMemory } from './phoneMemory';
import { valueIn } from './valueIn';

/** Reads what stands in the form: numbers as they were typed, everything else as it is shown. */
export function readAnswers(
  {
    form,
    plan,
    section,
    controlsNow,
  }: Pick<FormParts, 'form' | 'plan' | 'section' | 'controlsNow'>,
  { typedIn, besideOf }: Pick<PhoneMemory, 'typedIn' | 'besideOf'>,
): Required<Answers> {
  const controls = controlsNow();
  const answers: Required<Answers> = { fields: {}, extra: {}, boxes: {}, beside: {}, demanded: [] };
  for (const { id, type } of plan.fields) {
    const control = controls[id];
    if (!control) continue;
    const isPhone = type === 'tel';
    answers.fields[id] = (isPhone ? typedIn : valueIn)(control);
    const beside = isPhone && besideOf(control, id);
    if (beside) answers.beside[id] = beside;
    // Else the browser asks for it, in its own language.
    if (control.validity.valueMissing && !form.noValidate) answers.demanded.push(id);
  }
  for (const id of plan.extra) {
    const control = controls[id];
    if (control) answers.extra[id] = valueIn(control);
  }
  for (const [id, box] of Object.entries(section.boxes)) answers.boxes[id] = box.checked;
  return answers;
}
