import type { FormPlan } from '../core/formPlan';
import { attachForm } from './attach';
import { findCalled } from './calledFields';
import type { AttachedForm, AttachPorts } from './contract';
import { submitButton } from './place';
import { tableRow } from './tableRow';

/** Where nothing may be drawn: the parser leaves a form empty there, and its fields beside it. */
const IN_TABLE = ':is(table,thead,tbody,tfoot,tr)>form';

/**
 * Attaches a form some of whose fields are not found at first sight, by what people are told of them too, or one
 * without a button in it: right in a table, or where none can be told, which the console then says. One in which a required field cannot be found stays the site's own, and the
 * console says why.
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
  const table = form.matches(IN_TABLE) && form.closest('table');
  if (!table) {
    if (!submitButton(form)) ports.explain({ code: 'sender-missing', form: plan.form }, form);
    return attachForm(form, plan, ports, { find: findCalled });
  }
  const row = tableRow();
  const attached = attachForm(form, plan, ports, { find: findCalled, put: row.put, ground: table });
  const detach = () => {
    attached.detach();
    row.remove();
  };
  return { ...attached, detach };
}
