import type { Delivery } from '../core/delivery';
import { isSafeHref } from '../core/settings';
import type { Attempt } from '../core/submission';
import { element } from '../ui/element';
import { phoneLine } from './phoneLine';
import { submitButton } from './place';
import { answersNow, complain, hush, type Served } from './served';
import { writeStamp } from './writeStamp';

type Outcome<Kind> = Extract<Delivery, { kind: Kind }>;

/** Says what came of a try, at the fields or in the form's lines, and tells the page. */
export function sayOutcome(served: Served, delivery: Delivery): void {
  const { plan, ports } = served;
  const { form } = plan;
  hush(served);
  switch (delivery.kind) {
    case 'sent':
      saySent(served, delivery);
      ports.emit('form-sent', { form, id: delivery.id });
      leave(served, delivery.next);
      break;
    case 'invalid':
      complain(
        served,
        // Our receiver names `fields.phone`, others only `phone`.
        delivery.errors.map(({ field = '', message }) => ({
          id: field.replace(/^.*\./, ''),
          words: message,
        })),
      );
      ports.emit('form-failed', { form, reason: 'invalid' });
      break;
    case 'failed':
      sayFailed(served, delivery);
      ports.emit('form-failed', { form, reason: delivery.reason });
  }
}

/** Says that a lead is kept and tried again, and offers to take it back. */
export function sayWaiting(served: Served, delivery: Delivery, cancel: () => void): void {
  const { section, ports } = served;
  hush(served);
  const { text } = ports;
  const button = element('button', { type: 'button', class: 'assent-plain' }, text('form.cancel'));
  button.addEventListener('click', cancel);
  const reason = delivery.kind === 'failed' ? reasonOf(delivery, ports) : '';
  section.status.append(text('form.waiting', { reason }), ' ', ...phoneLine(ports), ' ', button);
}

/** Says that a lead is not tried any more, and honestly whether it may be there already. */
export function sayCancelled(served: Served, { last }: { last: Attempt }): void {
  hush(served);
  const key = last.mayHaveArrived ? 'form.cancelled.unclear' : 'form.cancelled';
  served.section.status.textContent = served.ports.text(key);
  submitButton(served.form)?.focus();
}

/** Why a try failed, in words. */
export function reasonOf({ reason, status }: Outcome<'failed'>, { text }: Served['ports']): string {
  return text(`form.reason.${reason}`, { status: `${status ?? ''}` });
}

function sayFailed({ section, ports }: Served, delivery: Outcome<'failed'>): void {
  const words = ports.text('form.failed', { reason: reasonOf(delivery, ports) });
  section.alert.append(words, ' ', ...phoneLine(ports));
}

function saySent(served: Served, { message }: Outcome<'sent'>): void {
  const { form, plan, ports, section } = served;
  // An input named “reset” would hide the form's own method.
  HTMLFormElement.prototype.reset.call(form);
  for (const control of served.controlsNow().values()) {
    if (!('_valueTracker' in control)) continue;
    // React puts its old value back unless it hears of the new one, set behind its back.
    Reflect.set(Object.getPrototypeOf(control), 'value', '', control);
    control.dispatchEvent(new Event('input', { bubbles: true }));
  }
  served.questioned = {};
  served.emptied = JSON.stringify(answersNow(served));
  writeStamp(served);
  section.status.textContent = plan.success.message ?? message ?? ports.text('form.sent');
}

/** Goes where the owner wants people after success, else where the answer says, as long as that is on this site. */
function leave({ plan, ports }: Served, next = ''): void {
  // Form services name pages of their own.
  const isOwn = next && new URL(next, location.href).origin === location.origin;
  const url = plan.success.redirect ?? (isOwn ? next : '');
  if (!url || !isSafeHref(url)) return;
  if (ports.redirect) ports.redirect(url);
  else location.assign(url);
}
