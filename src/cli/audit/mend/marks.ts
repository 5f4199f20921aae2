import type { Mark } from '../../../audit/report/mend';
import { applyEdits, type Edit, editsOf } from '../../init/edits';
import { keepsFiles } from '../../init/foreignHosts';
import type { FoundForm } from '../../init/forms';
import type { Element, Page } from '../../init/page';
import type { Assigned } from '../../init/services';

type Made = Pick<Mark, 'found' | 'write'> & Partial<Pick<Mark, 'services' | 'about' | 'copy'>>;

/** Nothing is done to styles here. */
const PLAIN = { edits: [], head: [] };

/** How tags of the pages have to be marked; the same tag on several pages once. */
export function marksOf(
  pages: readonly Page[],
  {
    assigned,
    forms,
    ticks,
    tag,
    aboutOf,
  }: {
    assigned: readonly Assigned[];
    forms: readonly FoundForm[];
    ticks(page: Page): { element: Element; edit: Edit }[];
    /** The widget's own tag. */
    tag: string;
    /** What was found in an element. */
    aboutOf(element: Element): string[];
  },
): Mark[] {
  const marks: Mark[] = [];
  const add = (page: Page, element: Element, made: Made) => {
    const { startLine: line = 1, startCol: column = 1 } = element.sourceCodeLocation ?? {};
    const same = marks.find(
      (one) =>
        one.line === line &&
        one.column === column &&
        one.found === made.found &&
        one.write === made.write,
    );
    if (!same) marks.push({ pages: [page.name], line, column, services: [], about: [], ...made });
    else if (!same.pages.includes(page.name)) same.pages.push(page.name);
  };
  for (const page of pages) {
    tagMark(page, tag, add);
    for (const one of assigned) {
      const { page: its, element } = one.sighting;
      if (its !== page) continue;
      const found = startOf(page, element, []);
      const edits = one.isTakenOut ? [] : editsIn(element, editsOf(page, [one], [], '', PLAIN));
      const write = one.isTakenOut ? null : startOf(page, element, edits);
      const about = aboutOf(element);
      const { hosts } = one.sighting;
      const isCopied = write !== null && hosts.length > 0 && hosts.every(keepsFiles);
      const copy = isCopied && ({ copy: true } as const);
      add(page, element, { found, write, about, services: one.services, ...copy });
    }
    for (const form of forms) {
      if (form.page !== page) continue;
      const edits = editsIn(form.element, editsOf(page, [], [form], '', PLAIN));
      add(page, form.element, {
        found: startOf(page, form.element, []),
        write: startOf(page, form.element, edits),
      });
    }
    for (const { element, edit } of ticks(page)) {
      add(page, element, {
        found: startOf(page, element, []),
        write: startOf(page, element, [edit]),
      });
    }
  }
  const place = ({ pages: [page = ''] }: Mark) => pages.findIndex(({ name }) => name === page);
  return marks.sort(
    (one, other) => place(one) - place(other) || one.line - other.line || one.column - other.column,
  );
}

/** Where the widget's own tag goes: behind what stands first in the head. */
function tagMark(
  page: Page,
  tag: string,
  add: (page: Page, element: Element, made: Made) => void,
): void {
  const [edit] = editsOf(page, [], [], tag, PLAIN);
  const before =
    edit &&
    page.elements.findLast(
      ({ sourceCodeLocation: at }) => (at?.startTag ?? at)?.endOffset === edit.start,
    );
  if (!before) return;
  const found = startOf(page, before, []);
  add(page, before, { found, write: `${found}\n${tag}` });
}

function editsIn({ sourceCodeLocation: at }: Element, edits: readonly Edit[]): Edit[] {
  return edits.filter(({ start, end }) => at && start > at.startOffset && end <= at.endOffset);
}

/** The source of a start tag with changes made in it. */
function startOf(page: Page, { sourceCodeLocation: at }: Element, edits: readonly Edit[]): string {
  return at ? cut(page, at.startTag ?? at, edits) : '';
}

function cut(
  page: Page,
  { startOffset, endOffset }: { startOffset: number; endOffset: number },
  edits: readonly Edit[],
): string {
  const moved = edits.map(({ start, end, text }) => ({
    ...{ start: start - startOffset, end: end - startOffset, text },
  }));
  return page.decode(applyEdits(page.bytes.slice(startOffset, endOffset), moved));
}
