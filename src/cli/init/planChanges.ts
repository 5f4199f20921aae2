import type { AssentConfig } from '../../core/config';
import { tagLine } from '../../core/snippet';
import { editsOf } from './edits';
import type { FoundForm } from './forms';
import { lookAt } from './lookAt';
import { lineAt, type Page } from './page';
import type { ReadSite } from './readFolder';
import { type Assigned, proposeServices, type StyleAsk } from './services';
import { type HeldFile, heldFiles } from './styles/heldFiles';
import { holdForeign } from './styles/holdForeign';
import { pageStyles } from './styles/pageStyles';
import { readSheets, type Sheet } from './styles/sheets';
import { waitingLinks } from './styles/waitingLinks';
import { waitingStyles } from './styles/waitingStyles';
import type { ChangedFile } from './writePages';

/** What a site asks of others, and the services proposed for that. */
export type Seen = ReturnType<typeof proposeServices> & { sheets: Sheet[] };

/** Looks a site over: its elements, its pages' own styles and its style sheets. */
export async function lookOver(
  { pages, shelf }: ReadSite,
  site: string | undefined,
): Promise<Seen> {
  const sheets = await readSheets(pages, shelf, site);
  const sightings = pages.flatMap((page) =>
    page.elements.flatMap((element) => lookAt(page, element, site) ?? []),
  );
  const asks = [
    ...pages.flatMap((page) => asksOf(page, pageStyles(page, site).held)),
    ...sheets.flatMap((sheet) => asksOf(sheet, holdForeign(sheet.bytes, site).held)),
  ];
  return { ...proposeServices(sightings, asks), sheets };
}

function asksOf(
  { name, bytes }: Pick<Page, 'name' | 'bytes'>,
  held: readonly { host: string; at: number }[],
): StyleAsk[] {
  return held.map(({ host, at }) => ({ host, place: `${name}:${lineAt(bytes, at)}` }));
}

/** What the owner agreed to. */
export type Agreed = {
  config: AssentConfig;
  assigned: readonly Assigned[];
  forms: readonly FoundForm[];
};

/** All that is to be changed in a site and written beside it. */
export async function planChanges(
  { pages, shelf }: ReadSite,
  { sheets, styleServices }: Seen,
  { config, assigned, forms }: Agreed,
): Promise<{ changed: ChangedFile[]; held: HeldFile[] }> {
  const { site, services = {} } = config;
  const serviceOf = (host: string) => {
    const id = styleServices[host];
    return id !== undefined && Object.hasOwn(services, id) ? id : undefined;
  };
  const { files, changed: changedSheets } = await heldFiles(sheets, site, serviceOf, shelf);
  const changedPages = pages.map((page): ChangedFile => {
    const own = pageStyles(page, site);
    const { edits, head } = waitingStyles(own, serviceOf);
    const links = waitingLinks(page, files, sheets, shelf, site);
    const styles = { edits: [...own.edits, ...edits, ...links], head };
    return { ...page, edits: editsOf(page, assigned, forms, tagLine(config), styles) };
  });
  const changed = [...changedPages, ...changedSheets].filter(({ edits }) => edits.length);
  return { changed, held: files };
}
