import type { FormPlan } from '../core/formPlan';
import { reduceSubmission, type Submission, type SubmissionEvent } from '../core/submission';
import type { Answers } from '../core/submissionContent';
import { readAnswers } from './answers';
import { type ConsentSection, createConsentSection } from './consentSection';
import { type FoundControls, findControls } from './controls';
import { createFieldErrors, type FieldErrors } from './errors';
import { createPhoneMemory, type PhoneMemory } from './phoneMemory';
import type { FormPorts } from './ports';
import { whenShown } from './whenShown';

/** A form with all that serves it. */
export type Served = {
  readonly form: HTMLFormElement;
  readonly plan: FormPlan;
  readonly ports: FormPorts;
  readonly section: ConsentSection;
  readonly errors: FieldErrors;
  readonly phones: PhoneMemory;
  readonly shownAtMs: () => number;
  state: Submission;
  /** Numbers the person was asked about, by field. */
  questioned: Record<string, string>;
  /** What the form held right after it was sent. */
  emptied?: string;
};

/** Brings the parts together. */
export function serve(form: HTMLFormElement, plan: FormPlan, ports: FormPorts): Served {
  const section = createConsentSection(plan, ports);
  return {
    form,
    plan,
    ports,
    section,
    errors: createFieldErrors(form, ports.nextId),
    phones: createPhoneMemory(ports.region),
    shownAtMs: whenShown(section.node, ports.nowMs),
    state: { kind: 'editing' },
    questioned: {},
  };
}

/** Takes the form a step further; `data-assent-state` lets a site dress each state. */
export function step(served: Served, event: SubmissionEvent): void {
  served.state = reduceSubmission(served.state, event);
  served.section.node.dataset.assentState = served.state.kind;
}

/** The form's controls as it stands now: sites render theirs anew. */
export function controlsNow({ form, plan }: Served): FoundControls {
  return findControls(form, plan);
}

/** What stands in the form now. */
export function answersNow(served: Served): Answers {
  return readAnswers(served.plan, controlsNow(served), served.phones, served.section);
}

/** Says what is wrong at each field or box, the rest in the alert, and brings the person to the first. */
export function complain(
  served: Served,
  complaints: readonly { id: string; words: string }[],
): void {
  const { section, errors, ports } = served;
  const controls = controlsNow(served);
  const said = [ports.text('form.invalid')];
  let first: HTMLElement | undefined;
  for (const { id, words } of complaints) {
    const control = controls.get(id) ?? section.boxes.get(id);
    if (control) errors.show(control, words);
    else said.push(words);
    first ??= control;
  }
  section.alert.textContent = said.join(' ');
  first?.focus();
}

/** Takes back everything that was said. */
export function hush({ section, errors }: Served): void {
  errors.clear();
  section.alert.textContent = '';
  section.status.textContent = '';
}
