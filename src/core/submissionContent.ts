import { checkField, type FieldProblem } from './fieldCheck';
import type { FormPlan } from './formPlan';
import type { Lead } from './lead';
import type { PhoneBeside } from './phoneBeside';
import { type ReadPhone, readAlone } from './phonePlans';

/** What stands in a form: each field and extra input as typed, each box ticked or not. */
export type Answers = {
  fields: Record<string, string>;
  extra: Record<string, string>;
  boxes: Record<string, boolean>;
  /** Fields that are empty and that the page itself requires, whatever the plan says of them. */
  demanded?: string[];
  /** What says where a number belongs, by phone field, where anything near it does. */
  beside?: Record<string, PhoneBeside>;
};

/** What keeps a form from being sent, at one field or one purpose's box. */
export type AnswerProblem =
  | ({ kind: 'field'; id: string } & FieldProblem)
  | { kind: 'purpose'; id: string; code: 'consent' };

/** All that is wrong, fields first, in the order shown. `questioned` is what the person was asked about, by field. */
export function checkAnswers(
  plan: FormPlan,
  answers: Answers,
  questioned: Readonly<Record<string, string>>,
  read: ReadPhone = readAlone,
): AnswerProblem[] {
  const fields = plan.fields.flatMap((field): AnswerProblem[] => {
    const value = answers.fields[field.id] ?? '';
    const readHere = (typed: string) => read(typed, answers.beside?.[field.id]);
    const required = field.required || answers.demanded?.includes(field.id);
    const problem =
      field.type !== 'hidden' &&
      checkField({ ...field, required }, value, questioned[field.id], readHere);
    return problem ? [{ kind: 'field', id: field.id, ...problem }] : [];
  });
  const boxes = plan.purposes
    .filter(({ id, required, basis }) => required && basis === 'consent' && !answers.boxes[id])
    .map(({ id }): AnswerProblem => ({ kind: 'purpose', id, code: 'consent' }));
  return [...fields, ...boxes];
}

/**
 * What answers without problems send. A number that is understood goes as E.164, one the person
 * insisted on as typed and among the doubts; `typed` holds both exactly as they were typed.
 */
export function contentOf(
  plan: FormPlan,
  answers: Answers,
  read: ReadPhone = readAlone,
): Pick<Lead, 'form' | 'fields' | 'typed' | 'doubts' | 'extra' | 'decisions'> {
  const fields: Record<string, string> = {};
  const typed: Record<string, string> = {};
  const doubts: string[] = [];
  for (const { id, type, value: fixed } of plan.fields) {
    const value = type === 'hidden' ? fixed : (answers.fields[id] ?? '');
    const reading = type === 'tel' ? read(value, answers.beside?.[id]) : undefined;
    if (!value.trim() || reading?.kind === 'empty') continue;
    fields[id] = value.trim();
    if (!reading) continue;
    typed[id] = value;
    if (reading.kind === 'understood') fields[id] = reading.e164;
    else {
      fields[id] = value;
      doubts.push(id);
    }
  }
  return {
    form: plan.form,
    fields,
    typed,
    doubts,
    extra: Object.fromEntries(
      Object.entries(answers.extra).filter(([id, value]) => plan.extra.includes(id) && value),
    ),
    decisions: plan.purposes.map(({ id, basis }) => ({
      purpose: id,
      state: basis === 'request' ? 'informed' : answers.boxes[id] ? 'given' : 'refused',
    })),
  };
}
