import createMarkdown from 'markdown-it';
import { type Fence, fenceOf } from './fence';

/** A block of code of a page: how it is proved, its text, and the line it begins at, counted from the page's text. */
export type Block = Fence & { code: string; line: number };

/** All blocks of code in a page's text, those in lists and notes too. */
export function fencesIn(text: string): Block[] {
  return createMarkdown()
    .parse(text.replace(/^(\s*):::.*$/gm, '$1'), {})
    .filter(({ type }) => type === 'fence')
    .map(({ info, content, map }) => ({
      ...fenceOf(info),
      code: content,
      line: (map?.[0] ?? 0) + 1,
    }));
}
