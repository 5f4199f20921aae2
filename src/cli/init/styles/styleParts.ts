import { attribute, type Element, type Page } from '../page';

/** Where a part of a page's text stands. */
type Part = { start: number; end: number };

/** What stands in a `<style>` that is read; `undefined` for one of another kind, or that waits already. */
export function styleText(element: Element): Part | undefined {
  const { startTag, endTag, endOffset } = element.sourceCodeLocation ?? {};
  const type = attribute(element, 'type') ?? '';
  const isRead = (type === '' || /^text\/css$/i.test(type)) && !isMarked(element);
  return startTag && isRead
    ? { start: startTag.endOffset, end: endTag?.startOffset ?? endOffset ?? startTag.endOffset }
    : undefined;
}

/** What stands in an element's `style`, without its quotes. */
export function styleValue(page: Page, element: Element): Part | undefined {
  const place = element.sourceCodeLocation?.attrs?.style;
  if (!place || isMarked(element)) return undefined;
  const text = page.bytes.slice(place.startOffset, place.endOffset);
  const [head = ''] = /^style\s*=\s*["']?/i.exec(text) ?? [];
  const tail = /["']$/.test(text) && /["']$/.test(head) ? 1 : 0;
  return { start: place.startOffset + head.length, end: place.endOffset - tail };
}

function isMarked(element: Element): boolean {
  return element.attrs.some(({ name }) => name === 'data-assent' || name === 'data-assent-service');
}
