import { methodOf } from '../core/formPlan';
import { toJson } from '../core/json';
import type { Shown } from '../core/shown';
import { freeze } from '../core/submission';
import { type Answers, checkAnswers, contentOf } from '../core/submissionContent';
import type { FormPorts, LiveForm, Preparation } from './contract';
import { faultsOf } from './faults';
import type { PhoneMemory } from './phoneMemory';
import { submitButton } from './place';
import { readAnswers } from './readAnswers';
import { readTrap } from './readTrap';

/** Makes the preparation of one form. */
export function createPreparation(
  live: LiveForm,
  ports: Pick<FormPorts, 'text' | 'locale' | 'emit' | 'newId' | 'explain'>,
  phones: PhoneMemory,
): Preparation & {
  /** Notes what the form holds right after it was sent. */
  emptied(): void;
} {
  const { form, plan, section, place, state, happen, isSeen } = live;
  /** Numbers the person was asked about, by field. */
  let questioned: Record<string, string> = {};
  let questionedBeside: string | undefined;
  let emptiedTo: string | undefined;
  const freezeNow = (answers: Answers, trusted: boolean) => {
    const shown = (): Shown => ({
      surface: 'form',
      method: methodOf(plan),
      trusted,
      locale: ports.locale,
      shownAtMs: live.shownAtMs(),
      texts: section.seen(),
    });
    const content = () => ({
      ...contentOf(plan, answers, phones.read),
      shown: shown(),
      trap: readTrap(live),
    });
    return freeze(state(), toJson(answers), content, ports.newId);
  };
  const readNow = () => {
    // A site that renders its form anew may have thrown the consents away.
    if (!section.node.isConnected) place();
    return readAnswers(live, phones);
  };
  return {
    glance(trusted) {
      const answers = readNow();
      const problems = checkAnswers(plan, answers, answers.fields, phones.read);
      return { problems, freeze: () => freezeNow(answers, trusted) };
    },
    prepare(trusted, pressed) {
      if (state().kind === 'sending') return undefined;
      const answers = readNow();
      const written = toJson(answers);
      // The second half of a double click finds the form sent and emptied.
      if (state().kind === 'sent' && written === emptiedTo) return undefined;
      happen({ kind: 'pressed' });
      // Another country makes it another number.
      const beside = toJson(answers.beside);
      if (beside !== questionedBeside) questioned = {};
      questionedBeside = beside;
      const problems = checkAnswers(plan, answers, questioned, phones.read);
      if (problems.length) {
        // In another step, or beside a button for other screens, nobody would see what is said.
        const button = [pressed, submitButton(form)].find((one) => one && isSeen(one));
        if (button && !isSeen(section.node)) place(button);
        for (const { id, code } of problems) {
          if (code === 'phone') questioned[id] = answers.fields[id] ?? '';
          const control = live.controlsNow()[id];
          if (control && !isSeen(control))
            ports.explain({ code: 'input-unseen', form: plan.form, id }, form);
        }
        happen({ kind: 'stopped', faults: faultsOf(problems, live, ports.text, phones.display) });
        return undefined;
      }
      if (!ports.emit('form-submit', { form: plan.form })) return undefined;
      return freezeNow(answers, trusted);
    },
    emptied() {
      questioned = {};
      emptiedTo = toJson(readAnswers(live, phones));
    },
  };
}
