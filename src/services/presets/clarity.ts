import type { Preset } from '../../core/service';
import { clarity as facts } from '../catalog/clarity';

/** The page's globals; nothing about a vendor's names in there is certain. */
const page: Record<string, unknown> = globalThis;

const started: string[] = [];
let isStopped = false;

/** Calls `clarity` where there is one. */
function clarity(...call: unknown[]): void {
  try {
    if (typeof page.clarity === 'function') page.clarity(...call);
  } catch {}
}

/** Puts Clarity's waiting list where nothing is. */
function prepare(): void {
  try {
    if (typeof page.clarity === 'function') return;
    const q: unknown[] = [];
    page.clarity = Object.assign((...call: unknown[]) => q.push(call), { q });
  } catch {}
}

/** https://learn.microsoft.com/en-us/clarity/setup-and-installation/clarity-consent-api-v2 */
const consent = (isForAds: boolean, isForAnalytics: boolean) =>
  clarity('consentv2', {
    ad_Storage: isForAds ? 'granted' : 'denied',
    analytics_Storage: isForAnalytics ? 'granted' : 'denied',
  });

/** Microsoft Clarity: stopped by its own call. */
export const preset: Preset = {
  facts,
  start({ id, has, insert }) {
    prepare();
    if (isStopped) clarity('start');
    isStopped = false;
    consent(has('marketing'), true);
    if (started.includes(id)) return;
    started.push(id);
    insert(`https://www.clarity.ms/tag/${id}`);
  },
  refuse: () => consent(false, false),
  stop() {
    consent(false, false);
    // Without consent it would go on without cookies.
    clarity('stop');
    isStopped = true;
    return 'stopped';
  },
};
