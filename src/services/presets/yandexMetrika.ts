import type { Preset } from '../../core/service';
import { yandexMetrika } from '../catalog/yandexMetrika';

/** The page's globals; nothing about a vendor's names in there is certain. */
const page: Record<string, unknown> = globalThis;

let started: string[] = [];
let isInserted = false;

/**
 * Calls `ym`, putting Yandex's own waiting list there first where nothing is.
 * https://yandex.ru/support/metrica/code/counter-initialize.html
 */
function ym(...call: unknown[]): void {
  try {
    if (typeof page.ym !== 'function') {
      const a: unknown[] = [];
      page.ym = Object.assign((...waiting: unknown[]) => a.push(waiting), { a, l: Date.now() });
    }
    (page.ym as (...call: unknown[]) => void)(...call); // a function: the line above saw to it
  } catch {}
}

/** Yandex's own switch for one counter. https://yandex.ru/support/metrica/general/user-opt-out.html */
function disable(id: string, isDisabled: boolean): void {
  try {
    if (isDisabled) page[`disableYaCounter${id}`] = true;
    else delete page[`disableYaCounter${id}`];
  } catch {}
}

/** Yandex Metrica: each counter is switched off by itself. */
export const preset: Preset = {
  facts: yandexMetrika,
  start({ id, options, insert }) {
    disable(id, false);
    if (started.includes(id)) return;
    started.push(id);
    ym(Number(id), 'init', {
      accurateTrackBounce: true,
      clickmap: true,
      trackLinks: true,
      webvisor: options.webvisor === true,
    });
    if (!isInserted) insert('https://mc.yandex.ru/metrika/tag.js');
    isInserted = true;
  },
  refuse: ({ id }) => disable(id, true),
  stop({ id }) {
    disable(id, true);
    if (started.includes(id)) ym(Number(id), 'destruct');
    started = started.filter((one) => one !== id);
    return isInserted ? 'reload' : 'stopped';
  },
};
