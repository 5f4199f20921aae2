/** What layers that ask for a choice are known by. */
export type LayerWords = {
  /** Selectors of what known tools draw. */
  roots: string;
  /** What every one of them speaks of, and what those besides that are no layers to look at. */
  topic: string;
  asking: string;
  /** Whether the frame lies over a page as a whole. */
  isLayer: boolean;
};

/** Which layer each collected node stands in that asks for a choice, by number; -1 where none. Runs in the page: takes nothing from this module. */
export function findLayers(nodes: HTMLElement[], sought: LayerWords): number[] {
  const { isLayer } = sought;
  const topic = new RegExp(sought.topic, 'iu');
  const asking = new RegExp(sought.asking, 'iu');
  const layers: Element[] = [];
  const asks = new Map<Element, boolean>();
  const above = (node: Element): Element[] => {
    const found: Element[] = [];
    let at: Element | null = node;
    while (at && found.length < 60) {
      found.push(at);
      const root = at.getRootNode();
      at = at.assignedSlot ?? at.parentElement ?? (root instanceof ShadowRoot ? root.host : null);
    }
    return found;
  };
  // HTML elements alone lie over a page; what is below a shadow root is no text of its host.
  const textOf = (node: Element, below: Element[]): string =>
    `${(node as HTMLElement).innerText} ${below.find((one) => one.parentNode instanceof ShadowRoot)?.textContent ?? ''}`;
  const judge = (node: Element, below: Element[]): boolean => {
    if (node.matches(sought.roots)) return true;
    const isPage = node.matches('html,body');
    if (isPage) return isLayer && node.localName === 'body' && topic.test(textOf(node, below));
    const isDialog = node.matches('dialog,[role=dialog],[role=alertdialog],[aria-modal=true]');
    const isOver = /fixed|sticky/.test(getComputedStyle(node).position);
    const isNamed = /cookie|consent|gdpr/i.test(`${node.id} ${node.getAttribute('class')}`);
    if (!isDialog && !isOver && !isNamed) return false;
    // A frame of the whole page, its head and its ways are no layers.
    const isFrame = 'main,article,nav,header,[role=main],[role=navigation]';
    if (!isDialog && (node.matches(isFrame) || node.querySelector(isFrame))) return false;
    const text = textOf(node, below);
    return topic.test(text) && (isDialog || isOver || asking.test(text));
  };
  const typed = 'input:is([type=tel],[type=email],[type=password]),textarea';
  const layerOf = (node: Element): number => {
    const all = above(node);
    if (all.some((one) => one.matches('form') && one.querySelector(typed))) return -1;
    let found: Element | undefined;
    all.forEach((one, at) => {
      const is = asks.get(one) ?? judge(one, all.slice(0, at));
      asks.set(one, is);
      if (is) found = one;
    });
    if (!found) return -1;
    if (!layers.includes(found)) layers.push(found);
    return layers.indexOf(found);
  };
  return nodes.map(layerOf);
}
