import type { Delivery } from '../core/sending';
import type { Attempt } from '../core/submission';
import { makeBusy } from './busyButton';
import { sayOutcome } from './outcome';
import { submitButton } from './place';
import { hush, type Served, step } from './served';

/** Sends a frozen lead once and says what came of it. Never rejects. */
export async function deliver(
  served: Served,
  attempt: Attempt,
  pressed?: HTMLElement | null,
): Promise<void> {
  const { form, ports, section } = served;
  const { id } = attempt.draft;
  const button = pressed ?? submitButton(form);
  const rest = button && makeBusy(button, ports.text('form.sending'));
  const wake = (event: PageTransitionEvent) => {
    if (!event.persisted) return;
    step(served, { kind: 'restored' });
    hush(served);
    rest?.();
  };
  addEventListener('pageshow', wake);
  step(served, { kind: 'started', attempt });
  section.status.textContent = ports.text('form.sending');
  const delivery = await ports.send(attempt.draft).catch((error): Delivery => {
    ports.log('Sending failed in a way that should not be:', error);
    return { kind: 'failed', reason: 'network', mayHaveArrived: true };
  });
  removeEventListener('pageshow', wake);
  rest?.();
  const before = served.state;
  step(served, { kind: 'settled', id, delivery });
  if (served.state !== before) sayOutcome(served, delivery);
}

/** Leaves a lead to the site, which sends it itself; what was agreed to still goes to the receiver. */
export function handOver(served: Served, attempt: Attempt): void {
  const { form, plan, ports } = served;
  // A site that found something wrong itself has sent nothing.
  if (form.matches(':invalid')) return;
  step(served, { kind: 'handed-over', attempt });
  ports.handOver?.(attempt.draft);
  ports.emit('form-handed-over', { form: plan.form });
}
