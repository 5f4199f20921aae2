import type { FormPlan } from '../core/formPlan';
import { attachForm } from './attach';
import type { AttachedForm, AttachPorts } from './contract';
import { keepPlaced } from './keepPlaced';
import { createForm } from './ownForm';
import { pairColors } from './pairColors';
import { sayLost } from './sayLost';

const rendered = new WeakMap<HTMLElement, { form: HTMLFormElement; served: AttachedForm }>();

/** Renders an own form into a container. What stood there goes only when the form stands. */
export function renderForm(
  container: HTMLElement,
  plan: FormPlan,
  ports: AttachPorts,
): AttachedForm {
  const already = rendered.get(container);
  if (already && container.contains(already.form)) return already.served;
  const form = createForm(plan, ports);
  const attached = attachForm(form, plan, ports, sayLost);
  // A copy of our form would have the browser put name and phone into an address.
  const letGo = keepPlaced({
    isOut: () => container.isConnected && !container.contains(form),
    put: () => container.replaceChildren(form),
  });
  pairColors(form);
  const served: AttachedForm = {
    ...attached,
    detach() {
      letGo();
      attached.detach();
    },
  };
  rendered.set(container, { form, served });
  return served;
}
