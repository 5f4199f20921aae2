/**
 * The dialog that alone can be pressed now, in the page or in an open shadow root; `undefined` when none is
 * open modally. Those of `ours`, a host with an open root, do not count.
 */
export function topModal(ours: Element): Element | undefined {
  const modals = modalsIn(document, ours);
  return modals.filter(isInFront).at(-1) ?? modals.at(-1);
}

function modalsIn(root: Document | ShadowRoot, ours: Element): Element[] {
  const all = [...root.querySelectorAll('*')].filter((element) => element !== ours);
  return all.flatMap((element) => [
    ...(element.matches('dialog[open]:modal') ? [element] : []),
    ...(element.shadowRoot ? modalsIn(element.shadowRoot, ours) : []),
  ]);
}

/** Whether its middle can be pressed: the backdrop of one that was opened later would take the press. */
function isInFront(modal: Element): boolean {
  const { x, y, width, height } = modal.getBoundingClientRect();
  const around = modal.getRootNode() as Document | ShadowRoot; // it is in the page
  return modal.contains(around.elementFromPoint(x + width / 2, y + height / 2));
}
