import type { Edit } from '../edits';
import { attribute, type Page } from '../page';
import { type Held, holdForeign } from './holdForeign';
import { styleText, styleValue } from './styleParts';

/** What a page's own styles ask of foreign hosts, and where. */
export type PageStyles = {
  edits: Edit[];
  /** Of each `<style>` with imports: where it begins, what it held, and for which media it is. */
  imports: { at: number; media: string | undefined; held: Held[] }[];
  held: Held[];
};

/** Looks `<style>` elements and `style` attributes over. Places are bytes of the page. */
export function pageStyles(page: Page, site: string | undefined): PageStyles {
  const found: PageStyles = { edits: [], imports: [], held: [] };
  for (const element of page.elements) {
    const part = element.tagName === 'style' ? styleText(element) : styleValue(page, element);
    if (!part) continue;
    const { edits, held } =
      element.tagName === 'style'
        ? holdForeign(page.bytes.slice(part.start, part.end), site)
        : holdForeign(unquoted(page.bytes.slice(part.start, part.end)), site, true, plainAmps);
    const moved = <Place extends { start: number; end: number }>(one: Place) => ({
      ...one,
      start: one.start + part.start,
      end: one.end + part.start,
    });
    found.edits.push(...edits.map(moved));
    found.held.push(...held.map((one) => ({ ...one, at: one.at + part.start })));
    const at = element.sourceCodeLocation?.startOffset;
    if (at !== undefined && held.some(({ imports }) => imports.length))
      found.imports.push({ at, media: attribute(element, 'media'), held });
  }
  return found;
}

/** Quotes written as entities become quotes in the same room, so that no place moves. */
function unquoted(text: string): string {
  return text.replace(/&(quot|#34|apos|#39);/g, (entity, name: string) =>
    (/quot|34/.test(name) ? '"' : "'").padEnd(entity.length),
  );
}

function plainAmps(address: string): string {
  return address.trim().replace(/&amp;/g, '&');
}
