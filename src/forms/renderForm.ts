import type { FormPlan } from '../core/formPlan';
import type { AttachedForm, AttachPorts } from './contract';
import { keepPlaced } from './keepPlaced';
import { serveOwn } from './serveOwn';

/** Stands on a container with the form that was rendered into it. */
const RENDERED = Symbol();

type Container = HTMLElement & { [RENDERED]?: AttachedForm | undefined };

/** Renders an own form into a container, once. What stood there goes only when the form stands. */
export function renderForm(container: Container, plan: FormPlan, ports: AttachPorts): AttachedForm {
  const already = container[RENDERED];
  if (already) return already;
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
    container[RENDERED] = undefined;
    attached.detach();
    container.replaceChildren(...before);
  };
  const served = { ...attached, detach };
  container[RENDERED] = served;
  return served;
}
