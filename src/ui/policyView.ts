import type { PolicyBlock, PolicyDocument } from '../core/policy/document';
import { linksIn } from '../core/policy/links';
import { element } from './element';

/** A policy as elements; `titleId` is the `id` of its heading, which stands on the second level. */
export function createPolicy(policy: PolicyDocument, titleId?: string): HTMLElement {
  const { locale, title, lead, sections } = policy;
  return element(
    'article',
    { class: 'assent-policy', lang: locale },
    element('h2', { id: titleId }, title),
    ...lead.map((text) => element('p', {}, ...linked(text))),
    ...sections.map(({ heading, blocks }) =>
      element('section', {}, element('h3', {}, heading), ...blocks.map(createBlock)),
    ),
  );
}

function createBlock(block: PolicyBlock): HTMLElement {
  switch (block.kind) {
    case 'heading':
      return element('h4', {}, block.text);
    case 'list':
      return element('ul', {}, ...block.items.map((item) => element('li', {}, ...linked(item))));
    case 'table': {
      const heads = block.head.map((cell) => element('th', { scope: 'col' }, cell));
      return element(
        'table',
        {},
        element('thead', {}, element('tr', {}, ...heads)),
        element('tbody', {}, ...block.rows.map(createRow)),
      );
    }
    default:
      return element('p', {}, ...linked(block.text));
  }
}

function createRow([name = '', ...cells]: string[]): HTMLElement {
  const rest = cells.map((cell) => element('td', {}, cell));
  return element('tr', {}, element('th', { scope: 'row' }, name), ...rest);
}

function linked(text: string): (Node | string)[] {
  return linksIn(text).map(({ words, href }) => (href ? element('a', { href }, words) : words));
}
