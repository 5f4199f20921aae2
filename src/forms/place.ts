const SUBMITS = 'button:not([type]),button[type=submit],input[type=submit],input[type=image]';
const PRESSED =
  ':is(button:not([type=reset]),input[type=button],[role=button],a[href^="#"],a:not([href])):not(.assent-consents *)';

/** Whether a node is drawn where it stands, and nothing around it is hidden or transparent. */
export function isInSight(node: Element): boolean {
  const ways = { checkOpacity: true, checkVisibilityCSS: true };
  return node.checkVisibility?.(ways) ?? node.getClientRects().length > 0;
}

/**
 * The control that sends the form, of several the first in sight (phones and desktops may have one each), the
 * last that could be pressed where a script does; `undefined` where it has none.
 */
export function submitButton(form: HTMLElement): HTMLElement | undefined {
  const all = (css: string) => [...form.querySelectorAll<HTMLElement>(css)];
  const ways = [all('[data-assent-submit]'), all(SUBMITS), all(PRESSED).reverse()];
  const found = ways.find(({ length }) => length);
  return found?.find(isInSight) ?? found?.[0];
}

/** Puts a block before the form's button, without breaking the row the button stands in. */
export function placeBeforeButton(
  form: HTMLElement,
  block: HTMLElement,
  button = submitButton(form),
): void {
  if (button && form.contains(button)) climb(form, button, isBesideAnother).before(block);
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
