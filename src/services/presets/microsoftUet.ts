import type { Preset } from '../../core/service';
import { microsoftUet } from '../catalog/microsoftUet';

/** The page's globals; nothing about a vendor's names in there is certain. */
const page: Record<string, unknown> = globalThis;

let isStarted = false;

/** Puts a command on `uetq`, which is made when the page has none. */
function push(...command: unknown[]): void {
  try {
    const queue = page.uetq as unknown[] | undefined; // unknown as all globals: the next line looks
    if (typeof queue?.push === 'function') queue.push(...command);
    else page.uetq = command;
  } catch {}
}

/** https://help.ads.microsoft.com/apex/index/3/en/60119 */
const consent = (step: 'default' | 'update', state: 'granted' | 'denied') =>
  push('consent', step, { ad_storage: state });

/** Hands the waiting list to Microsoft's script, once it is there. */
function takeOver(ti: string): void {
  try {
    if (!Array.isArray(page.uetq)) return;
    const UET = page.UET as new (settings: object) => unknown; // whatever else stands there throws
    page.uetq = new UET({ ti, enableAutoSpaTracking: true, q: page.uetq });
    push('pageLoad');
  } catch {}
}

/** Microsoft UET: silent only on a new page. */
export const preset: Preset = {
  facts: microsoftUet,
  start({ id, insert }) {
    if (!isStarted) {
      isStarted = true;
      consent('default', 'denied');
      insert('https://bat.bing.com/bat.js', {}, () => takeOver(id));
    }
    consent('update', 'granted');
  },
  // Before the script has read the list the first counts, after it the second.
  refuse() {
    consent('default', 'denied');
    consent('update', 'denied');
  },
  stop() {
    if (!isStarted) return 'stopped';
    // Denied, the tag still sends pings without cookies: only a new page is silent.
    consent('update', 'denied');
    return 'reload';
  },
};
