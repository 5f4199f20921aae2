/** Collects what can be pressed or ticked in a frame, through open shadow roots. Runs in the page: takes nothing from this module. */
export function collectNodes(): HTMLElement[] {
  const nodes: HTMLElement[] = [];
  const isSeen = (node: Element): boolean => {
    const { width, height } = node.getBoundingClientRect();
    const how = { opacityProperty: true, visibilityProperty: true };
    return width > 1 && height > 1 && node.checkVisibility(how);
  };
  const visit = (root: Document | ShadowRoot): void => {
    for (const node of root.querySelectorAll<HTMLElement>('*')) {
      if (node.shadowRoot) visit(node.shadowRoot);
      if (nodes.length >= 2000) return;
      const isBox = node.matches('input[type=checkbox],[role=checkbox],[role=switch]');
      const isButton = node.matches(
        'button,[role=button],input:is([type=button],[type=submit]),summary,a,[data-assent-action],[class*="cc-"][tabindex],.cc-revoke',
      );
      // A box is often hidden behind what is drawn for it.
      const shown = isBox && !isSeen(node) ? (node.closest('label') ?? node.parentElement) : node;
      if ((isBox || isButton) && shown && isSeen(shown)) nodes.push(node);
    }
  };
  visit(document);
  return nodes;
}
