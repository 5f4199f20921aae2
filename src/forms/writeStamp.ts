import type { ContactDraft } from '../core/sending';
import { element } from '../ui/element';
import type { Served } from './served';

/** Leaves the stamp as hidden inputs for the site's own submission; without a draft, takes it away. */
export function writeStamp({ section, ports }: Served, draft?: ContactDraft): void {
  const fields = draft
    ? { ...plainStamp(draft, ports.nowMs()), ...ports.stampFields?.(draft) }
    : {};
  section.stamp.replaceChildren(
    ...Object.entries(fields).map(([name, value]) =>
      element('input', { type: 'hidden', name, value }),
    ),
  );
}

function plainStamp({ id, decisions, shown }: ContactDraft, nowMs: number): Record<string, string> {
  const agreed = decisions.flatMap((one) =>
    'purpose' in one && one.state !== 'refused' ? [one.purpose] : [],
  );
  return {
    _id: id,
    consent_at: new Date(nowMs).toISOString(),
    consent_purposes: agreed.join(','),
    consent_text: shown.texts.map(({ text }) => text).join('\n\n'),
  };
}
