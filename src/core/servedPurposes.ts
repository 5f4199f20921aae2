import type { AssentConfig } from './config';
import type { DeliveryConfig } from './deliveryConfig';
import { eachOnce } from './eachOnce';

/**
 * The purposes for which leads may go to a delivery's recipient: of its forms those that name it, or all
 * where the operator itself reads it.
 */
export function servedPurposes(config: AssentConfig, delivery: DeliveryConfig): string[] {
  const { forms = {}, purposes = {} } = config;
  const asked = Object.entries(forms)
    .filter(([id]) => delivery.forms === undefined || delivery.forms.includes(id))
    .flatMap(([, form]) => Object.keys(form.purposes));
  return eachOnce(asked).filter(
    (id) =>
      delivery.recipient === 'operator' ||
      (Object.hasOwn(purposes, id) && purposes[id]?.recipients?.includes(delivery.recipient)),
  );
}
