import type { Role } from '../words';

/** What a page says of one control. */
export type Told = {
  words: string;
  kind: 'button' | 'link' | 'box';
  /** What a known tool's mark says it is for, and which tool's. */
  hook?: Role;
  tool?: string;
  isChecked: boolean;
  isDisabled: boolean;
};

/** The marks of a known tool: what it draws, and its controls. */
export type Hook = { tool: string; root: string; selectors: [Role, string][] };

/** Tells what collected nodes are. Runs in the page: takes nothing from this module. */
export function tellNodes(nodes: HTMLElement[], hooks: Hook[]): Told[] {
  const wordsOf = (node: HTMLElement): string => {
    const { labels, type, value, name, alt } = node as HTMLInputElement; // others give nothing
    const own = /^(submit|button)$/.test(type) && node.localName === 'input' ? value : alt;
    const by = (node.getAttribute('aria-labelledby') ?? '').split(' ').flatMap((id) => {
      const root = node.getRootNode() as Document | ShadowRoot; // it stands in a page
      return (id && root.getElementById(id)?.innerText) || [];
    });
    const drawn = node.querySelector('img[alt],svg title');
    const said = [node.getAttribute('aria-label'), by.join(' '), node.title];
    const behind = [...said, drawn?.getAttribute('alt'), drawn?.textContent, name, node.id];
    const words = own || node.innerText || labels?.[0]?.innerText || behind.find(Boolean) || '';
    return words
      .replace(/[\u00ad\u200b-\u200d\u2060\ufeff]/g, '')
      .replace(/\s+/g, ' ')
      .trim()
      .slice(0, 120);
  };
  const isPressed = (node: HTMLElement): boolean => {
    const href = node.getAttribute('href');
    if (href === null || /^(#|javascript:)/i.test(href) || node.role === 'button') return true;
    return /btn|button/i.test(`${node.className}`);
  };
  return nodes.map((node) => {
    const isBox = node.matches('input[type=checkbox],[role=checkbox],[role=switch]');
    const isLink = node.localName === 'a' && !isPressed(node);
    const mark = hooks.flatMap(({ tool, selectors }) =>
      selectors.flatMap(([hook, selector]) => (node.matches(selector) ? [{ tool, hook }] : [])),
    )[0];
    const { checked, readOnly } = node as HTMLInputElement; // others give nothing
    const isSaid = node.matches('[aria-disabled=true],[aria-readonly=true],[inert] *');
    return {
      words: wordsOf(node),
      kind: isBox ? 'box' : isLink ? 'link' : 'button',
      ...mark,
      isChecked: checked === true || node.getAttribute('aria-checked') === 'true',
      isDisabled: isSaid || readOnly === true || node.matches(':disabled'),
    };
  });
}
