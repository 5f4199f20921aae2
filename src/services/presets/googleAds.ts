import type { Preset } from '../../core/service';
import { googleAds } from '../catalog/googleAds';
import { gtag } from '../consentMode';
import { startGtag } from './ga4';

let isStarted = false;
let isDenied = false;

/** The three signals Google Ads listens to. */
function setAdConsent(state: 'granted' | 'denied'): void {
  gtag('consent', 'update', {
    ad_storage: state,
    ad_user_data: state,
    ad_personalization: state,
  });
}

/** Google Ads: heard by three signals, silent only on a new page. */
export const preset: Preset = {
  facts: googleAds,
  start(ports) {
    startGtag(ports);
    isStarted = true;
    if (isDenied) setAdConsent('granted');
    isDenied = false;
  },
  stop() {
    if (!isStarted) return 'stopped';
    // Denied, the tag still sends pings without cookies: only a new page is silent.
    setAdConsent('denied');
    isDenied = true;
    return 'reload';
  },
};
