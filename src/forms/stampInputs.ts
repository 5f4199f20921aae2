import type { Lead } from '../core/lead';
import { plainStamp, plainStampWithTexts } from '../core/plainStamp';
import { element } from '../ui/element';
import type { FormPorts } from './contract';

/**
 * The stamp as hidden inputs for the site's own submission. What goes into an address (`isInAddress`)
 * is kept short: servers refuse long ones.
 */
export function stampInputs(
  { lead, isInAddress }: { lead: Lead; isInAddress: boolean },
  { nowMs, stampFields }: Pick<FormPorts, 'nowMs' | 'stampFields'>,
): HTMLInputElement[] {
  const fields = isInAddress
    ? plainStamp(lead, nowMs())
    : { ...plainStampWithTexts(lead, nowMs()), ...stampFields(lead) };
  return Object.entries(fields).map(([name, value]) =>
    element('input', { type: 'hidden', name, value }),
  );
}
