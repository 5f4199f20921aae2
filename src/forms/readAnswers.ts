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
): Answers {
  const controls = controlsNow();
  const values = (ids: readonly string[], read: typeof valueIn) =>
    Object.fromEntries(
      ids.flatMap((id) => {
        const control = controls.get(id);
        return control ? [[id, read(control)]] : [];
      }),
    );
  const ids = plan.fields.map(({ id }) => id);
  const phones = plan.fields.flatMap(({ id, type }) => (type === 'tel' ? id : []));
  const beside = phones.flatMap((id) => {
    const control = controls.get(id);
    const one = control && besideOf(control, id);
    return one ? [[id, one]] : [];
  });
  // Else the browser asks for them, in its own language.
  const demanded = form.hasAttribute('novalidate')
    ? []
    : ids.filter((id) => {
        const control = controls.get(id);
        return control?.required && control.willValidate;
      });
  return {
    fields: { ...values(ids, valueIn), ...values(phones, typedIn) },
    extra: values(plan.extra, valueIn),
    ...(demanded.length && { demanded }),
    ...(beside.length && { beside: Object.fromEntries(beside) }),
    boxes: Object.fromEntries([...section.boxes].map(([id, box]) => [id, box.checked])),
  };
}
