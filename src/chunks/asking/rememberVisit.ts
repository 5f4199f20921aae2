import type { Widget } from '../contract';
import { loadBrowser } from './askBrowser';

/**
 * Keeps where this visit came from, where it came from elsewhere and as far as that is allowed; the
 * form it matters to may be pages away.
 */
export function rememberVisit(
  widget: Pick<Widget, 'config' | 'visit' | 'has' | 'load' | 'log'>,
): void {
  loadBrowser(widget)
    ?.then(({ keepVisit }) => keepVisit(widget))
    .catch(widget.log);
}
