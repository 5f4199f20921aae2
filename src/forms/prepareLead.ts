import { methodOf } from '../core/formPlan';
import type { Shown } from '../core/shown';
import { type Attempt, freeze } from '../core/submission';
import { checkAnswers, contentOf } from '../core/submissionContent';
import type { FormPorts, LiveForm } from './contract';
import { faultsOf } from './faults';
import type { PhoneMemory } from './phoneMemory';
import { placeBeforeButton } from './place';
import { readAnswers } from './readAnswers';
import { readTrap } from './readTrap';

/** Gets the leads of one form ready. */
export type Preparation = {
  /**
   * Checks the form and freezes what it holds. `undefined` when nothing must go out: something is
   * wrong, the form is at work or was just sent, or the page cancelled.
   */
  prepare(trusted: boolean): Attempt | undefined;
  /** Notes what the form holds right after it was sent. */
  emptied(): void;
};

/** Makes the preparation of one form. */
export function createPreparation(
  live: LiveForm,
  ports: Pick<FormPorts, 'text' | 'emit' | 'newId'>,
  phones: PhoneMemory,
): Preparation {
  const { form, plan, section, state, happen } = live;
  /** Numbers the person was asked about, by field. */
  let questioned: Record<string, string> = {};
  let questionedBeside: string | undefined;
  let emptiedTo: string | undefined;
  return {
    prepare(trusted) {
      if (state().kind === 'sending') return undefined;
      // A site that renders its form anew may have thrown the consents away.
      if (!form.contains(section.node)) placeBeforeButton(form, section.node);
      const answers = readAnswers(live, phones);
      const written = JSON.stringify(answers);
      // The second half of a double click finds the form sent and emptied.
      if (state().kind === 'sent' && written === emptiedTo) return undefined;
      happen({ kind: 'pressed' });
      // Another country makes it another number.
      const beside = JSON.stringify(answers.beside);
      if (beside !== questionedBeside) questioned = {};
      questionedBeside = beside;
      const problems = checkAnswers(plan, answers, questioned, phones.read);
      if (problems.length) {
        for (const { id, code } of problems) {
          if (code === 'phone') questioned[id] = answers.fields[id] ?? '';
        }
        happen({ kind: 'stopped', faults: faultsOf(problems, live, ports.text, phones.display) });
        return undefined;
      }
      if (!ports.emit('form-submit', { form: plan.form })) return undefined;
      const shown = (): Shown => ({
        surface: 'form',
        method: methodOf(plan),
        trusted,
        shownAtMs: live.shownAtMs(),
        texts: section.seen(),
      });
      const content = () => ({
        ...contentOf(plan, answers, phones.read),
        shown: shown(),
        trap: readTrap(live),
      });
      return freeze(state(), written, content, ports.newId);
    },
    emptied() {
      questioned = {};
      emptiedTo = JSON.stringify(readAnswers(live, phones));
    },
  };
}
