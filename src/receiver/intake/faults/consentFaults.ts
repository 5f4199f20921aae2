import type { AssentConfig } from '../../../core/config';
import type { FieldError } from '../../../wire/reply';
import type { Stamp } from '../../../wire/stamp';
import { decisionFaults, hasEntry } from './decisionFaults';
import { fault } from './fault';

/** All in which a consent message differs from what this configuration can be asked for. */
export function consentFaults(config: AssentConfig, stamp: Stamp): FieldError[] {
  if (stamp.form !== undefined && !hasEntry(config.forms, stamp.form)) {
    return [fault(['stamp', 'form'], 'form-unknown', 'This form is not in the configuration.')];
  }
  const form = stamp.form === undefined ? undefined : config.forms?.[stamp.form];
  return decisionFaults(config, form, stamp);
}
