import type { Delivery, Progress } from '../core/delivery';
import type { Attempt } from '../core/submission';
import { makeBusy } from './busyButton';
import { sayCancelled, sayOutcome, sayWaiting } from './outcome';
import { submitButton } from './place';
import { hush, type Served, step } from './served';

/** Sends a frozen lead until it is known what came of it, and says so. Never rejects. */
export async function deliver(
  served: Served,
  attempt: Attempt,
  pressed?: HTMLElement | null,
): Promise<void> {
  const { form, ports, section } = served;
  const { id } = attempt.draft;
  const before = served.state.last?.draft.id;
  const button = pressed ?? submitButton(form);
  const rest = button && makeBusy(button, ports.text('form.sending'));
  const wake = (event: PageTransitionEvent) => {
    if (!event.persisted || served.state.kind !== 'sending') return;
    step(served, { kind: 'restored' });
    hush(served);
    rest?.();
  };
  addEventListener('pageshow', wake);
  step(served, { kind: 'started', attempt });
  section.status.textContent = ports.text('form.sending');
  /** Whether this form still shows this lead. */
  const isShown = () => served.state.last?.draft.id === id;
  const told: Progress = {
    kept() {
      // What stands in for a lead takes its place in the outbox too, once it is safe there itself.
      if (before && before !== id) ports.cancel?.(before).catch(ports.log);
    },
    waits(delivery: Delivery) {
      rest?.();
      if (!isShown()) return;
      step(served, { kind: 'settled', id, delivery, isTriedAgain: true });
      if (served.state.kind !== 'waiting') return;
      sayWaiting(served, delivery, () => {
        step(served, { kind: 'cancelled', id });
        if (served.state.kind !== 'cancelled') return;
        hush(served);
        ports.cancel?.(id).then((mayHaveArrived) => {
          step(served, { kind: 'cancelled', id, mayHaveArrived });
          if (isShown() && served.state.kind === 'cancelled') sayCancelled(served, served.state);
        }, ports.log);
      });
    },
    triesAgain: () => step(served, { kind: 'tried-again', id }),
  };
  const delivery = await ports.send(attempt.draft, told).catch((error): Delivery => {
    ports.log('Sending failed in a way that should not be:', error);
    return { kind: 'failed', reason: 'network', mayHaveArrived: true };
  });
  removeEventListener('pageshow', wake);
  rest?.();
  const { state } = served;
  step(served, { kind: 'settled', id, delivery });
  if (served.state !== state) sayOutcome(served, delivery);
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
