import type { FormPlan } from '../core/formPlan';
import { createConsentSection } from './consentSection';
import { findControls } from './controls';
import { phoneLine } from './phoneLine';
import { placeBeforeButton } from './place';
import type { AttachedForm, AttachPorts, Engaged } from './ports';
import css from './section.css?inline';
import { adoptStyles } from './styles';
import { watchSubmits } from './submits';
import { whenShown } from './whenShown';

const attached = new WeakMap<HTMLFormElement, AttachedForm>();

/**
 * Serves a form: finds its fields, puts the consents before its button and takes its submits. What
 * reads, checks and sends is asked for when somebody turns to the form, or at the latest on submit,
 * which then waits for it. A form in which a required field cannot be found stays the site's own,
 * and the console says why.
 */
export function attachForm(
  form: HTMLFormElement,
  plan: FormPlan,
  ports: AttachPorts,
): AttachedForm {
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
    return { isAttached: false, engage: async () => undefined, detach() {} };
  }
  adoptStyles(css);
  const section = createConsentSection(plan, ports);
  // Not the time of day, which can be set back.
  const fromMs = performance.now();
  const lent = {
    form,
    plan,
    section,
    ports,
    shownAtMs: whenShown(section.node, ports.nowMs),
    stoodMs: () => performance.now() - fromMs,
    controlsNow: () => findControls(form, plan),
  };
  placeBeforeButton(form, section.node);

  let engaged: Engaged | undefined;
  let underWay: Promise<Engaged> | undefined;
  let isHolding = false;
  /** At once where it is there, as a promise where it is on its way. */
  const engage = (): Engaged | Promise<Engaged> => {
    if (engaged || underWay) return (engaged ?? underWay) as Engaged | Promise<Engaged>; // one is there
    const coming = ports.engage(lent);
    if (!(coming instanceof Promise)) {
      engaged = coming;
      return coming;
    }
    underWay = coming.then(
      (one) => {
        engaged = one;
        return one;
      },
      (error) => {
        underWay = undefined;
        throw error;
      },
    );
    return underWay;
  };
  /** Does something with the engaged form, in a moment if need be. */
  const withEngaged = (act: (one: Engaged) => void, otherwise: (error: unknown) => void) => {
    const one = engage();
    if (one instanceof Promise) one.then(act, otherwise).catch(ports.log);
    else act(one);
  };
  const enter = ({ target }: Event) => withEngaged((one) => one.enter(target), ports.log);

  /** Holds a submit until there is somebody to take it; then it comes again. Who leaves meanwhile would lose it. */
  const hold = (again: () => void) => {
    if (isHolding) return;
    isHolding = true;
    section.status.textContent = ports.text('form.sending');
    const release = ports.holdBack();
    const rest = () => {
      isHolding = false;
      section.status.textContent = '';
      release();
    };
    withEngaged(
      () => {
        rest();
        again();
      },
      (error) => {
        rest();
        ports.log('A form cannot be served:', error);
        if (form.classList.contains('assent-form')) return sayLost();
        // What fails on our side must not cost the site its lead.
        result.detach();
        again();
      },
    );
  };
  const sayLost = () => {
    const reason = ports.text('form.reason.network');
    section.alert.replaceChildren(ports.text('form.failed', { reason }));
    if (ports.operatorPhone) section.alert.append(' ', ...phoneLine(ports));
  };

  const stopWatching = watchSubmits(form, (event) => {
    if (engaged) return engaged.submit(event);
    const now = isHolding ? undefined : engage();
    if (now && !(now instanceof Promise)) return now.submit(event);
    event.preventDefault();
    event.stopImmediatePropagation();
    hold(() => submitAgain(form, event));
  });
  const submit = () => {
    if (engaged) engaged.submitByScript();
    else
      hold(() => {
        if (engaged) engaged.submitByScript();
        else HTMLFormElement.prototype.submit.call(form);
      });
  };
  // Where an input is named “submit” there is no such method to call, and this does nothing.
  Reflect.defineProperty(form, 'submit', { configurable: true, writable: true, value: submit });
  // Browsers fill fields in without entering them.
  const turns = ['focusin', 'input'];
  for (const type of turns) form.addEventListener(type, enter, true);

  const result: AttachedForm = {
    isAttached: true,
    engage: async () => {
      try {
        return await engage();
      } catch (error) {
        ports.log('A form cannot be served:', error);
        return undefined;
      }
    },
    detach() {
      stopWatching();
      Reflect.deleteProperty(form, 'submit');
      for (const type of turns) form.removeEventListener(type, enter, true);
      engaged?.detach();
      section.node.remove();
      attached.delete(form);
    },
  };
  attached.set(form, result);
  return result;
}

/** Submits a form as it was submitted before. */
function submitAgain(form: HTMLFormElement, { isTrusted, submitter }: SubmitEvent): void {
  if (!isTrusted) {
    const init = { bubbles: true, cancelable: true, submitter };
    form.dispatchEvent(new SubmitEvent('submit', init));
    return;
  }
  const button = submitter?.isConnected ? submitter : null;
  // An input named “requestSubmit” would hide the form's own method.
  HTMLFormElement.prototype.requestSubmit.call(form, button);
}
