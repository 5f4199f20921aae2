import type { Role } from '../words';

/** What a page says of one control. */
export type Told = {
  words: string;
  kind: 'button' | 'link' | 'box';
  /** What a known tool's mark says it is for, and which tool's. */
  hook?: Role;
  tool?: string;
  /** Whether it stands in a layer that asks for a choice. */
  isAsking: boolean;
  isChecked: boolean;
  isDisabled: boolean;
};

/** What is looked for: marks of known tools, and the topic of layers that ask. */
export type Sought = {
  hooks: { tool: string; root: string; selectors: [Role, string][] }[];
  topic: string;
};

/** Tells what collected nodes are. Runs in the page: takes nothing from this module. */
export function tellNodes(nodes: HTMLElement[], { hooks, topic }: Sought): Told[] {
  const asks = new RegExp(topic, 'iu');
  const above = (node: Element): Element[] => {
    const found: Element[] = [];
    let at: Element | null = node;
    while (at && found.length < 40) {
      found.push(at);
      const root = at.getRootNode();
      at = at.assignedSlot ?? at.parentElement ?? (root instanceof ShadowRoot ? root.host : null);
    }
    return found;
  };
  const isAsking = (node: Element): boolean => {
    const all = above(node);
    const typed = 'input:is([type=tel],[type=email],[type=password]),textarea';
    if (all.some((one) => one.matches('form') && one.querySelector(typed))) return false;
    if (all.some((one) => hooks.some(({ root }) => one.matches(root)))) return true;
    const layer = all.find(
      (one) =>
        /fixed|sticky/.test(getComputedStyle(one).position) ||
        one.matches('dialog,[role=dialog],[role=alertdialog],[aria-modal=true]') ||
        /cookie|consent|gdpr/i.test(one.matches('html,body') ? '' : `${one.id} ${one.classList}`),
    );
    // HTML elements alone lie over a page.
    return (
      !!layer &&
      asks.test((layer as HTMLElement).innerText || all.map((one) => one.textContent).join(' '))
    );
  };
  const wordsOf = (node: HTMLElement): string => {
    const { labels, type, value, name } = node as HTMLInputElement; // others give nothing
    const own = /^(submit|button)$/.test(type) && node.localName === 'input' ? value : '';
    const said = node.getAttribute('aria-label') ?? node.title;
    const words = own || node.innerText || labels?.[0]?.innerText || said || name || node.id || '';
    return words.replace(/\s+/g, ' ').trim().slice(0, 120);
  };
  return nodes.map((node) => {
    const isBox = node.matches('input[type=checkbox],[role=checkbox],[role=switch]');
    const isLink = node.matches('a:not([role=button],[class*=btn],[class*=button])');
    const mark = hooks.flatMap(({ tool, selectors }) =>
      selectors.flatMap(([hook, selector]) => (node.matches(selector) ? [{ tool, hook }] : [])),
    )[0];
    const { checked, disabled } = node as HTMLInputElement; // others give nothing
    return {
      words: wordsOf(node),
      kind: isBox ? 'box' : isLink ? 'link' : 'button',
      ...mark,
      isAsking: isAsking(node),
      isChecked: checked === true || node.getAttribute('aria-checked') === 'true',
      isDisabled: disabled === true || node.getAttribute('aria-disabled') === 'true',
    };
  });
}
