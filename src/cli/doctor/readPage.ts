import { type DefaultTreeAdapterTypes, parse } from 'parse5';

/** A script element: its attributes by name, and the text in it. */
export type PageScript = { attributes: ReadonlyMap<string, string>; text: string };

/** What of a page matters here. */
export type Page = {
  scripts: PageScript[];
  /** Policies that stand in the page itself. */
  policies: string[];
  /** What its addresses start from, where it says so (`<base href>`; the first counts). */
  base?: string;
};

/** Reads a page as a browser does, without running anything. */
export function readPage(html: string): Page {
  const page: Page = { scripts: [], policies: [] };
  visit(parse(html), page);
  return page;
}

function visit(node: DefaultTreeAdapterTypes.Node, page: Page): void {
  if ('tagName' in node) {
    const attributes = new Map(node.attrs.map(({ name, value }) => [name, value]));
    if (node.tagName === 'script') page.scripts.push({ attributes, text: textIn(node) });
    const isPolicy = attributes.get('http-equiv')?.toLowerCase() === 'content-security-policy';
    const base = attributes.get('href');
    if (node.tagName === 'base' && base !== undefined) page.base ??= base;
    if (node.tagName === 'meta' && isPolicy) page.policies.push(attributes.get('content') ?? '');
  }
  if ('childNodes' in node) for (const child of node.childNodes) visit(child, page);
}

function textIn({ childNodes }: DefaultTreeAdapterTypes.Element): string {
  return childNodes.map((child) => ('value' in child ? child.value : '')).join('');
}
