import { posix } from 'node:path';
import type { Edit } from '../edits';
import { attribute, type Page } from '../page';
import type { HeldFile } from './heldFiles';
import { linkedSheets, type Sheet, withImports } from './sheets';
import type { Shelf } from './shelf';

/** Puts what waits for a sheet right before its link, so that it has the sheet's own place in the cascade. */
export function waitingLinks(
  page: Page,
  files: readonly HeldFile[],
  sheets: readonly Sheet[],
  shelf: Shelf,
  site: string | undefined,
): Edit[] {
  const there = page.elements.flatMap((element) => attribute(element, 'data-assent-href') ?? []);
  return linkedSheets(page, shelf, site).flatMap(({ element, href, name }) => {
    const start = element.sourceCodeLocation?.startOffset;
    if (start === undefined) return [];
    const used = withImports(name, sheets).map((sheet) => sheet.name);
    const indent = /[ \t]*$/.exec(page.bytes.slice(0, start))?.[0] ?? '';
    return files.flatMap((file): Edit[] => {
      const address = addressFrom(href, page.name, file.name);
      if (!used.includes(file.sheet) || there.includes(address)) return [];
      there.push(address);
      const link = `<link rel="stylesheet" data-assent-href="${address}" data-assent-service="${file.service}">`;
      return [{ start, end: start, text: `${link}\n${indent}` }];
    });
  });
}

/** The address of a file, written in the way of a link that stands there. */
function addressFrom(href: string, page: string, file: string): string {
  if (/^https?:/.test(file)) return file;
  const path = file.split('/').map(encodeURIComponent).join('/');
  const isFromRoot = /^(\/|https?:)/i.test(href);
  return isFromRoot ? `/${path}` : posix.relative(posix.dirname(page), path);
}
