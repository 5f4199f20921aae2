import { foreignHost } from '../foreignHosts';
import { attribute, type Element, type Page } from '../page';
import { cssAsks } from './cssAsks';
import type { Shelf } from './shelf';

/** A style sheet of the site's own. `bytes` has one character for each byte, as a page's. */
export type Sheet = {
  /** As it is shown: a path below the folder, or an address. */
  name: string;
  bytes: string;
  /** Names of the sheets that it imports. */
  imports: string[];
};

/** Names that a page's own style sheets have, each with its link. */
export function linkedSheets(
  page: Page,
  shelf: Shelf,
  site: string | undefined,
): { element: Element; href: string; name: string }[] {
  return page.elements.flatMap((element) => {
    const rel = attribute(element, 'rel') ?? '';
    const href = attribute(element, 'href')?.trim();
    if (element.tagName !== 'link' || !/\bstylesheet\b/i.test(rel) || !href) return [];
    const name = sheetName(href, page.name, shelf, site);
    return name === undefined ? [] : [{ element, href, name }];
  });
}

/** The name of a sheet of the site's own, as a page or sheet calls it; `undefined` for a foreign one. */
export function sheetName(
  address: string,
  from: string,
  shelf: Shelf,
  site: string | undefined,
): string | undefined {
  const base = shelf.addressOf(from);
  if (foreignHost(address, site) !== undefined && !isSame(address, base)) return undefined;
  return URL.canParse(address, base) ? shelf.nameOf(new URL(address, base)) : undefined;
}

/** Reads all style sheets of the site's own that pages ask for, and those that they import. */
export async function readSheets(
  pages: readonly Page[],
  shelf: Shelf,
  site: string | undefined,
): Promise<Sheet[]> {
  const waiting = pages.flatMap((page) => linkedSheets(page, shelf, site).map(({ name }) => name));
  const sheets: Sheet[] = [];
  const seen = new Set<string>();
  for (let name = waiting.shift(); name !== undefined; name = waiting.shift()) {
    if (seen.has(name)) continue;
    seen.add(name);
    const content = await shelf.read(name);
    if (!content) continue;
    const sheet = sheetOf(name, content, shelf, site);
    sheets.push(sheet);
    waiting.push(...sheet.imports);
  }
  return sheets;
}

function sheetOf(name: string, content: Uint8Array, shelf: Shelf, site: string | undefined): Sheet {
  const bytes = Buffer.from(content).toString('latin1');
  const imports = cssAsks(bytes).flatMap(({ kind, addresses: [address = ''] }) =>
    kind === 'import' ? (sheetName(address, name, shelf, site) ?? []) : [],
  );
  return { name, bytes, imports };
}

/** A sheet and all that it imports, those of them that could be read. */
export function withImports(name: string, sheets: readonly Sheet[]): Sheet[] {
  const found: Sheet[] = [];
  const waiting = [name];
  for (let next = waiting.shift(); next !== undefined; next = waiting.shift()) {
    const sheet = sheets.find((one) => one.name === next);
    if (!sheet || found.includes(sheet)) continue;
    found.push(sheet);
    waiting.push(...sheet.imports);
  }
  return found;
}

function isSame(address: string, base: string): boolean {
  return URL.canParse(address, base) && new URL(address, base).origin === new URL(base).origin;
}
