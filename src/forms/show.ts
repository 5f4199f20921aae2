import type { Fault, Submission } from '../core/submission';
import { element } from '../ui/element';
import { makeBusy } from './busyButton';
import type { LiveForm, SpeakPorts } from './contract';
import { failureLine, reasonOf } from './failureLine';
import { findBlamed } from './faults';
import type { Marks } from './marks';
import { phoneLine } from './phoneLine';
import { submitButton } from './place';

/**
 * Makes what shows the state of an engaged form. Nothing else touches its lines, its marks and its busy button;
 * before it is engaged, `engagement.ts` says that a submit is held and `sayLost.ts` that it was for nothing.
 * `data-assent-state` lets a site dress each state.
 */
export function createShow(
  live: LiveForm,
  marks: Marks,
  ports: SpeakPorts,
): (state: Submission) => void {
  const { node, alert, status } = live.section;
  let said: unknown;
  let rest: (() => void) | undefined;

  return (state) => {
    node.dataset.assentState = state.kind;
    const button = live.pressed ?? submitButton(live.form);
    if (state.kind !== 'sending') {
      rest?.();
      rest = undefined;
    } else if (button) rest ??= makeBusy(button, ports.text('form.sending'));
    const told: Submission = state.isSilent ? { kind: 'editing' } : state;
    marks.show(
      told.kind === 'invalid'
        ? told.faults.filter(({ id }) => id && !told.mended.includes(id))
        : [],
    );
    const saying = topicOf(told);
    // What is put in anew is read out anew.
    if (saying === said) return;
    said = saying;
    alert.replaceChildren(...alertOf(told, live, ports));
    status.replaceChildren(...statusOf(told, live, ports));
  };
}

/** What the lines speak of: the same as long as they stay the same. */
function topicOf(state: Submission): unknown {
  if (state.kind === 'invalid') return state.faults;
  return 'failure' in state ? state.failure : state.kind;
}

type Line = (Node | string)[];

/** What interrupts: what is wrong, what failed. */
function alertOf(state: Submission, live: LiveForm, ports: SpeakPorts): Line {
  if (state.kind === 'failed') return failureLine(reasonOf(state.failure, ports), ports);
  if (state.kind !== 'invalid' || !state.faults.length) return [];
  const blamed = state.faults.filter(({ id }) => id);
  const others = state.faults.filter(({ id }) => !id).map(({ words }) => words);
  const words = [ports.text('form.invalid'), ...others].join(' ');
  return live.isOwn && blamed.length > 1 ? [words, waysTo(blamed, live)] : [words];
}

/** Each fault as a way to its field. */
function waysTo(blamed: readonly Fault[], live: LiveForm): HTMLElement {
  const ways = blamed.map(({ id, words }) => {
    const way = element('button', { type: 'button', class: 'assent-plain' }, words);
    way.addEventListener('click', () => findBlamed(live, id)?.focus());
    return element('span', { class: 'assent-fault' }, way);
  });
  return element('span', { class: 'assent-faults' }, ...ways);
}

/** What goes well, or may yet. */
function statusOf(state: Submission, { plan, happen }: LiveForm, ports: SpeakPorts): Line {
  const { text } = ports;
  switch (state.kind) {
    case 'sending':
      return [text('form.sending')];
    case 'waiting': {
      const words = text('form.waiting', { reason: reasonOf(state.failure, ports) });
      const attributes = { type: 'button', class: 'assent-plain' };
      const button = element('button', attributes, text('form.cancel'));
      const { id } = state.last.lead;
      button.addEventListener('click', () => happen({ kind: 'cancelled', id }));
      return [words, ' ', ...phoneLine(ports), ' ', button];
    }
    case 'cancelled':
      return [text(state.last.mayHaveArrived ? 'form.cancelled.unclear' : 'form.cancelled')];
    case 'sent':
      return [plan.success.message ?? state.message ?? text('form.sent')];
    default:
      return [];
  }
}
