import { findFields } from '../../core/fieldFind';
import type { FormPlan } from '../../core/formPlan';
import { type Answers, checkAnswers } from '../../core/submissionContent';
import type { Texts } from '../../core/texts';
import type { FormEntries } from './formEntries';
import type { FormWords } from './formWords';

/** Name of the box of a purpose in a form without JavaScript. */
export function boxName(purpose: string): string {
  return `consent_${purpose}`;
}

/** Longest value of one input, in characters, as on the wire. */
const MAX_VALUE = 4000;

/** What was answered. An input is a field's by its id, else by a name that speaks of it, as in a wrapped form. */
export function answersOf(plan: FormPlan, entries: FormEntries): Answers {
  const names = [...entries.keys()].filter((name) => !/^(_|consent(_|$)|assent_)/.test(name));
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
    })),
  );
  const valuesOf = (ids: readonly string[]) =>
    Object.fromEntries(ids.map((id) => [id, entries.get(names[found.get(id) ?? -1] ?? '') ?? '']));
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

/** What keeps a form from being taken, in words, by the id of its field or purpose. */
export type Complaints = ReadonlyMap<string, string>;

/** All that is wrong, in the order shown. A number that looks odd is taken: nobody can be asked about it here. */
export function complaintsAbout(
  plan: FormPlan,
  answers: Answers,
  text: Texts,
  words: FormWords,
): Complaints {
  const said = checkAnswers(plan, answers, answers.fields).map((problem): [string, string] => [
    problem.id,
    text(`form.error.${problem.code}`, {
      label: plan.fields.find(({ id }) => id === problem.id)?.label ?? '',
    }),
  ]);
  const strange = plan.fields
    .filter(({ id, type, options }) => {
      const value = answers.fields[id];
      return type === 'select' && value && !options.includes(value);
    })
    .map(({ id, label }): [string, string] => [id, words('error.option', { label })]);
  const labelOf = (id: string) => plan.fields.find((field) => field.id === id)?.label ?? id;
  const long = Object.entries({ ...answers.fields, ...answers.extra })
    .filter(([, value]) => value.length > MAX_VALUE)
    .map(([id]): [string, string] => [id, words('error.long', { label: labelOf(id) })]);
  return new Map([...said, ...strange, ...long]);
}
