import type { Widget } from '../chunks/contract';
import { acceptAll, choiceWith, refuseAll } from '../core/choice';
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
  return {
    version,
    state,
    has,
    accept: (ids) => choose(ids ? choiceWith(config, has, ids, true) : acceptAll(widget), byScript),
    decline: () => choose(refuseAll(config), byScript),
    withdraw: (ids) =>
      choose(ids ? choiceWith(config, has, ids, false) : refuseAll(config), {
        ...byScript,
        method: 'withdraw',
      }),
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
