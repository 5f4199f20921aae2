import type { PolicyBlock, PolicyDocument } from './document';
import { linksIn } from './links';

/** The policy as HTML, escaped: an `<article>` whose title is a heading of `level` 1 or 2. */
export function policyHtml({ locale, title, lead, sections }: PolicyDocument, level = 1): string {
  const heading = (depth: number, words: string) =>
    `<h${level + depth}>${escapeHtml(words)}</h${level + depth}>`;
  const block = (one: PolicyBlock): string => {
    switch (one.kind) {
      case 'heading':
        return heading(2, one.text);
      case 'list':
        return `<ul>\n${one.items.map((item) => `<li>${inlineHtml(item)}</li>`).join('\n')}\n</ul>`;
      case 'table':
        return `<table>\n<thead><tr>${one.head.map((cell) => `<th scope="col">${escapeHtml(cell)}</th>`).join('')}</tr></thead>\n<tbody>\n${one.rows.map(rowHtml).join('\n')}\n</tbody>\n</table>`;
      default:
        return `<p>${inlineHtml(one.text)}</p>`;
    }
  };
  return [
    `<article class="assent-policy" lang="${locale}">`,
    heading(0, title),
    ...lead.map((words) => `<p>${inlineHtml(words)}</p>`),
    ...sections.flatMap((section) => [
      `<section id="policy-${section.id}">`,
      heading(1, section.heading),
      ...section.blocks.map(block),
      '</section>',
    ]),
    '</article>',
  ].join('\n');
}

function rowHtml([name = '', ...cells]: string[]): string {
  return `<tr><th scope="row">${escapeHtml(name)}</th>${cells.map((cell) => `<td>${escapeHtml(cell)}</td>`).join('')}</tr>`;
}

function inlineHtml(words: string): string {
  return linksIn(words)
    .map(({ words: part, href }) =>
      href ? `<a href="${escapeHtml(href)}">${escapeHtml(part)}</a>` : escapeHtml(part),
    )
    .join('');
}

const ENTITIES: Record<string, string> = {
  '&': '&amp;',
  '<': '&lt;',
  '>': '&gt;',
  '"': '&quot;',
  "'": '&#39;',
};

function escapeHtml(words: string): string {
  return words.replace(/[&<>"']/g, (sign) => ENTITIES[sign] ?? sign);
}

/** The policy as Markdown (CommonMark, with GitHub's tables); signs that Markdown would read are escaped. */
export function policyMarkdown({ title, lead, sections }: PolicyDocument): string {
  const parts = [
    `# ${escapeMarkdown(title)}`,
    ...lead.map(inlineMarkdown),
    ...sections.flatMap(({ heading, blocks }) => [
      `## ${escapeMarkdown(heading)}`,
      ...blocks.map(markdownBlock),
    ]),
  ];
  return parts.join('\n\n');
}

function markdownBlock(block: PolicyBlock): string {
  switch (block.kind) {
    case 'heading':
      return `### ${escapeMarkdown(block.text)}`;
    case 'list':
      return block.items.map((item) => `- ${inlineMarkdown(item)}`).join('\n');
    case 'table':
      return [block.head, block.head.map(() => '---'), ...block.rows]
        .map((cells, index) => (index === 1 ? cells : cells.map(escapeMarkdown)))
        .map((cells) => `| ${cells.join(' | ')} |`)
        .join('\n');
    default:
      return inlineMarkdown(block.text);
  }
}

function inlineMarkdown(words: string): string {
  return linksIn(words)
    .map(({ words: part, href }) =>
      href ? `[${escapeMarkdown(part)}](<${href}>)` : escapeMarkdown(part),
    )
    .join('')
    .replace(/^(\d+)([.)])/, '$1\\$2');
}

function escapeMarkdown(words: string): string {
  return words.replace(/[\\`*_[\]<>|#~&]/g, '\\$&').replace(/^([-+=])/, '\\$1');
}
