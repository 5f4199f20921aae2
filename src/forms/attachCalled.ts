import type { FormPlan } from '../core/formPlan';
import { attachForm } from './attach';
import { findCalled } from './calledFields';
import type { AttachedForm, AttachPorts } from './contract';

/**
 * Attaches a form some of whose fields are not found at first sight, by what people are told of them too. One
 * in which a required field cannot be found stays the site's own, and the console says why.
 */
export function attachCalled(
  form: HTMLFormElement,
  plan: FormPlan,
  ports: AttachPorts,
): AttachedForm {
  const found = findCalled(form, plan);
  const ids = plan.fields.flatMap(({ id, type, required }) =>
    required && type !== 'hidden' && !found.has(id) ? id : [],
  );
  if (!ids.length) return attachForm(form, plan, ports, findCalled);
  ports.explain({ code: 'input-missing', form: plan.form, ids }, form);
  return { isAttached: false, engage: async () => undefined, detach() {} };
}
