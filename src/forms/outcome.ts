import type { Delivery } from '../core/sending';
import { isSafeHref } from '../core/settings';
import { element } from './element';
import { answersNow, complain, controlsNow, hush, type Served } from './served';

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

function sayFailed({ section, ports }: Served, { reason, status }: Outcome<'failed'>): void {
  const { text, operatorPhone: phone } = ports;
  const why = text(`form.reason.${reason}`, { status: `${status ?? ''}` });
  section.alert.append(text('form.failed', { reason: why }));
  if (!phone) return;
  const link = element('a', { href: `tel:${phone.replace(/[^\d+]/g, '')}` }, phone);
  const [before = '', after = ''] = text('form.failed.phone').split('{phone}');
  section.alert.append(' ', before, link, after);
}

function saySent(served: Served, { message }: Outcome<'sent'>): void {
  const { form, plan, ports, section } = served;
  // An input named “reset” would hide the form's own method.
  HTMLFormElement.prototype.reset.call(form);
  for (const control of controlsNow(served).values()) {
    if (!('_valueTracker' in control)) continue;
    // React puts its old value back unless it hears of the new one, set behind its back.
    Reflect.set(Object.getPrototypeOf(control), 'value', '', control);
    control.dispatchEvent(new Event('input', { bubbles: true }));
  }
  served.questioned = {};
  served.emptied = JSON.stringify(answersNow(served));
  section.writeStamp();
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
