import type { Preset } from '../../core/service';
import { pinterestTag } from '../catalog/pinterestTag';

/** The page's globals; nothing about a vendor's names in there is certain. */
const page: Record<string, unknown> = globalThis;

/** Pinterest's waiting list. */
type Pintrk = { (...call: unknown[]): void; queue: unknown[]; version: string };

const started: string[] = [];

/** Calls `pintrk` where there is one. */
function pintrk(...call: unknown[]): void {
  try {
    if (typeof page.pintrk === 'function') page.pintrk(...call);
  } catch {}
}

/** Puts Pinterest's waiting list where nothing is; whether it did, and the script is still to come. */
function prepare(): boolean {
  const waiting: Pintrk = Object.assign((...call: unknown[]) => waiting.queue.push(call), {
    queue: [],
    version: '3.0',
  });
  try {
    if (typeof page.pintrk === 'function') return false;
    page.pintrk = waiting;
    return true;
  } catch {
    return false;
  }
}

/** Pinterest tag: without consent it sends nothing and takes its own cookies out. */
export const preset: Preset = {
  facts: pinterestTag,
  // https://help.pinterest.com/en/business/article/install-the-base-code
  start({ id, insert }) {
    const isFirst = !started.includes(id);
    if (isFirst) {
      started.push(id);
      if (prepare()) insert('https://s.pinimg.com/ct/core.js');
      pintrk('load', id);
    }
    pintrk('setconsent', true);
    if (isFirst) pintrk('page');
  },
  refuse: () => pintrk('setconsent', false),
  stop() {
    pintrk('setconsent', false);
    return 'stopped';
  },
};
