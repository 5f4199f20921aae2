import type { Shown } from '../core/shown';
import { type Attempt, freeze } from '../core/submission';
import { checkAnswers, contentOf } from '../core/submissionContent';
import { describeProblem } from './errors';
import { placeBeforeButton } from './place';
import { readTrap } from './readTrap';
import { answersNow, complain, hush, type Served, step } from './served';

/**
 * Gets a submit ready: tells the person what is wrong, or freezes the lead. `undefined` when
 * nothing must go out: something is wrong, the form is at work or was just sent, or the page cancelled.
 */
export function prepare(served: Served, trusted: boolean): Attempt | undefined {
  const { form, plan, ports, section } = served;
  if (served.state.kind === 'sending') return undefined;
  // A site that renders its form anew may have thrown the consents away.
  if (!form.contains(section.node)) placeBeforeButton(form, section.node);
  const answers = answersNow(served);
  const written = JSON.stringify(answers);
  // The second half of a double click finds the form sent and emptied.
  if (served.state.kind === 'sent' && written === served.emptied) return undefined;
  hush(served);
  const problems = checkAnswers(plan, answers, served.questioned, served.phones.read);
  if (problems.length) {
    for (const { id, code } of problems) {
      if (code === 'phone') served.questioned[id] = answers.fields[id] ?? '';
    }
    step(served, { kind: 'stopped' });
    complain(
      served,
      problems.map((problem) => ({
        id: problem.id,
        words: describeProblem(problem, served),
      })),
    );
    return undefined;
  }
  if (!ports.emit('form-submit', { form: plan.form })) return undefined;
  const shown = (): Shown => ({
    surface: 'form',
    method: 'box-and-submit',
    trusted,
    shownAtMs: served.shownAtMs(),
    texts: section.seen(),
  });
  const content = () => ({
    ...contentOf(plan, answers, served.phones.read),
    shown: shown(),
    trap: readTrap(served),
  });
  return freeze(served.state, written, content, ports.newId);
}
