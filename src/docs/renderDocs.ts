import { fencesIn } from './fencesIn';
import { withGenerated } from './generated';
import { createHighlight } from './highlight';
import { layout } from './layout';
import { knownOf, linkFrom } from './links';
import { renderMarkdown } from './markdown';
import { indexScript } from './searchIndex';
import { placeIn, readSources, type Source } from './source';
import { stylesWith } from './styles';

/** The sources of all pages below a folder, with what is generated in its place. */
export function readDocs(folder: string): Source[] {
  return readSources(folder).map((source) => ({
    ...source,
    body: withGenerated(source.body, `${placeIn(source)}.md`),
  }));
}

/** All files that are made of the docs' sources, by their paths below the docs' folder. The same sources give the same bytes. */
export async function renderDocs(sources: readonly Source[]): Promise<Map<string, string>> {
  const languages = sources.flatMap(({ body }) => fencesIn(body).map(({ language }) => language));
  const highlight = await createHighlight(languages);
  const isKnown = knownOf(sources);
  const rendered = sources.map((page) => ({
    page,
    rendered: renderMarkdown(page.body, page.language, highlight, (written) =>
      linkFrom(page, written, isKnown),
    ),
  }));
  return new Map([
    ...rendered.map(
      ({ page, rendered }) =>
        [`${placeIn(page)}.html`, layout(page, rendered, sources, isKnown)] as const,
    ),
    ['searchIndex.js', indexScript(rendered)] as const,
    ['docs.css', stylesWith(highlight.css())] as const,
  ]);
}
