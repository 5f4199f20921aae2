import type { Preset, PresetPorts } from '../../core/service';
import { ga4 } from '../catalog/ga4';
import { gtag } from '../consentMode';

/** The page's globals; nothing about a vendor's names in there is certain. */
const page: Record<string, unknown> = globalThis;

const started: string[] = [];

/**
 * Switches one property off or on again; Google's script looks before it stores or sends anything.
 * https://developers.google.com/analytics/devguides/collection/gtagjs/user-opt-out
 */
function disable(id: string, isDisabled: boolean): void {
  try {
    page[`ga-disable-${id}`] = isDisabled;
  } catch {}
}

/** Google's tag for one number, as its snippet does it; a second call for the number does nothing. */
export function startGtag({ id, insert }: PresetPorts): void {
  if (started.includes(id)) return;
  started.push(id);
  try {
    // The site's own events go through this name.
    page.gtag ??= gtag;
  } catch {}
  gtag('js', new Date());
  gtag('config', id);
  insert(`https://www.googletagmanager.com/gtag/js?id=${id}`);
}

/** Google Analytics 4: each property is switched off by itself. */
export const preset: Preset = {
  facts: ga4,
  start(ports) {
    disable(ports.id, false);
    startGtag(ports);
  },
  refuse: ({ id }) => disable(id, true),
  stop({ id }) {
    disable(id, true);
    return 'stopped';
  },
};
