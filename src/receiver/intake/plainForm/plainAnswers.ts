import { CALLED_CLUES } from '../../../core/calledFields';
import { findFields } from '../../../core/fieldFind';
import type { FormPlan } from '../../../core/formPlan';
import { boxName, isOurName } from '../../../core/plainFields';
import type { Answers } from '../../../core/submissionContent';
import type { FormEntries } from '../../http/readForm';

/** What was answered. An input is a field's by its id, else by a name that speaks of it, as in a wrapped form. */
export function answersOf(plan: FormPlan, entries: FormEntries): Answers {
  const names = [...entries.keys()].filter((name) => !isOurName(name));
  const wanted = [
    ...plan.fields.filter(({ type }) => type !== 'hidden'),
    ...plan.extra.map((id) => ({ id, label: id })),
  ];
  const found = findFields(
    wanted,
    names.map((name) => ({
      marked: wanted.some(({ id }) => id === name) ? name : '',
      autocomplete: '',
      type: 'text',
      name,
      id: '',
      label: '',
      isIdle: false,
      called: '',
      beside: '',
      masks: [],
      hooks: [],
      inputMode: '',
    })),
    CALLED_CLUES,
  );
  const valuesOf = (ids: readonly string[]) =>
    Object.fromEntries(ids.map((id) => [id, entries.get(names[found[id] ?? -1] ?? '') ?? '']));
  return {
    fields: valuesOf(plan.fields.map(({ id }) => id)),
    extra: valuesOf(plan.extra),
    boxes: Object.fromEntries(
      plan.purposes.map(({ id }) => [
        id,
        /^(on|yes|true|1)$/i.test(entries.get(boxName(id))?.trim() ?? ''),
      ]),
    ),
  };
}
