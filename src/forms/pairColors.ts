/** No page says this; where it is what an element has, the page has said nothing. */
const UNSAID = 'rgb(1, 2, 3)';

/**
 * Takes a page's colours for a form's fields and button where it gives both, words and ground: of one
 * alone nobody would know whether they can be read, nor of words on no ground for a button or in a
 * dialog, which has its own. Else ours stand. Asked again once the page's late style sheets are there.
 */
export function pairColors(form: HTMLFormElement): void {
  for (const node of form.querySelectorAll<HTMLElement>('.assent-input,.assent-submit')) {
    node.classList.remove('assent-ours');
    node.style.cssText = `--ink:${UNSAID};--ground:${UNSAID}`;
    const { color, backgroundColor, backgroundImage } = getComputedStyle(node);
    const isBare =
      backgroundColor === 'rgba(0, 0, 0, 0)' &&
      backgroundImage === 'none' &&
      !!node.closest('.assent-submit,dialog');
    const isHalf = color === UNSAID || backgroundColor === UNSAID || isBare;
    node.classList.toggle('assent-ours', isHalf);
    node.removeAttribute('style');
  }
  if (document.readyState !== 'complete')
    addEventListener('load', () => pairColors(form), { once: true });
}
