import { type Block, fencesIn } from '../../src/docs/fencesIn';
import { placeIn, readSources, type Source } from '../../src/docs/source';

/** All pages of the docs as their authors wrote them; Playwright cannot read what is generated into them. */
export const pages: readonly Source[] = readSources('demo/docs');

/** A block, and the page it stands in (`guides/seal`, `ru/index`). */
export type PlacedBlock = Block & { page: string };

const blocksIn = (some: readonly Source[]): PlacedBlock[] =>
  some.flatMap((page) => fencesIn(page.body).map((block) => ({ ...block, page: placeIn(page) })));

const isTranslated = (page: Source) =>
  page.language !== 'en' &&
  pages.some(({ name, language }) => language === 'en' && name === page.name);

/** The blocks of pages that say in another language what an English one says. */
export const translatedBlocks: readonly PlacedBlock[] = blocksIn(pages.filter(isTranslated));

/** All other blocks of code, in the order in which they are read: what is proved. */
export const blocks: readonly PlacedBlock[] = blocksIn(pages.filter((page) => !isTranslated(page)));

/** Where a block is found: its page and line. */
export const whereIs = ({ page, line, language }: PlacedBlock): string =>
  `${page}.md, line ${line} of its text (${language})`;

/** The blocks of a page that are proved by the test of a name, in their order. */
export function blocksOf(page: string, name: string): PlacedBlock[] {
  return [...blocks, ...translatedBlocks].filter(
    (block) => block.page === page && block.proof.kind === 'test' && block.proof.name === name,
  );
}

/** The text of the one block of a page that is proved by the test of a name; throws where there are more, or none. */
export function blockOf(page: string, name: string): string {
  const [block, ...more] = blocksOf(page, name);
  if (!block || more.length > 0) {
    throw new Error(
      `${page}.md has ${more.length + (block ? 1 : 0)} blocks test=${name}, not one.`,
    );
  }
  return block.code;
}
