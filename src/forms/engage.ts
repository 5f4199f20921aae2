import { reduceSubmission, type Submission } from '../core/submission';
import { effectsOf } from '../core/submissionEffects';
import type {
  Control,
  EngagedForm,
  FormParts,
  FormPorts,
  LiveForm,
  Submits,
  TakeSubmits,
} from './contract';
import { createEffects } from './effects';
import { enterRoot } from './enterRoot';
import { isSeen } from './isSeen';
import { createMarks, type Marks } from './marks';
import { createPhoneMemory, type PhoneMemory } from './phoneMemory';
import { createPreparation } from './prepareLead';
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
  enterRoot(parts.form);
  const phones = createPhoneMemory(parts, ports);
  let state: Submission = { kind: 'editing' };
  const live: LiveForm = {
    ...parts,
    isSeen,
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
  const submits = takeSubmits(live, preparation);
  const stopListening = listen(live, marks, phones, submits);
  return {
    ...submits,
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
      parts.section.stamp.remove();
    },
  };
}

function listen(
  live: LiveForm,
  marks: Marks,
  phones: PhoneMemory,
  { edited }: Submits,
): () => void {
  const { form, ground, happen } = live;
  const stop = new AbortController();
  // In the capture phase: what a site's own handlers make of the event comes after.
  const early = { capture: true, signal: stop.signal };
  const edit = ({ target }: Event) => {
    happen({ kind: 'edited', id: marks.idAt(target) });
    edited?.();
  };
  const leave = ({ target }: Event) => {
    const phone = phoneAt(live, target);
    if (phone) phones.settle(...phone);
  };
  ground.addEventListener('input', edit, early);
  ground.addEventListener('focusout', leave, early);
  form.addEventListener('reset', () => happen({ kind: 'reset' }), early);
  const back = ({ persisted }: PageTransitionEvent) => persisted && happen({ kind: 'restored' });
  addEventListener('pageshow', back, early);
  edited?.();
  return () => stop.abort();
}

/** The phone field that an event came from, with its id. */
function phoneAt(
  { plan, controlsNow }: FormParts,
  target: EventTarget | null,
): [Control, string] | undefined {
  const controls = controlsNow();
  for (const { id, type } of plan.fields) {
    const control = controls[id];
    if (type === 'tel' && control && control === target) return [control, id];
  }
  return undefined;
}
