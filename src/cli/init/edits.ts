import type { FoundForm } from './forms';
import type { Element, Page } from './page';
import { attribute } from './page';
import type { Assigned } from './services';

/** One change in a page: what stands from `start` to `end` becomes `text`, all in bytes. */
export type Edit = { start: number; end: number; text: string };

/** The changes that one page needs, in its order; none where everything is marked already. */
export function editsOf(
  page: Page,
  assigned: readonly Assigned[],
  forms: readonly FoundForm[],
  tag: string,
  styles: { edits: readonly Edit[]; head: readonly string[] },
): Edit[] {
  const edits = [
    ...assigned
      .filter(({ sighting }) => sighting.page === page)
      .flatMap((one) => (one.isTakenOut ? takeOut(page, one.sighting.element) : gate(one))),
    ...forms
      .filter((form) => form.page === page && !attribute(form.element, 'data-assent-form'))
      .flatMap(({ element, id }) => putAttributes(element, ` data-assent-form="${id}"`)),
    ...styles.edits,
    ...headEdits(page, tag, styles.head),
  ].sort((one, other) => one.start - other.start || one.end - other.end);
  // What stands within something taken out goes with it.
  const kept: Edit[] = [];
  for (const edit of edits) if (edit.start >= (kept.at(-1)?.end ?? 0)) kept.push(edit);
  return kept;
}

/** The page with its changes made. */
export function applyEdits(bytes: string, edits: readonly Edit[]): string {
  return [...edits]
    .reverse()
    .reduce(
      (text, { start, end, text: put }) => text.slice(0, start) + put + text.slice(end),
      bytes,
    );
}

/** Takes an element out, with its line where nothing else stands there. */
function takeOut(page: Page, element: Element): Edit[] {
  const place = element.sourceCodeLocation;
  if (!place) return [];
  let { startOffset: start, endOffset: end } = place;
  const before = page.bytes.slice(page.bytes.lastIndexOf('\n', start - 1) + 1, start);
  const after = /^[ \t]*(\r?\n|$)/.exec(page.bytes.slice(end));
  if (/^[ \t]*$/.test(before) && after) {
    start -= before.length;
    end += after[0].length;
  }
  return [{ start, end, text: '' }];
}

/** Holds an element back until its service is granted. */
function gate({ sighting, services }: Assigned): Edit[] {
  const { element, attributes } = sighting;
  const places = element.sourceCodeLocation?.attrs ?? {};
  const waitsFor = `data-assent-service="${services.join(' ')}"`;
  const moved = attributes.flatMap((name): Edit[] => {
    const place = places[name];
    return place
      ? [
          {
            start: place.startOffset,
            end: place.startOffset + name.length,
            text: name === 'background' ? 'data-assent-style-background' : `data-assent-${name}`,
          },
        ]
      : [];
  });
  if (element.tagName !== 'script') {
    return [...moved, ...putAttributes(element, ` ${waitsFor}`)];
  }
  const type = places.type;
  const isModule = /^module$/i.test(attribute(element, 'type') ?? '');
  const mark = `${waitsFor}${isModule ? ' data-type="module"' : ''}`;
  if (!type) return [...moved, ...putAttributes(element, ` type="text/plain" ${mark}`)];
  return [
    ...moved,
    { start: type.startOffset, end: type.endOffset, text: `type="text/plain" ${mark}` },
  ];
}

function putAttributes(element: Element, text: string): Edit[] {
  const place = element.sourceCodeLocation;
  const start = place?.startTag?.startOffset ?? place?.startOffset;
  if (start === undefined) return [];
  const at = start + 1 + element.tagName.length;
  return [{ start: at, end: at, text }];
}

/**
 * The tag goes right behind what names the page's encoding, else to the beginning of its head, and what waits for
 * the page's own styles behind the tag.
 */
function headEdits(page: Page, tag: string, more: readonly string[]): Edit[] {
  const there = page.elements.find((one) => attribute(one, 'id') === 'assent-js');
  const lines = there ? more : [tag, ...more];
  if (!lines.length) return [];
  const charset = page.elements.find(
    (one) =>
      one.tagName === 'meta' &&
      (attribute(one, 'charset') !== undefined ||
        /charset=/i.test(attribute(one, 'content') ?? '')),
  );
  const { startOffset, endOffset } = (there ?? charset)?.sourceCodeLocation ?? {};
  const at = endOffset ?? headStart(page);
  // What stands further on in the same line stays on it.
  if (!/^[ \t]*\r?\n/.test(page.bytes.slice(at)))
    return [{ start: at, end: at, text: lines.join('') }];
  const [line = '\n'] = /\r?\n/.exec(page.bytes) ?? [];
  const lineStart = page.bytes.lastIndexOf('\n', (startOffset ?? at) - 1) + 1;
  const [indent = ''] = /^[ \t]*/.exec(page.bytes.slice(lineStart)) ?? [];
  return [{ start: at, end: at, text: lines.map((one) => `${line}${indent}${one}`).join('') }];
}

/** Where the head begins; a page may leave its tags out, and what stands first then begins it. */
function headStart(page: Page): number {
  const written = (name: string) =>
    page.elements.find(({ tagName }) => tagName === name)?.sourceCodeLocation?.startTag?.endOffset;
  const doctype = /^[^<]*<!doctype[^>]*>/i.exec(page.bytes)?.[0].length ?? 0;
  return written('head') ?? written('html') ?? doctype;
}
