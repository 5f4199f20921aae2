import { applyEdits } from '../edits';
import { lineAt } from '../page';
import type { ChangedFile } from '../writePages';
import type { HeldFile } from './heldFiles';
import { holdForeign } from './holdForeign';
import type { Shelf } from './shelf';

/**
 * Lines of a folder's style sheets that still ask foreign hosts by themselves once all changes are made: of those
 * that no page links to, so that nothing could be put beside their link.
 */
export async function looseStyles(
  shelf: Shelf,
  changed: readonly ChangedFile[],
  held: readonly HeldFile[],
  site: string | undefined,
): Promise<string[]> {
  const found: string[] = [];
  for (const name of shelf.names) {
    if (held.some((one) => one.name === name)) continue;
    const edits = changed.find((file) => file.name === name)?.edits ?? [];
    const content = await shelf.read(name);
    const text = applyEdits(Buffer.from(content ?? []).toString('latin1'), edits);
    for (const { host, at } of holdForeign(text, site).held)
      found.push(
        `${name}:${lineAt(text, at)} asks ${host} before any choice, and no page links to it. Copy the file onto the site, or seal the pages.`,
      );
  }
  return found;
}
