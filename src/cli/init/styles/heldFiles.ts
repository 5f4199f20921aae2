import type { ChangedFile } from '../writePages';
import { byService, type ServiceOf } from './byService';
import { heldCss } from './heldCss';
import { holdForeign } from './holdForeign';
import type { Sheet } from './sheets';
import type { Shelf } from './shelf';

/** A style sheet that waits for a service: what another one asked for by itself. */
export type HeldFile = { sheet: string; service: string; name: string };

/** The sheets changed so that they ask nobody foreign, and beside each what waits; earlier files are added to. */
export async function heldFiles(
  sheets: readonly Sheet[],
  site: string | undefined,
  serviceOf: ServiceOf,
  shelf: Shelf,
): Promise<{ files: HeldFile[]; changed: ChangedFile[] }> {
  const files: HeldFile[] = [];
  const changed: ChangedFile[] = [];
  for (const sheet of sheets) {
    const { edits, held } = holdForeign(sheet.bytes, site);
    if (edits.length) changed.push({ ...sheet, edits, decode });
    files.push(...earlierFiles(sheet.name, shelf.names));
    for (const { service, held: own } of byService(held, serviceOf)) {
      const name = `${sheet.name.replace(/\.css$/i, '')}.assent-${service}.css`;
      const before = await shelf.read(name);
      const bytes = before ? Buffer.from(before).toString('latin1') : '';
      const head = before
        ? ''
        : `/* What ${sheet.name.replace(/.*\//, '')} asks of ${own.map(({ host }) => host).join(', ')}: waits for consent. */\n`;
      const end = { start: bytes.length, end: bytes.length };
      // Imports count at the top of a file only.
      const first = before ? [{ start: 0, end: 0, text: `${heldCss(own, 'only')}\n` }] : [];
      const rest = { ...end, text: `${head}${heldCss(own, before ? 'none' : 'all')}\n` };
      const added = [...first, rest].filter(({ text }) => text.trim());
      changed.push({ name, bytes, edits: added, decode, ...(!before && { isNew: true as const }) });
      if (!files.some((one) => one.name === name)) files.push({ sheet: sheet.name, service, name });
    }
  }
  return { files, changed };
}

/** Files that an earlier run wrote beside a sheet. */
function earlierFiles(sheet: string, names: readonly string[]): HeldFile[] {
  const start = `${sheet.replace(/\.css$/i, '')}.assent-`;
  return names.flatMap((name) => {
    const service = name.startsWith(start) ? name.slice(start.length).replace(/\.css$/, '') : '';
    return /^[a-z0-9_]+$/.test(service) ? [{ sheet, service, name }] : [];
  });
}

function decode(part: string): string {
  return Buffer.from(part, 'latin1').toString('utf8');
}
