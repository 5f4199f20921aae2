import createMarkdown, { type MarkdownIt, type Token } from 'markdown-it';
import { anchorMaker, headingOf } from './anchors';
import { callouts } from './callouts';
import { fenceOf } from './fence';
import { escaped, type Highlight } from './highlight';
import type { Language } from './source';
import { WORDS } from './words';

/** A heading of a page: its depth (2 or 3 count in the table of contents), its words and its anchor. */
export type Heading = { depth: number; words: string; id: string };

/** A part of a page as search knows it: a heading, none for what stands above the first one, and the text below. */
export type Part = { heading: Heading | undefined; text: string };

/** A page's text as HTML, and what is known of it. */
export type Rendered = { html: string; headings: Heading[]; parts: Part[] };

/** Turns one page's text into HTML. `linkTo` says where what is linked to lies. */
export function renderMarkdown(
  text: string,
  language: Language,
  highlight: Highlight,
  linkTo: (written: string) => string,
): Rendered {
  const markdown = createMarkdown({ html: false, linkify: false, typographer: false });
  callouts(markdown, { note: WORDS[language].note, warning: WORDS[language].warning });
  draw(markdown, language, highlight);
  const tokens = markdown.parse(text, {});
  const headings = nameHeadings(tokens);
  for (const token of tokens) {
    for (const child of token.children ?? []) {
      const to = child.type === 'link_open' && child.attrGet('href');
      if (to) child.attrSet('href', linkTo(String(to)));
    }
  }
  const html = markdown.renderer.render(tokens, markdown.options, {});
  return { html, headings, parts: partsOf(tokens, headings) };
}

/** Gives each heading its anchor, and takes ids set by hand out of the words. */
function nameHeadings(tokens: Token[]): Heading[] {
  const idFor = anchorMaker();
  return tokens.flatMap((token, index) => {
    const inline = tokens[index + 1];
    if (token.type !== 'heading_open' || !inline) return [];
    const own = headingOf(inline.content).id;
    const last = inline.children?.at(-1);
    if (own !== undefined && last) last.content = headingOf(last.content).words;
    const words = textOf(inline);
    const id = idFor(words, own);
    token.attrSet('id', id);
    return [{ depth: Number(token.tag.slice(1)), words, id }];
  });
}

/** What is read of an inline token, marks apart. */
const textOf = ({ children, content }: Token): string =>
  children
    ? children.map((child) => (child.type === 'softbreak' ? ' ' : child.content)).join('')
    : content;

function partsOf(tokens: Token[], headings: readonly Heading[]): Part[] {
  const parts: Part[] = [{ heading: undefined, text: '' }];
  for (const [index, token] of tokens.entries()) {
    const id = token.type === 'heading_open' && token.attrGet('id');
    if (id) parts.push({ heading: headings.find((heading) => heading.id === id), text: '' });
    const isHeading = tokens[index - 1]?.type === 'heading_open';
    const part = parts.at(-1);
    if (!part || isHeading || !/^(inline|fence|code_block)$/.test(token.type)) continue;
    part.text = `${part.text} ${textOf(token).replace(/\s+/g, ' ').trim()}`.trim();
  }
  return parts.filter(({ heading, text }) => heading || text);
}

/** How code, headings and tables are drawn. */
function draw(markdown: MarkdownIt, language: Language, highlight: Highlight): void {
  const words = WORDS[language];
  const { rules } = markdown.renderer;
  rules.fence = (tokens, index) => {
    const token = tokens[index];
    const { language: code, proof } = fenceOf(token?.info ?? '');
    const painted = highlight.paint((token?.content ?? '').replace(/\n$/, ''), code);
    const note =
      proof.kind === 'shown'
        ? `<p class="unproved">${escaped(`${words.notRun}: ${proof.why}`)}</p>`
        : '';
    const label = escaped(`${words.code}${code && code !== 'text' ? `, ${code}` : ''}`);
    return `<div class="code"><pre tabindex="0" role="group" aria-label="${label}"><code>${painted}</code></pre></div>${note}\n`;
  };
  rules.heading_close = (tokens, index) => {
    const open = tokens[index - 2];
    const id = open?.attrGet('id') ?? '';
    const inline = tokens[index - 1];
    const named = escaped(`${words.linkTo} ${inline ? textOf(inline) : ''}`);
    return `<a class="anchor" href="#${id}" aria-label="${named}"></a></${open?.tag}>\n`;
  };
  rules.table_open = () =>
    `<div class="table" tabindex="0" role="group" aria-label="${words.table}"><table>\n`;
  rules.table_close = () => '</table></div>\n';
}
