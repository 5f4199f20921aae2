import type { PostOutcome } from '../core/postOutcome';
import { element } from '../ui/element';
import type { ShowLeftover, SpeakPorts } from './contract';
import { reasonOf } from './failureLine';
import { phoneLine } from './phoneLine';

/** Says in a form that a lead of an earlier visit waits, lets the person take it back, and says what came of it. */
export const showLeftover: ShowLeftover = (section, { atMs, outcome, cancel }, ports) => {
  const { text } = ports;
  const time = new Date(atMs).toLocaleString(ports.locale, {
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
  section.append(line);
  outcome.then((known) => {
    if (!button.isConnected) return;
    if (!known) return line.remove();
    if (known.kind === 'sent') {
      line.dataset.assentState = 'sent';
      line.replaceChildren(text('form.left.sent', { time }));
      return;
    }
    const isUnclear = known.kind === 'failed' && known.mayHaveArrived;
    const words = text(isUnclear ? 'form.left.unclear' : 'form.left.failed', {
      time,
      reason: reasonWhy(known, ports),
    });
    line.replaceChildren(words, ' ', ...phoneLine(ports));
  }, ports.log);
};

/** Why it failed, to stand within a sentence: a server's own sentences come without their last full stop. */
function reasonWhy(outcome: Exclude<PostOutcome, { kind: 'sent' }>, ports: SpeakPorts): string {
  if (outcome.kind === 'failed') return reasonOf(outcome, ports);
  const words = outcome.errors.map(({ message }) => message.trim()).join(' ');
  return words.replace(/[.。։]+$/, '') || ports.text('form.reason.refused', { status: '422' });
}
