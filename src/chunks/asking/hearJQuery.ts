import type { Widget } from '../contract';

/** Hears the submits that jQuery triggers, where it is there by now. */
export function hearJQuery({ load, log }: Pick<Widget, 'load' | 'log'>): void {
  if ('jQuery' in window) load('jQuery').then((chunk) => chunk.hearJQuery(), log);
}
