/** The button that sends the form; `undefined` where it has none. */
export function submitButton(form: HTMLFormElement): HTMLElement | undefined {
  return (
    form.querySelector<HTMLElement>(
      'button:not([type]),button[type=submit],input[type=submit],input[type=image]',
    ) ?? undefined
  );
}

/** Puts a block before the form's button, without breaking the row the button stands in. */
export function placeBeforeButton(form: HTMLFormElement, block: HTMLElement): void {
  const button = submitButton(form);
  if (button) aroundRow(form, button).before(block);
  else form.append(block);
}

/** Puts a message behind a control, its label and its row. */
export function placeBehind(form: HTMLElement, control: HTMLElement, message: HTMLElement): void {
  aroundRow(form, control.closest('label') ?? control).after(message);
}

/** The node itself, or the wrapper or row in which another block would have no room. */
function aroundRow(form: HTMLElement, node: HTMLElement): HTMLElement {
  let at = node;
  for (let parent = at.parentElement; parent && parent !== form; parent = at.parentElement) {
    if (parent.childElementCount > 1 && !isRow(parent)) break;
    at = parent;
  }
  return at;
}

function isRow(parent: HTMLElement): boolean {
  const { display, flexWrap, flexDirection } = getComputedStyle(parent);
  return display.endsWith('flex') && flexWrap !== 'wrap' && !flexDirection.startsWith('column');
}
