import type { Preset, PresetPorts } from '../../core/service';
import { topMailRu } from '../catalog/topMailRu';

/** The page's globals; nothing about a vendor's names in there is certain. */
const page: Record<string, unknown> = globalThis;

/** The id the vendor gives its script, so that a page with several counters loads it once. */
const SCRIPT_ID = 'tmr-code';

const started: string[] = [];

/** Counts the visit for one number; a second call for the number does nothing. VK Ads counts the same way. */
export function countVisit({ id, insert }: PresetPorts): void {
  if (started.includes(id)) return;
  started.push(id);
  try {
    const visit = { id, type: 'pageView', start: Date.now() };
    const queue = page._tmr as unknown[] | undefined; // unknown as all globals: the next line looks
    if (typeof queue?.push === 'function') queue.push(visit);
    else page._tmr = [visit];
    if (document.getElementById(SCRIPT_ID)) return;
  } catch {}
  if (started.length === 1) insert('https://top-fwz1.mail.ru/js/code.js', { id: SCRIPT_ID });
}

/** The counter knows no way to be stopped, so a page on which it counted must be left. */
export const stopCounting = (): 'stopped' | 'reload' => (started.length ? 'reload' : 'stopped');

/** Top.Mail.ru: cannot be stopped on a page where it counted. */
export const preset: Preset = { facts: topMailRu, start: countVisit, stop: stopCounting };
