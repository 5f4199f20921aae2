import { element } from '../ui/element';
import { reasonOf } from './outcome';
import { phoneLine } from './phoneLine';
import type { LeftoverLead } from './ports';
import type { Served } from './served';

/** Says in a form that a lead of an earlier visit waits, lets the person take it back, and says what came of it. */
export function showLeftover(served: Served, { atMs, settled, cancel }: LeftoverLead): void {
  const { section, ports, plan } = served;
  const { text } = ports;
  const time = new Date(atMs).toLocaleString(document.documentElement.lang || undefined, {
    day: 'numeric',
    month: 'long',
    hour: 'numeric',
    minute: 'numeric',
  });
  const line = element('p', { class: 'assent-say', role: 'status' });
  const button = element('button', { type: 'button', class: 'assent-plain' }, text('form.cancel'));
  button.addEventListener('click', () => {
    cancel();
    line.replaceChildren(text('form.cancelled.unclear'));
  });
  line.append(text('form.left.waiting', { time }), ' ', button);
  section.node.append(line);
  settled.then((delivery) => {
    if (!button.isConnected) return;
    if (!delivery) return line.remove();
    const { form } = plan;
    if (delivery.kind === 'sent') {
      line.dataset.assentState = 'sent';
      line.replaceChildren(text('form.left.sent', { time }));
      ports.emit('form-sent', { form, id: delivery.id });
      return;
    }
    const reason =
      delivery.kind === 'failed'
        ? reasonOf(delivery, ports)
        : delivery.errors.map(({ message }) => message).join(' ');
    const isUnclear = delivery.kind === 'failed' && delivery.mayHaveArrived;
    const words = text(isUnclear ? 'form.left.unclear' : 'form.left.failed', { time, reason });
    line.replaceChildren(words, ' ', ...phoneLine(ports));
    ports.emit('form-failed', { form, reason: 'reason' in delivery ? delivery.reason : 'invalid' });
  }, ports.log);
}
