import type { Widget } from '../contract';

/** Hears the submits that jQuery triggers, where it is there by now. */
export function hearJQuery(widget: Pick<Widget, 'load' | 'log'>): void {
  if ('jQuery' in window)
    widget
      .load('jQuery')
      .then(({ hear }) => hear())
      .catch(widget.log);
}
