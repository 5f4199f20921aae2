import type { FormPlan } from '../../../core/formPlan';
import { type Answers, checkAnswers } from '../../../core/submissionContent';
import type { Texts } from '../../../core/texts';
import { MAX_VALUE_CHARS } from '../../../wire/limits';
import type { PlainFormWords } from './plainFormWords';

/** What keeps a plain form from being taken, in words, by the id of its field or purpose. */
export type Complaints = ReadonlyMap<string, string>;

/** All that is wrong, in the order shown. A number that looks odd is taken: nobody can be asked about it here. */
export function complaintsAbout(
  plan: FormPlan,
  answers: Answers,
  text: Texts,
  words: PlainFormWords,
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
    .filter(([, value]) => value.length > MAX_VALUE_CHARS)
    .map(([id]): [string, string] => [id, words('error.long', { label: labelOf(id) })]);
  return new Map([...said, ...strange, ...long]);
}
