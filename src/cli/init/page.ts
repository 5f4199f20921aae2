import { type DefaultTreeAdapterMap, parse } from 'parse5';

/** An element of a page, with where it stands. */
export type Element = DefaultTreeAdapterMap['element'];
type Node = DefaultTreeAdapterMap['node'];

/**
 * A page as it was read. `bytes` has one character for each byte, so that places in it are places in the file,
 * whatever its encoding; `decode` makes words of a part of it.
 */
export type Page = {
  /** As it is shown: a path below the folder, or an address. */
  name: string;
  bytes: string;
  elements: Element[];
  decode(part: string): string;
};

/** Reads a page; `undefined` for one in UTF-16, whose bytes cannot be looked at one by one. */
export function readPage(name: string, content: Uint8Array): Page | undefined {
  if ((content[0] === 0xff && content[1] === 0xfe) || (content[0] === 0xfe && content[1] === 0xff))
    return undefined;
  const bytes = Buffer.from(content).toString('latin1');
  const decoder = decoderOf(bytes);
  return {
    name,
    bytes,
    elements: [...elementsOf(parse(asRead(bytes), { sourceCodeLocationInfo: true }))],
    decode: (part) => decoder.decode(Buffer.from(part, 'latin1')),
  };
}

/**
 * The bytes as the parser is to see them, all places kept. A byte order mark read byte by byte would be text before the
 * head, and a tag, bracket or quote in a program's words would begin or end what the page holds.
 */
function asRead(bytes: string): string {
  return bytes
    .replace(/^\xef\xbb\xbf/, '   ')
    .replace(
      /(<\?(?:php\b|=))([\s\S]*?)(\?>|$)/gi,
      (_, start: string, program: string, end: string) =>
        start + program.replace(/[<>"'`]/g, ' ') + end,
    );
}

function decoderOf(bytes: string): TextDecoder {
  const named = /<meta[^>]+charset=["']?([\w-]+)/i.exec(bytes.slice(0, 4096))?.[1];
  try {
    return new TextDecoder(named ?? 'utf-8');
  } catch {
    return new TextDecoder('utf-8');
  }
}

function* elementsOf(node: Node): Generator<Element> {
  if ('tagName' in node) yield node;
  if (node.nodeName === 'template' && 'content' in node) return;
  if ('childNodes' in node) for (const child of node.childNodes) yield* elementsOf(child);
}

/** An attribute of an element; `undefined` where it has none of this name. */
export function attribute(element: Element, name: string): string | undefined {
  return element.attrs.find((one) => one.name === name)?.value;
}

/** The text that can be read in an element, but what people choose or type; as bytes. */
export function textIn(node: Node): string {
  if ('value' in node) return node.value;
  if (/^(script|style|noscript|template|select|textarea)$/.test(node.nodeName)) return '';
  return 'childNodes' in node ? node.childNodes.map(textIn).join(' ') : '';
}

/** What stands between the tags of a script, a style or a noscript. */
export function rawText(element: Element): string {
  return element.childNodes.map((one) => ('value' in one ? one.value : '')).join('');
}

/** `file:line` of an element. */
export function placeOf(page: Page, element: Element): string {
  return `${page.name}:${element.sourceCodeLocation?.startLine ?? 1}`;
}

/** The line, counted from 1, on which a byte stands. */
export function lineAt(bytes: string, at: number): number {
  return bytes.slice(0, at).split('\n').length;
}
