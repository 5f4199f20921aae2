import type { AssentConfig } from '../../../core/config';
import { basisOf } from '../../../core/consentText';
import { subjectOf } from '../../../core/decision';
import type { FormConfig } from '../../../core/formConfig';
import { isPurposeRequired } from '../../../core/formPlan';
import { categoriesOf } from '../../../core/settings';
import type { FieldError } from '../../../wire/reply';
import type { Decision, Stamp } from '../../../wire/stamp';
import { fault } from './fault';

/** Whether a record has an entry of its own under an id; what objects inherit does not count. */
export function hasEntry(record: object | undefined, id: string): boolean {
  return record !== undefined && Object.hasOwn(record, id);
}

/** Decisions about what the configuration does not know, or twice about the same. */
export function decisionFaults(
  config: AssentConfig,
  form: FormConfig | undefined,
  stamp: Stamp,
): FieldError[] {
  const known = {
    category: categoriesOf(config),
    service: config.services,
    purpose: form ? form.purposes : config.purposes,
  };
  const decided = new Set<string>();
  return stamp.decisions.flatMap((decision, index) => {
    const { kind, id } = subjectOf(decision);
    const at = ['stamp', 'decisions', index, kind];
    const isTwice = decided.has(`${kind} ${id}`);
    decided.add(`${kind} ${id}`);
    if (!hasEntry(known[kind], id) || id === 'necessary') {
      return [fault(at, `${kind}-unknown`, `This ${kind} is not in the configuration.`)];
    }
    if (isTwice) return [fault(at, 'decided-twice', `This ${kind} is decided about twice.`)];
    return kind === 'purpose' ? basisFaults(config, id, decision, index) : [];
  });
}

/** A notice only informs; a box only gives or refuses. */
function basisFaults(
  config: AssentConfig,
  id: string,
  { state }: Decision,
  index: number,
): FieldError[] {
  const purpose = config.purposes?.[id];
  if (!purpose || state === 'withdrawn') return [];
  const isNotice = basisOf(config, id, purpose) === 'request';
  if (isNotice === (state === 'informed')) return [];
  const wanted = isNotice ? '`informed`: this purpose has no box' : '`given` or `refused`';
  return [fault(['stamp', 'decisions', index, 'state'], 'state-unfit', `Expected ${wanted}.`)];
}

/** Required purposes with a box that were not agreed to. */
export function requiredFaults(config: AssentConfig, form: FormConfig, stamp: Stamp): FieldError[] {
  return Object.entries(form.purposes).flatMap(([id, use]) => {
    const purpose = hasEntry(config.purposes, id) ? config.purposes?.[id] : undefined;
    if (!purpose || !isPurposeRequired(config, id, purpose, use)) return [];
    const index = stamp.decisions.findIndex((decision) => {
      const subject = subjectOf(decision);
      return subject.kind === 'purpose' && subject.id === id;
    });
    if (stamp.decisions[index]?.state === 'given') return [];
    const at = index < 0 ? ['stamp', 'decisions'] : ['stamp', 'decisions', index, 'state'];
    return [fault(at, 'consent-required', `Consent to \`${id}\` is required.`)];
  });
}
