import type { Preset } from '../../core/service';
import { tiktokPixel } from '../catalog/tiktokPixel';

/** The page's globals; nothing about a vendor's names in there is certain. */
const page: Record<string, unknown> = globalThis;

const SCRIPT = 'https://analytics.tiktok.com/i18n/pixel/events.js';

/** What a site may call before TikTok's script is there. */
const METHODS =
  'page track identify ready enableCookie disableCookie holdConsent revokeConsent grantConsent';

/** TikTok's waiting list: an array with a method of each name, and its pixels in `_i`, `_t` and `_o`. */
type Ttq = unknown[] & Record<string, unknown>;

const started: string[] = [];

/** Calls a method of `ttq` where there is one. */
function ttq(method: string): void {
  try {
    (page.ttq as Record<string, () => void>)[method]?.(); // whatever else stands there throws
  } catch {}
}

/** Registers a pixel as TikTok's snippet does, making the waiting list where nothing is. */
function register(id: string): void {
  try {
    page.ttq ??= [];
    const list = page.ttq as Ttq; // a page's own comes from the same snippet
    page.TiktokAnalyticsObject = 'ttq';
    for (const method of METHODS.split(' ')) {
      list[method] ??= (...call: unknown[]) => list.push([method, ...call]);
    }
    const put = (name: string, value: unknown) => {
      list[name] = { ...(list[name] as object), [id]: value };
    };
    put('_i', Object.assign([], { _u: SCRIPT }));
    put('_t', Date.now());
    put('_o', {});
  } catch {}
}

/** TikTok Pixel: holds what it has until it is granted. */
export const preset: Preset = {
  facts: tiktokPixel,
  start({ id, insert }) {
    if (!started.includes(id)) {
      started.push(id);
      register(id);
      ttq('holdConsent');
      insert(`${SCRIPT}?sdkid=${id}&lib=ttq`);
      ttq('page');
    }
    ttq('grantConsent');
  },
  refuse: () => ttq('revokeConsent'),
  stop() {
    ttq('revokeConsent');
    return 'stopped';
  },
};
