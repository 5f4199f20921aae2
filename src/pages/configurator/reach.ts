import { plainPath } from './plainPath';

/** Leads to the control of a path, or to the nearest one there is; the whole JSON where there is none. */
export function reach(path: string): void {
  const control = controlOf(plainPath(path)) ?? document.querySelector<HTMLElement>('[name=json]');
  for (let at = control?.parentElement; at; at = at.parentElement) {
    if (at instanceof HTMLDetailsElement) at.open = true;
  }
  control?.focus({ preventScroll: true });
  control?.scrollIntoView({ block: 'center' });
}

function controlOf(path: string): HTMLElement | undefined {
  for (let name = path; name; name = name.replace(/\.?[^.]*$/, '')) {
    const named = CSS.escape(name);
    const control =
      document.querySelector<HTMLElement>(`[name="${named}"]`) ??
      document.querySelector<HTMLElement>(`[name^="${named}."]`);
    if (control) return control;
  }
  return undefined;
}
