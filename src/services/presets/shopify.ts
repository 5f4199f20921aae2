import type { Preset, PresetPorts } from '../../core/service';
import { shopify } from '../catalog/shopify';

/** Shopify's purposes. */
type Consent = Record<'analytics' | 'marketing' | 'preferences' | 'sale_of_data', boolean>;

type CustomerPrivacy = {
  setTrackingConsent(consent: Consent, callback: () => void): void;
  /** For each purpose `yes`, `no`, or nothing where nobody has chosen. */
  currentVisitorConsent?(): Record<string, string>;
};

type Shop = {
  customerPrivacy?: CustomerPrivacy;
  loadFeatures(features: object[], callback: (error?: unknown) => void): void;
};

/** The page's globals; nothing about a vendor's names in there is certain. */
const page: Record<string, unknown> = globalThis;

/** Tells the shop what is granted now, unless it knows. */
function tell({ customerPrivacy }: Shop, has: PresetPorts['has']): void {
  try {
    const consent: Consent = {
      analytics: has('analytics'),
      marketing: has('marketing'),
      preferences: has('functional'),
      sale_of_data: has('marketing'),
    };
    const known = customerPrivacy?.currentVisitorConsent?.() ?? {};
    const isNew = Object.entries(consent).some(([name, is]) => known[name] !== (is ? 'yes' : 'no'));
    if (isNew) customerPrivacy?.setTrackingConsent(consent, () => {});
  } catch {}
}

/** Loads what hears it where the shop has not; whether there is a shop. */
function tellShop(has: PresetPorts['has']): boolean {
  try {
    const shop = page.Shopify as Shop | undefined; // unknown as all globals: whatever else stands there throws
    if (!shop) return false;
    if (shop.customerPrivacy) tell(shop, has);
    else {
      const feature = { name: 'consent-tracking-api', version: '0.1' };
      shop.loadFeatures([feature], (error) => {
        if (!error) tell(shop, has);
      });
    }
  } catch {}
  return true;
}

/** Shopify: told after each decision, and on each page whose shop knows another one. */
export const preset: Preset = {
  facts: shopify,
  start({ has }) {
    if (!tellShop(has)) addEventListener('load', () => tellShop(has), { once: true });
  },
};
