import type { Lead } from '../core/lead';
import { element } from '../ui/element';
import type { Served } from './served';

/**
 * Leaves the stamp as hidden inputs for the site's own submission; without a draft, takes it away.
 * What goes into an address (`isInAddress`) is kept short: servers refuse long ones.
 */
export function writeStamp({ section, ports }: Served, draft?: Lead, isInAddress = false): void {
  const fields: Record<string, string> = draft ? plainStamp(draft, ports.nowMs()) : {};
  if (draft && !isInAddress) Object.assign(fields, wholeTexts(draft), ports.stampFields?.(draft));
  section.stamp.replaceChildren(
    ...Object.entries(fields).map(([name, value]) =>
      element('input', { type: 'hidden', name, value }),
    ),
  );
}

function plainStamp({ id, decisions }: Lead, nowMs: number): Record<string, string> {
  const agreed = decisions.flatMap((one) =>
    'purpose' in one && one.state !== 'refused' ? [one.purpose] : [],
  );
  return {
    _id: id,
    consent_at: new Date(nowMs).toISOString(),
    consent_purposes: agreed.join(','),
  };
}

function wholeTexts({ shown }: Lead): Record<string, string> {
  return { consent_text: shown.texts.map(({ text }) => text).join('\n\n') };
}
