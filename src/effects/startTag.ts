/** The longest a start tag may be told, in characters. */
const MAX_CHARS = 160;

/** An element's start tag as its author wrote it, shortened, for the console. */
export function startTag(element: Element): string {
  const { outerHTML, localName } = element.cloneNode(false) as Element; // a clone of one
  const tag = outerHTML.replace(`</${localName}>`, '');
  return tag.length > MAX_CHARS ? `${tag.slice(0, MAX_CHARS)}…>` : tag;
}
