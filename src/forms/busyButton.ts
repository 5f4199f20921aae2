/**
 * Shows that a button is at work without taking it out of the tab order; returns what undoes it.
 * A button that holds more than words keeps them: they may belong to the site's own script.
 */
export function makeBusy(button: HTMLElement, words: string): () => void {
  const label = labelOf(button);
  // In the page, so that a copy of the button can be told what it was.
  button.dataset.assentBusy = label?.data ?? '';
  if (label) label.data = words;
  button.setAttribute('aria-busy', 'true');
  button.setAttribute('aria-disabled', 'true');
  return () => {
    if (label?.data !== words) button.dataset.assentBusy = '';
    makeFree(button);
  };
}

/** Undoes it, in a copy of the button too. */
export function makeFree(button: HTMLElement): void {
  const label = labelOf(button);
  const { assentBusy: before } = button.dataset;
  if (label && before) label.data = before;
  for (const name of ['aria-busy', 'aria-disabled', 'data-assent-busy'])
    button.removeAttribute(name);
}

function labelOf({ childNodes, firstChild }: HTMLElement): Text | undefined {
  return childNodes.length === 1 && firstChild?.nodeType === Node.TEXT_NODE
    ? (firstChild as Text) // its type says so
    : undefined;
}
