import { makeFree } from './busyButton';

/**
 * Takes out of a form what a copy of a served form brings along of ours: dead boxes, old words, marks at
 * fields, a button that is busy for ever. `ours` is what serves the form itself and stays.
 */
export function clearCopies(form: HTMLFormElement, ours: HTMLElement): void {
  for (const copy of form.querySelectorAll('.assent-consents,.assent-say')) {
    if (!ours.contains(copy)) copy.remove();
  }
  for (const field of form.querySelectorAll('[aria-describedby*=assent-]')) {
    const words = field.getAttribute('aria-describedby') ?? '';
    const others = words.replace(/(^| )assent-\d+/g, '').trim();
    if (others === words || ours.contains(field)) continue;
    if (others) field.setAttribute('aria-describedby', others);
    else field.removeAttribute('aria-describedby');
    field.removeAttribute('aria-invalid');
  }
  for (const button of form.querySelectorAll<HTMLElement>('[data-assent-busy]')) makeFree(button);
}
