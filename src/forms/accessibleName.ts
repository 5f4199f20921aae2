import type { Control } from './contract';
import { textOf } from './textOf';

/**
 * The name by which a browser tells people of a control, in the order it is looked for
 * (https://www.w3.org/TR/html-aam-1.0/, accessible name computation); empty where there is none.
 */
export function accessibleName(control: Control): string {
  const say = (name: string) => control.getAttribute(name) ?? '';
  const root = control.getRootNode() as Document | ShadowRoot; // a control that is served stands in one of them
  const named = say('aria-labelledby').match(/\S+/g) ?? [];
  const words = (nodes: readonly (Element | null)[]) =>
    nodes.map((node) => (node ? textOf(node, true) : '')).join(' ');
  const names = [
    () => words(named.map((id) => root.getElementById(id))),
    () => say('aria-label'),
    () => words([...(control.labels ?? [])]),
    () => say('title'),
    () => say('placeholder'),
    () => say('aria-placeholder'),
  ];
  for (const name of names) {
    const found = name().replace(/\s+/g, ' ').trim();
    if (found) return found;
  }
  return '';
}
