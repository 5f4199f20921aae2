import type { FormPlan } from '../core/formPlan';
import { attachForm } from './attach';
import type { AttachedForm, AttachPorts } from './contract';

const rendered = new WeakMap<HTMLElement, HTMLFormElement>();

/** What makes an own form, and what it says when it cannot be served. */
export type OwnForms = {
  createForm(plan: FormPlan, ports: AttachPorts): HTMLFormElement;
  sayLost(alert: HTMLElement, ports: AttachPorts): void;
};

/** Renders an own form into a container. What stood there goes only when the form stands. */
export function renderForm(
  container: HTMLElement,
  plan: FormPlan,
  ports: AttachPorts,
  { createForm, sayLost }: OwnForms,
): AttachedForm {
  const already = rendered.get(container);
  if (already && container.contains(already)) return attachForm(already, plan, ports, sayLost);
  const form = createForm(plan, ports);
  const attached = attachForm(form, plan, ports, sayLost);
  container.replaceChildren(form);
  rendered.set(container, form);
  return attached;
}
