import { UNHEARD } from '../core/outboxTry';
import type { Failure, PostOutcome } from '../core/postOutcome';
import { isSafeHref } from '../core/settings';
import type { Effect } from '../core/submissionEffects';
import type { FormPorts, LiveForm } from './contract';
import { emptyForm } from './emptyForm';
import { findBlamed, withFieldsHere } from './faults';
import { submitButton } from './place';
import { stampInputs } from './stampInputs';

/** Makes what runs a form's effects, and nothing else does. `emptied` is called when the form was emptied. */
export function createEffects(
  live: LiveForm,
  ports: FormPorts,
  emptied: () => void,
): (effect: Effect) => void {
  const { form, section, happen } = live;
  const cancel = (id: string) => {
    ports
      .cancel(id)
      .then((mayHaveArrived) => happen({ kind: 'cancelled', id, mayHaveArrived }), ports.log);
  };
  return (effect) => {
    switch (effect.kind) {
      case 'send':
        void send(live, ports, effect, cancel);
        break;
      case 'cancel':
        cancel(effect.id);
        break;
      case 'write-stamp':
        section.stamp.replaceChildren(...stampInputs(effect, ports));
        // In a table the section stands outside of it.
        if (!form.contains(section.stamp)) form.append(section.stamp);
        break;
      case 'hand-over':
        ports.handOver(effect.lead);
        break;
      case 'empty':
        emptyForm(live);
        section.stamp.replaceChildren();
        emptied();
        break;
      case 'emit':
        ports.emit(effect.event, effect.detail);
        break;
      case 'leave':
        leave(live, ports, effect.next);
        break;
      case 'focus':
        focusOn(findBlamed(live, effect.id) ?? section.alert);
        break;
      case 'focus-button':
        submitButton(form)?.focus();
    }
  };
}

/** Sends a frozen lead until it is known what came of it. Never rejects. */
async function send(
  live: LiveForm,
  ports: FormPorts,
  { lead, insteadOf }: Extract<Effect, { kind: 'send' }>,
  cancel: (id: string) => void,
): Promise<void> {
  const { happen } = live;
  const { id } = lead;
  const progress = {
    kept() {
      // What stands in for a lead takes its place in the outbox too, once it is safe there itself.
      if (insteadOf !== undefined) cancel(insteadOf);
    },
    waits: (failure: Failure) => happen({ kind: 'postponed', id, failure }),
    triesAgain: () => happen({ kind: 'tried-again', id }),
  };
  const outcome = await ports.send(lead, progress).catch((error): PostOutcome => {
    ports.log('Sending failed in a way that should not be:', error);
    return UNHEARD;
  });
  happen({ kind: 'settled', id, outcome: withFieldsHere(live, outcome) });
}

/** Goes where the owner wants people after success, else where the answer says, as long as that is on this site. */
function leave({ plan }: LiveForm, { redirect }: FormPorts, next = ''): void {
  // Form services name pages of their own. A frame of `srcdoc` has a base only.
  const base = location.protocol === 'about:' ? document.baseURI : location.href;
  const isOwn = next && new webkitURL(next, base).origin === self.origin;
  const url = plan.success.redirect ?? (isOwn ? next : '');
  if (url && isSafeHref(url)) redirect(url);
}

function focusOn(node: HTMLElement): void {
  if (node.matches('[role=alert]')) node.tabIndex = -1;
  node.focus();
}
