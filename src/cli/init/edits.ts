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
): Edit[] {
  const edits = [
    ...assigned
      .filter(({ sighting }) => sighting.page === page)
      .flatMap((one) => (one.isTakenOut ? takeOut(page, one.sighting.element) : gate(page, one))),
    ...forms
      .filter((form) => form.page === page && !attribute(form.element, 'data-assent-form'))
      .flatMap(({ element, id }) => putAttributes(element, ` data-assent-form="${id}"`)),
    ...tagEdit(page, tag),
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
function gate(_page: Page, { sighting, service }: Assigned): Edit[] {
  const { element, attributes } = sighting;
  const places = element.sourceCodeLocation?.attrs ?? {};
  const moved = attributes.flatMap((name): Edit[] => {
    const place = places[name];
    return place
      ? [
          {
            start: place.startOffset,
            end: place.startOffset + name.length,
            text: `data-assent-${name}`,
          },
        ]
      : [];
  });
  if (element.tagName !== 'script') {
    return [...moved, ...putAttributes(element, ` data-assent-service="${service}"`)];
  }
  const type = places.type;
  const isModule = /^module$/i.test(attribute(element, 'type') ?? '');
  const mark = `data-assent-service="${service}"${isModule ? ' data-type="module"' : ''}`;
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

/** The tag goes right behind what names the page's encoding, else to the beginning of its head. */
function tagEdit(page: Page, tag: string): Edit[] {
  const hasTag = page.elements.some((one) => attribute(one, 'id') === 'assent-js');
  if (hasTag) return [];
  const written = (name: string) =>
    page.elements.find(({ tagName }) => tagName === name)?.sourceCodeLocation?.startTag?.endOffset;
  // A page may leave its head out: what stands first then begins it.
  const doctype = /^[^<]*<!doctype[^>]*>/i.exec(page.bytes)?.[0].length ?? 0;
  const start = written('head') ?? written('html') ?? doctype;
  const charset = page.elements.find(
    (one) =>
      one.tagName === 'meta' &&
      (attribute(one, 'charset') !== undefined ||
        /charset=/i.test(attribute(one, 'content') ?? '')),
  )?.sourceCodeLocation;
  const at = charset?.endOffset ?? start;
  // What stands further on in the same line stays on it.
  if (!/^[ \t]*\r?\n/.test(page.bytes.slice(at))) return [{ start: at, end: at, text: tag }];
  const [line = '\n'] = /\r?\n/.exec(page.bytes) ?? [];
  const lineStart = page.bytes.lastIndexOf('\n', (charset?.startOffset ?? at) - 1) + 1;
  const [indent = ''] = /^[ \t]*/.exec(page.bytes.slice(lineStart)) ?? [];
  return [{ start: at, end: at, text: `${line}${indent}${tag}` }];
}
