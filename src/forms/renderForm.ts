import type { FormPlan } from '../core/formPlan';
import type { AttachedForm, AttachPorts } from './contract';
import { keepPlaced } from './keepPlaced';
import { serveOwn } from './serveOwn';

/** Renders an own form into a container. What stood there goes only when the form stands. */
export function renderForm(
  container: HTMLElement,
  plan: FormPlan,
  ports: AttachPorts,
): AttachedForm {
  let letGo: (() => void) | undefined;
  const before = [...container.childNodes];
  const attached = serveOwn(plan, ports, (form) => {
    // A copy of our form would have the browser put name and phone into an address.
    letGo = keepPlaced({
      isOut: () => container.isConnected && !container.contains(form),
      put: () => container.replaceChildren(form),
    });
  });
  const detach = () => {
    letGo?.();
    attached.detach();
    container.replaceChildren(...before);
  };
  return { ...attached, detach };
}
