const SUBMITS = 'button:not([type]),button[type=submit],input[type=submit],input[type=image]';
const PRESSED =
  ':is(button:not([type=reset]),input[type=button],[role=button],a[href^="#"],a:not([href])):not(.assent-consents *)';

/** The control that sends the form, the last that could be pressed where a script does; `undefined` where it has none. */
export function submitButton(form: HTMLFormElement): HTMLElement | undefined {
  return (
    form.querySelector<HTMLElement>('[data-assent-submit]') ??
    form.querySelector<HTMLElement>(SUBMITS) ??
    [...form.querySelectorAll<HTMLElement>(PRESSED)].at(-1)
  );
}

/** Puts a block before the form's button, without breaking the row the button stands in. */
export function placeBeforeButton(form: HTMLFormElement, block: HTMLElement): void {
  const button = submitButton(form);
  if (button) climb(form, button, isBesideAnother).before(block);
  else form.append(block);
  const { flexDirection } = getComputedStyle(block.parentElement ?? form);
  block.classList.toggle('assent-in-row', /^row/.test(flexDirection));
}

/** The outermost element around a node, itself included, that has no room for a block within. */
export function climb(
  form: HTMLElement,
  node: HTMLElement,
  isTight: (node: HTMLElement) => boolean,
): HTMLElement {
  const parent = node.parentElement;
  return parent && parent !== form && isTight(node) ? climb(form, parent, isTight) : node;
}

function isBesideAnother(node: HTMLElement): boolean {
  const before = node.previousElementSibling;
  if (!before) return !node.nextElementSibling;
  return before.getBoundingClientRect().bottom > node.getBoundingClientRect().top + 1;
}
