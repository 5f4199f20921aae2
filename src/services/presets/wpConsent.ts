import type { Preset, PresetPorts } from '../../core/service';
import { wpConsent } from '../catalog/wpConsent';

/** The page's globals; nothing about a vendor's names in there is certain. */
const page: Record<string, unknown> = globalThis;

/** WordPress' categories by ours. */
const CATEGORIES: Readonly<Record<string, string>> = {
  preferences: 'functional',
  statistics: 'analytics',
  'statistics-anonymous': 'analytics',
  marketing: 'marketing',
};

let isDefined = false;

/** Tells the plugin what is granted now; whether its script is there to hear it. */
function tell(has: PresetPorts['has']): boolean {
  try {
    page.wp_consent_type = 'optin';
    if (typeof page.wp_set_consent !== 'function') return false;
    if (!isDefined) document.dispatchEvent(new CustomEvent('wp_consent_type_defined'));
    isDefined = true;
    page.wp_set_consent('functional', 'allow');
    for (const [theirs, ours] of Object.entries(CATEGORIES)) {
      page.wp_set_consent(theirs, has(ours) ? 'allow' : 'deny');
    }
  } catch {}
  return true;
}

/** WP Consent API: told on each page, because its cookies are shorter-lived than our record, and after each decision. */
export const preset: Preset = {
  facts: wpConsent,
  start({ has }) {
    // WordPress puts most scripts at the foot of the page.
    if (!tell(has)) addEventListener('load', () => tell(has), { once: true });
  },
};
