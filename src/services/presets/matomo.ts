import type { Preset } from '../../core/service';
import { matomo } from '../catalog/matomo';

/** The page's globals; nothing about a vendor's names in there is certain. */
const page: Record<string, unknown> = globalThis;

let isStarted = false;

/** Puts a call on `_paq`, which is made when the page has none. */
function push(...call: unknown[]): void {
  try {
    const queue = page._paq as unknown[] | undefined; // unknown as all globals: the next line looks
    if (typeof queue?.push === 'function') queue.push(call);
    else page._paq = [call];
  } catch {}
}

/** Matomo on the owner's own server. */
export const preset: Preset = {
  facts: matomo,
  /**
   * Needs the address of the owner's Matomo, `host`; without an https one nothing happens.
   * The consent is given without `remember…`: our record is the only one kept.
   * https://developer.matomo.org/guides/tracking-consent
   */
  start({ id, options, insert }) {
    const host = String(options.host).replace(/\/*$/, '/');
    if (!host.startsWith('https://')) return;
    if (!isStarted) {
      push('requireConsent');
      push('setTrackerUrl', `${host}matomo.php`);
      push('setSiteId', id);
      push('trackPageView');
      push('enableLinkTracking');
      insert(`${host}matomo.js`);
    }
    isStarted = true;
    push('setConsentGiven');
  },
  refuse: () => push('requireConsent'),
  stop() {
    push('forgetConsentGiven');
    return 'stopped';
  },
};
