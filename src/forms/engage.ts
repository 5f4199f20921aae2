import { checkAnswers } from '../core/submissionContent';
import css from './outcome.css?inline';
import { submitButton } from './place';
import type { Engaged, FormPorts, Lent } from './ports';
import { answersNow, type Served, serve } from './served';
import { adoptStyles } from './styles';
import { takeSubmits } from './takeSubmits';

/** Reads, checks and sends a form that was attached before. */
export function engageForm(lent: Lent, ports: FormPorts): Engaged {
  adoptStyles(css);
  const served = serve(lent, ports);
  const stopListening = listen(served);
  return {
    ...takeSubmits(served),
    enter(control) {
      if (isPhone(served, control)) served.phones.prepare();
    },
    async showLeftover(leftover) {
      const show = await ports.loadLeftover?.();
      show?.(served, leftover);
    },
    detach() {
      stopListening();
      served.errors.clear();
    },
  };
}

function listen(served: Served): () => void {
  const { form, errors, phones, section } = served;
  const edit = (event: Event) => {
    if (!errors.clear(event.target) && served.state.kind === 'invalid')
      section.alert.textContent = '';
    wakeButton(served);
  };
  const leave = ({ target }: Event) => {
    if (isPhone(served, target)) phones.settle(target as HTMLInputElement); // it was found among controls
  };
  const reset = () => errors.clear();
  const pairs = [
    ['input', edit],
    ['focusout', leave],
    ['reset', reset],
  ] as const;
  // In the capture phase: what a site's own handlers make of the event comes after.
  for (const [type, listener] of pairs) form.addEventListener(type, listener, true);
  wakeButton(served);
  return () => {
    for (const [type, listener] of pairs) form.removeEventListener(type, listener, true);
  };
}

function isPhone({ plan, controlsNow }: Served, target: EventTarget | null): boolean {
  const controls = controlsNow();
  return plan.fields.some(({ id, type }) => type === 'tel' && controls.get(id) === target);
}

/**
 * Bootstrap templates keep their button dead by a class until a script of theirs finds the form
 * filled in. It is woken when our fields are; a script that is there has the last word.
 */
function wakeButton(served: Served): void {
  const button = submitButton(served.form);
  if (!button?.classList.contains('disabled')) return;
  const answers = answersNow(served);
  const problems = checkAnswers(served.plan, answers, answers.fields);
  if (problems.every(({ kind }) => kind === 'purpose')) button.classList.remove('disabled');
}
