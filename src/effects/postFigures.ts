import { toJson } from '../core/json';
import type { Figures } from '../wire/figures';

/**
 * Sends what a page tells, once, though the page may end meanwhile; nobody waits for an answer. Not by
 * `sendBeacon`, which takes the receiver's cookies along: a site's own visitor numbers may stand in them.
 * A text without a type of its own asks no other origin's leave first (https://fetch.spec.whatwg.org/#cors-preflight-fetch).
 */
export function postFigures(url: string, figures: Figures): void {
  const told = async () => {
    await fetch(url, {
      method: 'POST',
      body: toJson(figures),
      credentials: 'omit',
      referrerPolicy: 'origin',
      keepalive: true,
    });
  };
  // What does not arrive is not counted: the page's person has nothing of it.
  told().catch(() => undefined);
}
