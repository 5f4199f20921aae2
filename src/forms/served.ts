import { reduceSubmission, type Submission, type SubmissionEvent } from '../core/submission';
import type { Answers } from '../core/submissionContent';
import { element } from '../ui/element';
import { readAnswers } from './answers';
import { createFieldErrors, type FieldErrors } from './errors';
import { createPhoneMemory, type PhoneMemory } from './phoneMemory';
import type { FormPorts, Lent } from './ports';

/** A form with all that serves it. */
export type Served = Omit<Lent, 'ports'> & {
  readonly ports: FormPorts;
  readonly errors: FieldErrors;
  readonly phones: PhoneMemory;
  state: Submission;
  /** Numbers the person was asked about, by field. */
  questioned: Record<string, string>;
  /** What the form held right after it was sent. */
  emptied?: string;
};

/** Brings the parts together. */
export function serve(lent: Lent, ports: FormPorts): Served {
  return {
    ...lent,
    ports,
    errors: createFieldErrors(lent.form, ports.nextId),
    phones: createPhoneMemory(ports),
    state: { kind: 'editing' },
    questioned: {},
  };
}

/** Takes the form a step further; `data-assent-state` lets a site dress each state. */
export function step(served: Served, event: SubmissionEvent): void {
  served.state = reduceSubmission(served.state, event);
  served.section.node.dataset.assentState = served.state.kind;
}

/** What stands in the form now. */
export function answersNow(served: Served): Answers {
  return readAnswers(served.plan, served.controlsNow(), served.phones, served.section);
}

/**
 * Says what is wrong at each field or box, the rest in the alert, and brings the person to the first
 * field, as browsers do, or to the alert where no field is to blame. In an own form with several
 * faults the alert also leads to each.
 */
export function complain(
  served: Served,
  complaints: readonly { id: string; words: string }[],
): void {
  const { section, errors, ports, form } = served;
  const { alert } = section;
  const controls = served.controlsNow();
  const blamed: { control: HTMLElement; words: string }[] = [];
  const said = [ports.text('form.invalid')];
  for (const { id, words } of complaints) {
    const control = controls.get(id) ?? section.boxes.get(id);
    if (!control) said.push(words);
    else {
      errors.show(control, words);
      blamed.push({ control, words });
    }
  }
  alert.textContent = said.join(' ');
  const [first] = blamed;
  const isOwn = form.classList.contains('assent-form');
  if (isOwn && blamed.length > 1) alert.append(listOf(blamed));
  if (first) first.control.focus();
  else {
    alert.tabIndex = -1;
    alert.focus();
  }
}

/** Each fault as a way to its field. */
function listOf(blamed: readonly { control: HTMLElement; words: string }[]): HTMLElement {
  const ways = blamed.map(({ control, words }) => {
    const way = element('button', { type: 'button', class: 'assent-plain' }, words);
    way.addEventListener('click', () => control.focus());
    return element('span', { class: 'assent-fault' }, way);
  });
  return element('span', { class: 'assent-faults' }, ...ways);
}

/** Takes back everything that was said. */
export function hush({ section, errors }: Served): void {
  errors.clear();
  section.alert.textContent = '';
  section.status.textContent = '';
}
