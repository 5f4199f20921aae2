import type { Widget } from '../chunks/contract';
import { acceptAll, refuseAll } from '../core/choice';
import type { Shown } from '../core/shown';
import type { Assent } from './api';
import type { Screen } from './screen';
import type { LookAt } from './watchPage';

/** Makes what a page's own scripts and a bundler's user hold. */
export function createFace(
  widget: Widget,
  screen: Screen,
  look: LookAt,
  destroy: () => void,
): Assent {
  const { version, config, state, has, choose, open } = widget;
  const byScript: Shown = { surface: 'api', method: 'api', trusted: false, texts: [] };
  // What few pages do, choosing a part by themselves, is a file of its own.
  return {
    version,
    state,
    has,
    accept: async (ids) =>
      ids
        ? (await widget.load('someIds')).acceptSome(widget, ids)
        : choose(acceptAll(widget), byScript),
    decline: () => choose(refuseAll(config), byScript),
    withdraw: async (ids) =>
      ids
        ? (await widget.load('someIds')).withdrawSome(widget, ids)
        : choose(refuseAll(config), { ...byScript, method: 'withdraw' }),
    open: (view) => open(view),
    close: screen.settle,
    on(event, listener) {
      const call = (fired: Event) => listener((fired as CustomEvent).detail); // only we fire it
      document.addEventListener(`assent:${event}`, call);
      return () => document.removeEventListener(`assent:${event}`, call);
    },
    scan: look,
    destroy,
  };
}
