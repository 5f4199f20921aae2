import type { Preset } from '../../core/service';
import { metaPixel } from '../catalog/metaPixel';

/** The page's globals; nothing about a vendor's names in there is certain. */
const page: Record<string, unknown> = globalThis;

/** Meta's waiting list: a function that its script takes over through `callMethod`. */
type Fbq = {
  (...call: unknown[]): void;
  callMethod?: (...call: unknown[]) => void;
  queue: unknown[];
  push?: unknown;
  loaded: boolean;
  version: string;
};

const started: string[] = [];

/** Calls `fbq` where there is one. */
function fbq(...call: unknown[]): void {
  try {
    if (typeof page.fbq === 'function') page.fbq(...call);
  } catch {}
}

/** Puts Meta's waiting list where nothing is; whether it did, and the script is still to come. */
function prepare(): boolean {
  const stub: Fbq = Object.assign(
    (...call: unknown[]) => {
      if (stub.callMethod) stub.callMethod(...call);
      else stub.queue.push(call);
    },
    { queue: [], loaded: true, version: '2.0' },
  );
  stub.push = stub;
  try {
    if (typeof page.fbq === 'function') return false;
    page.fbq = stub;
    page._fbq ??= stub;
    return true;
  } catch {
    return false;
  }
}

/** Meta Pixel: one script for all pixels of a page. */
export const preset: Preset = {
  facts: metaPixel,
  // https://developers.facebook.com/docs/meta-pixel/implementation/gdpr
  start({ id, insert }) {
    if (!started.includes(id)) {
      started.push(id);
      if (prepare()) insert('https://connect.facebook.net/en_US/fbevents.js');
      fbq('consent', 'revoke');
      // Else it reads buttons and the page's metadata by itself.
      fbq('set', 'autoConfig', false, id);
      fbq('init', id);
      fbq('track', 'PageView');
    }
    fbq('consent', 'grant');
  },
  refuse: () => fbq('consent', 'revoke'),
  stop() {
    fbq('consent', 'revoke');
    return 'stopped';
  },
};
