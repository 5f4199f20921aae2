import type { PostOutcome } from '../core/postOutcome';
import type { Fault } from '../core/submission';
import type { AnswerProblem } from '../core/submissionContent';
import type { Texts } from '../core/texts';
import type { FormParts } from './contract';
import { isSeen } from './isSeen';

/** The parts of a form that can be to blame. */
export type Blamable = Pick<FormParts, 'section' | 'controlsNow'>;

/** The field or box of an id; `undefined` where the form has none. */
export function findBlamed(
  { section, controlsNow }: Blamable,
  id: string,
): HTMLElement | undefined {
  return controlsNow()[id] ?? section.boxes[id];
}

/** Problems in words; `display` shows a number in E.164 as people read it. */
export function faultsOf(
  problems: readonly AnswerProblem[],
  parts: Blamable & Pick<FormParts, 'plan'>,
  text: Texts,
  display: (e164: string) => string,
): Fault[] {
  return problems.map((problem) => {
    const key = `form.error.${problem.code}`;
    const label = parts.plan.fields.find(({ id }) => id === problem.id)?.label ?? problem.id;
    const words =
      problem.code === 'phone' && problem.suggestion
        ? text(`${key}.suggest`, { phone: display(problem.suggestion) })
        : text(key, { label });
    return { id: idHere(parts, problem.id), words };
  });
}

/** The same answer, with its faults at fields of this form or at none. */
export function withFieldsHere(parts: Blamable, outcome: PostOutcome): PostOutcome {
  if (outcome.kind !== 'invalid') return outcome;
  const errors = outcome.errors.map((error) => ({
    ...error,
    // Our receiver names `fields.phone`, others only `phone`.
    field: idHere(parts, (error.field ?? '').replace(/^.*\./, '')),
  }));
  return { ...outcome, errors };
}

/** The same id where the form has what it names, and people see it: else what is wrong is said at the button. */
function idHere(parts: Blamable, id: string): string {
  const blamed = findBlamed(parts, id);
  return blamed && (isSeen(blamed) || !isSeen(parts.section.node)) ? id : '';
}
