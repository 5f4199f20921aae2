/** What sends a form, the likeliest first: where a script does, the last control that could be pressed. */
const SENDERS = [
  '[data-assent-submit]',
  'button:not([type]),button[type=submit],input[type=submit],input[type=image]',
];
const PRESSED =
  ':is(button:not([type=reset]),input[type=button],[role=button],a[href^="#"],a:not([href]))';

/** The button that sends the form; `undefined` where it has none. */
export function submitButton(form: HTMLFormElement): HTMLElement | undefined {
  const find = (selector: string) => form.querySelectorAll<HTMLElement>(selector);
  const [sender] = SENDERS.flatMap((selector) => [...find(selector)]);
  return sender ?? [...find(`${PRESSED}:not(.assent-consents *)`)].at(-1);
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
