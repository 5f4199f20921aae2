import type { FormPlan } from '../core/formPlan';
import type { Answers } from '../core/submissionContent';
import type { ConsentSection } from './consentSection';
import { type FoundControls, valueIn } from './controls';
import type { PhoneMemory } from './phoneMemory';

/** Reads what stands in the form: numbers as they were typed, everything else as it is shown. */
export function readAnswers(
  plan: FormPlan,
  controls: FoundControls,
  phones: PhoneMemory,
  section: ConsentSection,
): Answers {
  const values = (ids: readonly string[], read: typeof valueIn) =>
    Object.fromEntries(
      ids.flatMap((id) => {
        const control = controls.get(id);
        return control ? [[id, read(control)]] : [];
      }),
    );
  const isPhone = (id: string) =>
    plan.fields.some((field) => field.id === id && field.type === 'tel');
  const ids = plan.fields.map(({ id }) => id);
  return {
    fields: {
      ...values(ids, valueIn),
      ...values(ids.filter(isPhone), phones.typedIn),
    },
    extra: values(plan.extra, valueIn),
    boxes: Object.fromEntries([...section.boxes].map(([id, box]) => [id, box.checked])),
  };
}
