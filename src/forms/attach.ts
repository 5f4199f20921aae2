import type { FormPlan } from '../core/formPlan';
import { checkAnswers } from '../core/submissionContent';
import { findControls } from './controls';
import { placeBeforeButton, submitButton } from './place';
import type { AttachedForm, FormPorts } from './ports';
import css from './section.css?inline';
import { answersNow, controlsNow, type Served, serve } from './served';
import { adoptStyles } from './styles';
import { takeSubmits } from './takeSubmits';

const attached = new WeakMap<HTMLFormElement, AttachedForm>();

/**
 * Serves a form: finds its fields, puts the consents before its button and takes its submits.
 * A form in which a required field cannot be found stays the site's own, and the console says why.
 */
export function attachForm(form: HTMLFormElement, plan: FormPlan, ports: FormPorts): AttachedForm {
  const already = attached.get(form);
  if (already) return already;
  const found = findControls(form, plan);
  const missing = plan.fields.filter(
    ({ id, type, required }) => required && type !== 'hidden' && !found.has(id),
  );
  if (missing.length) {
    const marks = missing.map(({ id }) => `data-assent-field="${id}"`).join(' and ');
    ports.log(
      `The form "${plan.form}" stays the site's own: it has no input for ${missing.map(({ id }) => `"${id}"`).join(', ')}. Mark the right ones with ${marks}, or take them out of forms.${plan.form}.fields.`,
      form,
    );
    return { isAttached: false, detach() {} };
  }
  adoptStyles(css);
  const served = serve(form, plan, ports);
  placeBeforeButton(form, served.section.node);
  const stopListening = listen(served);
  const stopTaking = takeSubmits(served);
  const result = {
    isAttached: true,
    detach() {
      stopListening();
      stopTaking();
      served.errors.clear();
      served.section.node.remove();
      attached.delete(form);
    },
  };
  attached.set(form, result);
  return result;
}

function listen(served: Served): () => void {
  const { form, plan, errors, phones, section } = served;
  const edit = (event: Event) => {
    if (!errors.clear(event.target) && served.state.kind === 'invalid')
      section.alert.textContent = '';
    wakeButton(served);
  };
  const leave = ({ target }: Event) => {
    const controls = controlsNow(served);
    for (const { id, type } of plan.fields) {
      const control = controls.get(id);
      if (type === 'tel' && control && control === target) phones.settle(control);
    }
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
