import type { Widget } from '../chunks/contract';
import { acceptAll, refuseAll, setIds } from '../core/choice';
import { optionalIds } from '../core/settings';
import type { Shown } from '../core/shown';
import type { Assent } from './api';
import type { Screen } from './screen';
import type { PageWatch } from './watchPage';

/** Makes what a page's own scripts and a bundler's user hold. */
export function createFace(
  widget: Widget,
  screen: Screen,
  page: PageWatch,
  destroy: () => void,
): Assent {
  const { version, config, state, has, choose, open } = widget;
  const byScript: Shown = { surface: 'api', method: 'api', trusted: false, texts: [] };
  const withIds = (ids: readonly string[], on: boolean) => {
    const now = state();
    return setIds(config, 'choice' in now ? now.choice : {}, ids, on);
  };
  return {
    version,
    state,
    has,
    accept: (ids) => choose(ids ? withIds(ids, true) : acceptAll(widget), byScript),
    decline: () => choose(refuseAll(config), byScript),
    withdraw: (ids = optionalIds(config)) =>
      choose(withIds(ids, false), { ...byScript, method: 'withdraw' }),
    open: (view) => open(view),
    close: screen.settle,
    on(event, listener) {
      const call = (fired: Event) => listener((fired as CustomEvent).detail); // only we fire it
      document.addEventListener(`assent:${event}`, call);
      return () => document.removeEventListener(`assent:${event}`, call);
    },
    scan: page.look,
    destroy,
  };
}
