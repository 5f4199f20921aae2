import { standAside } from './standIn';

/** The longest a start tag may be told, in characters. */
const MAX_CHARS = 160;

/** An element's start tag as its author wrote it, without what hides a frame that waits; shortened, for the console. */
export function startTag(element: Element): string {
  const clone = element.cloneNode(false) as HTMLElement; // a clone of one; what we hid is HTML
  if (clone.matches('[data-assent-hidden]')) {
    standAside(clone);
    if (!clone.style.length) clone.removeAttribute('style');
  }
  const { outerHTML, localName } = clone;
  const tag = outerHTML.replace(`</${localName}>`, '');
  return tag.length > MAX_CHARS ? `${tag.slice(0, MAX_CHARS)}…>` : tag;
}
