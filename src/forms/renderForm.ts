import type { FormPlan } from '../core/formPlan';
import { attachForm } from './attach';
import type { AttachedForm, AttachPorts } from './contract';
import { createForm } from './ownForm';
import { pairColors } from './pairColors';
import { sayLost } from './sayLost';

const rendered = new WeakMap<HTMLElement, HTMLFormElement>();

/** Renders an own form into a container. What stood there goes only when the form stands. */
export function renderForm(
  container: HTMLElement,
  plan: FormPlan,
  ports: AttachPorts,
): AttachedForm {
  const already = rendered.get(container);
  if (already && container.contains(already)) return attachForm(already, plan, ports, sayLost);
  const form = createForm(plan, ports);
  const attached = attachForm(form, plan, ports, sayLost);
  container.replaceChildren(form);
  pairColors(form);
  rendered.set(container, form);
  return attached;
}
