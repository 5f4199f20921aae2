/** Collects what can be pressed or ticked in a frame, through open shadow roots. Runs in the page: takes nothing from this module. */
export function collectNodes(): HTMLElement[] {
  const nodes: HTMLElement[] = [];
  const most = 6000;
  let looked = 0;
  const isAway = (node: Element): boolean => {
    const { left, right, top, bottom } = node.getBoundingClientRect();
    return right <= 0 || bottom <= 0 || left >= innerWidth || top >= innerHeight;
  };
  // What is dismissed is often only moved out of the window.
  const isMovedOut = (node: Element): boolean => {
    if (!isAway(node)) return false;
    let at: Element | null = node;
    while (at) {
      if (getComputedStyle(at).position === 'fixed') return isAway(at);
      const root = at.getRootNode();
      at = at.parentElement ?? (root instanceof ShadowRoot ? root.host : null);
    }
    const { right, bottom } = node.getBoundingClientRect();
    return right + scrollX <= 0 || bottom + scrollY <= 0;
  };
  const isSeen = (node: Element): boolean => {
    const { width, height } = node.getBoundingClientRect();
    const how = { opacityProperty: true, visibilityProperty: true };
    return width > 1 && height > 1 && node.checkVisibility(how) && !isMovedOut(node);
  };
  const isPlainButton = (node: HTMLElement): boolean => {
    if (!/^(div|span|p|li|b|i|em|strong|td)$/.test(node.localName)) return false;
    looked += 1;
    if (looked > 20_000 || node.childElementCount > 3) return false;
    const isMeant = node.hasAttribute('onclick') || node.tabIndex >= 0;
    if (!isMeant && getComputedStyle(node).cursor !== 'pointer') return false;
    const parent = node.parentElement;
    if (!isMeant && parent && getComputedStyle(parent).cursor === 'pointer') return false;
    const words = node.textContent.trim();
    const isEmpty = words === '' && !node.title && !node.ariaLabel;
    return !isEmpty && words.length <= 60 && !node.querySelector('input,button,a,[role=button]');
  };
  const BOX = 'input[type=checkbox],[role=checkbox],[role=switch]';
  const BUTTON =
    'button,[role=button],input:is([type=button],[type=submit],[type=image]),summary,a,[data-assent-action],.cc-revoke';
  const visit = (root: Document | ShadowRoot): void => {
    for (const node of root.querySelectorAll<HTMLElement>('*')) {
      if (node.shadowRoot) visit(node.shadowRoot);
      const isBox = node.matches(BOX);
      if (!isBox && !node.matches(BUTTON) && !isPlainButton(node)) continue;
      // A box is often hidden behind what is drawn for it.
      const shown = isBox && !isSeen(node) ? (node.closest('label') ?? node.parentElement) : node;
      if (shown && isSeen(shown)) nodes.push(node);
    }
  };
  visit(document);
  // What asks stands first or last in a document.
  if (nodes.length > most) nodes.splice(most / 2, nodes.length - most);
  return nodes;
}
