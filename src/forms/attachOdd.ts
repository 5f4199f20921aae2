import type { FormPlan } from '../core/formPlan';
import { attachForm } from './attach';
import { findCalled } from './calledFields';
import type { AttachedForm, AttachPorts, Control } from './contract';
import { submitButton } from './place';
import { buttonsOf, tableRow } from './tableRow';

/**
 * Attaches a form some of whose fields are not found at first sight, by what people are told of them too, or one
 * without a button in it: its controls stand elsewhere, or none can be told, which the console then says. One in
 * which a required field cannot be found stays the site's own, and the console says why.
 */
export function attachOdd(
  form: HTMLFormElement,
  plan: FormPlan,
  ports: AttachPorts,
): AttachedForm | undefined {
  const found = findCalled(form, plan);
  const ids = plan.fields.flatMap(({ id, type, required }) =>
    required && type !== 'hidden' && !(id in found) ? id : [],
  );
  if (ids.length) {
    ports.explain({ code: 'input-missing', form: plan.form, ids }, form);
    return undefined;
  }
  const ground = groundOf(form, Object.values(found));
  if (ground === form) {
    if (!submitButton(form) && !buttonsOf(form).length)
      ports.explain({ code: 'sender-missing', form: plan.form }, form);
    return attachForm(form, plan, ports, { find: findCalled });
  }
  const row = tableRow(ground);
  const attached = attachForm(form, plan, ports, { find: findCalled, put: row.put, ground });
  const detach = () => {
    attached.detach();
    row.remove();
  };
  return { ...attached, detach };
}

/**
 * The nearest element that holds a form and its controls: more than the form where the parser left it empty, as
 * in a table, or where the controls name the form that they belong to.
 */
function groundOf(form: HTMLFormElement, controls: readonly Control[]): HTMLElement {
  let ground: HTMLElement = form;
  while (ground.parentElement && !controls.every((control) => ground.contains(control)))
    ground = ground.parentElement;
  // The row for our own part is another one.
  return (ground !== form && ground.closest('table')) || ground;
}
