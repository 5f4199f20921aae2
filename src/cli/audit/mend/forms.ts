import type { AuditFinding } from '../../../audit/site/findings';
import type { Edit } from '../../init/edits';
import { type FoundForm, findForms } from '../../init/forms';
import { attribute, type Element, type Page } from '../../init/page';

/** Forms that lack a consent box, as a configuration knows them. */
export function formsToWrap(
  pages: readonly Page[],
  findings: readonly AuditFinding[],
): FoundForm[] {
  return findForms(pages).filter((form) =>
    findings.some(
      ({ code, page, what }) =>
        code === 'form-without-consent' &&
        page === form.page.name &&
        selectorOf(form.page, form.element) === what,
    ),
  );
}

/** Boxes that are ticked beforehand, with what takes the tick away. */
export function ticksToTakeOut(
  page: Page,
  findings: readonly AuditFinding[],
): { element: Element; edit: Edit }[] {
  const own = findings.filter((one) => one.code === 'form-preticked' && one.page === page.name);
  return page.elements.flatMap((element) => {
    if (element.tagName !== 'form') return [];
    const selector = selectorOf(page, element);
    if (!own.some(({ what }) => what === selector)) return [];
    return within(element).flatMap((box) => {
      const place = box.sourceCodeLocation?.attrs?.checked;
      if (!place || attribute(box, 'type') !== 'checkbox') return [];
      // With the blank before it.
      return [
        { element: box, edit: { start: place.startOffset - 1, end: place.endOffset, text: '' } },
      ];
    });
  });
}

/** How the audit names a form. */
function selectorOf(page: Page, form: Element): string {
  const id = attribute(form, 'id');
  if (id) return `form#${id}`;
  const name = attribute(form, 'name') || attribute(form, 'data-assent-form');
  const at = page.elements.filter(({ tagName }) => tagName === 'form').indexOf(form);
  return name ? `form[name="${name}"]` : `form:nth(${at + 1})`;
}

function within(element: Element): Element[] {
  return element.childNodes.flatMap((node) => ('tagName' in node ? [node, ...within(node)] : []));
}
