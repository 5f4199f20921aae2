import type { Widget } from '../chunks/contract';
import { acceptAll, choiceWith, refuseAll } from '../core/choice';
import type { Choice } from '../core/record';
import type { Shown } from '../core/shown';
import type { Assent } from './api';
import type { Screen } from './screen';
import type { LookAt } from './watchPage';

type Method = Shown['method'];

/** Makes what a page's own scripts and a bundler's user hold. */
export function createFace(
  widget: Widget,
  screen: Screen,
  look: LookAt,
  destroy: () => void,
): Assent {
  const { version, config, state, has, open } = widget;
  /** Where ids are named, they become `on`; all that are not become what `all` says. */
  const choose = (all: Choice, ids?: readonly string[], on = false, method: Method = 'api') =>
    widget.choose(ids ? choiceWith(config, has, ids, on) : all, {
      surface: 'api',
      method,
      trusted: false,
      texts: [],
    });
  return {
    version,
    state,
    has,
    accept: (ids) => choose(acceptAll(widget), ids, true),
    decline: () => choose(refuseAll(config)),
    withdraw: (ids) => choose(refuseAll(config), ids, false, 'withdraw'),
    open: (view) => open(view),
    close: screen.settle,
    on(event, listener) {
      const heard = new AbortController();
      const call = (fired: Event) => listener((fired as CustomEvent).detail); // only we fire it
      // Of what a controller has, a listener's options take the signal.
      document.addEventListener(`assent:${event}`, call, heard);
      return () => heard.abort();
    },
    scan: look,
    destroy,
  };
}
