import type { Rendered } from './markdown';
import { placeIn, type Source } from './source';
import { WORDS } from './words';

/** What search knows of one part of a page. */
export type Entry = {
  /** Its address below the docs' folder, with the heading's anchor. */
  to: string;
  language: string;
  section: string;
  title: string;
  /** The heading; empty for what stands above the first one. */
  heading: string;
  text: string;
  /** What people call it besides; empty for parts below a heading. */
  also: string;
};

/** A classic script that puts all parts of all pages at `assentDocs`: it is read from disks too, where nothing is fetched. */
export function indexScript(pages: readonly { page: Source; rendered: Rendered }[]): string {
  const entries = pages.flatMap(({ page, rendered }) =>
    rendered.parts.map(
      ({ heading, text }): Entry => ({
        to: `${placeIn(page)}.html${heading ? `#${heading.id}` : ''}`,
        language: page.language,
        section: WORDS[page.language].sectionNames[page.section] ?? page.section,
        title: page.title,
        heading: heading?.words ?? '',
        text: heading ? text : `${page.about} ${text}`,
        also: heading ? '' : page.also,
      }),
    ),
  );
  return `globalThis.assentDocs=${JSON.stringify(entries)};\n`;
}
