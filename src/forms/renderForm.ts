import type { FormPlan } from '../core/formPlan';
import { attachForm } from './attach';
import type { AttachedForm, AttachPorts } from './ports';

const rendered = new WeakMap<HTMLElement, HTMLFormElement>();

/**
 * Renders the own form that `create` makes into a container. What stood there goes only when the
 * form stands.
 */
export function renderForm(
  container: HTMLElement,
  plan: FormPlan,
  ports: AttachPorts,
  create: (plan: FormPlan, ports: AttachPorts) => HTMLFormElement,
): AttachedForm {
  const already = rendered.get(container);
  if (already && container.contains(already)) return attachForm(already, plan, ports);
  const form = create(plan, ports);
  const attached = attachForm(form, plan, ports);
  container.replaceChildren(form);
  rendered.set(container, form);
  return attached;
}
