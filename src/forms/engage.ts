import { reduceSubmission, type Submission } from '../core/submission';
import { checkAnswers } from '../core/submissionContent';
import { effectsOf } from '../core/submissionEffects';
import type { Control, EngagedForm, FormParts, FormPorts, LiveForm, TakeSubmits } from './contract';
import { createEffects } from './effects';
import { createMarks, type Marks } from './marks';
import { createPhoneMemory, type PhoneMemory } from './phoneMemory';
import { submitButton } from './place';
import { createPreparation } from './prepareLead';
import { readAnswers } from './readAnswers';
import css from './said.css?inline';
import { createShow } from './show';
import { adoptStyles } from './styles';

/** Reads, checks and sends a form that was attached before: what happened, the state, what to show and do. */
export function engageForm(
  parts: FormParts,
  ports: FormPorts,
  takeSubmits: TakeSubmits,
): EngagedForm {
  adoptStyles(css);
  const phones = createPhoneMemory(parts, ports);
  let state: Submission = { kind: 'editing' };
  const live: LiveForm = {
    ...parts,
    pressed: null,
    state: () => state,
    happen(event) {
      const before = state;
      const after = reduceSubmission(before, event);
      state = after;
      if (after !== before) show(after);
      for (const effect of effectsOf(before, event, after)) run(effect);
    },
  };
  const marks = createMarks(live, ports.nextId);
  const show = createShow(live, marks, ports);
  const preparation = createPreparation(live, ports, phones);
  const run = createEffects(live, ports, preparation.emptied);
  const stopListening = listen(live, marks, phones);
  return {
    ...takeSubmits(live, preparation),
    enter(control) {
      const phone = phoneAt(live, control);
      if (phone) phones.prepare(...phone);
    },
    async showLeftover(leftover) {
      (await ports.loadLeftover())(live.section.node, leftover, ports);
    },
    detach() {
      stopListening();
      marks.show([]);
    },
  };
}

function listen(live: LiveForm, marks: Marks, phones: PhoneMemory): () => void {
  const { form, happen } = live;
  const stop = new AbortController();
  // In the capture phase: what a site's own handlers make of the event comes after.
  const early = { capture: true, signal: stop.signal };
  const edit = ({ target }: Event) => {
    happen({ kind: 'edited', id: marks.idAt(target) });
    wakeButton(live, phones);
  };
  const leave = ({ target }: Event) => {
    const phone = phoneAt(live, target);
    if (phone) phones.settle(...phone);
  };
  form.addEventListener('input', edit, early);
  form.addEventListener('focusout', leave, early);
  form.addEventListener('reset', () => happen({ kind: 'reset' }), early);
  const back = ({ persisted }: PageTransitionEvent) => persisted && happen({ kind: 'restored' });
  addEventListener('pageshow', back, early);
  wakeButton(live, phones);
  return () => stop.abort();
}

/** The phone field that an event came from, with its id. */
function phoneAt(
  { plan, controlsNow }: FormParts,
  target: EventTarget | null,
): [Control, string] | undefined {
  const controls = controlsNow();
  for (const { id, type } of plan.fields) {
    const control = controls.get(id);
    if (type === 'tel' && control && control === target) return [control, id];
  }
  return undefined;
}

/**
 * Bootstrap templates keep their button dead by a class until a script of theirs finds the form
 * filled in. It is woken when our fields are; a script that is there has the last word.
 */
function wakeButton(live: LiveForm, phones: PhoneMemory): void {
  const button = submitButton(live.form);
  if (!button?.classList.contains('disabled')) return;
  const answers = readAnswers(live, phones);
  const problems = checkAnswers(live.plan, answers, answers.fields);
  if (problems.every(({ kind }) => kind === 'purpose')) button.classList.remove('disabled');
}
