import type { Preset } from '../../core/service';
import { posthog } from '../catalog/posthog';

/** The page's globals; nothing about a vendor's names in there is certain. */
const page: Record<string, unknown> = globalThis;

/** What a site may call before PostHog's script is there. */
const METHODS =
  'capture identify group register reset onFeatureFlags opt_in_capturing opt_out_capturing';

/** PostHog's waiting list: an array with a method of each name, and its projects in `_i`. */
type Waiting = unknown[] & Record<string, unknown>;

let isStarted = false;

/** Calls a method of `posthog` where there is one. */
function call(method: string, ...rest: unknown[]): void {
  try {
    // Whatever else stands at this name throws, and is left alone.
    (page.posthog as Record<string, (...rest: unknown[]) => void>)[method]?.(...rest);
  } catch {}
}

/** Puts the waiting list, with one project in it, where nothing is; whether it did, and the script is still to come. */
function prepare(id: string, host: string): boolean {
  try {
    if (page.posthog) return false;
    const waiting = [] as unknown as Waiting; // the names follow
    for (const method of METHODS.split(' ')) {
      waiting[method] = (...rest: unknown[]) => waiting.push([method, ...rest]);
    }
    page.posthog = Object.assign(waiting, {
      __SV: 1,
      people: [],
      // Out by default: with its keys purged it must not take the visitor for a new one.
      _i: [
        [
          id,
          {
            api_host: host,
            opt_out_capturing_by_default: true,
            opt_out_persistence_by_default: true,
          },
        ],
      ],
    });
    return true;
  } catch {
    return false;
  }
}

/** PostHog, in its cloud or behind the owner's proxy. */
export const preset: Preset = {
  facts: posthog,
  /** `host` is the project's region or the owner's proxy; PostHog's United States cloud when left out. */
  start({ id, options, insert }) {
    if (!isStarted) {
      isStarted = true;
      const host = String(options.host ?? 'https://us.i.posthog.com').replace(/\/+$/, '');
      if (!host.startsWith('https://')) return;
      const assets = host.replace('.i.posthog.com', '-assets.i.posthog.com');
      if (prepare(id, host)) {
        insert(`${assets}/static/array.js`, { crossorigin: 'anonymous' });
      }
    }
    call('opt_in_capturing', { captureEventName: false });
  },
  refuse: () => call('opt_out_capturing'),
  stop() {
    call('opt_out_capturing');
    return 'stopped';
  },
};
