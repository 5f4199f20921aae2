/**
 * Shows that a button is at work without taking it out of the tab order; returns what undoes it.
 * A button that holds more than words keeps them: they may belong to the site's own script.
 */
export function makeBusy(button: HTMLElement, words: string): () => void {
  const inner = button.childNodes.length === 1 ? button.firstChild : null;
  const label = inner instanceof Text ? inner : undefined;
  const before = label?.data;
  if (label) label.data = words;
  button.setAttribute('aria-busy', 'true');
  button.setAttribute('aria-disabled', 'true');
  return () => {
    if (label && before !== undefined && label.data === words) label.data = before;
    button.removeAttribute('aria-busy');
    button.removeAttribute('aria-disabled');
  };
}
