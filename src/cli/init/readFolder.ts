import { readdir, readFile } from 'node:fs/promises';
import { join } from 'node:path';
import { type Page, readPage } from './page';
import { folderShelf, type Shelf } from './styles/shelf';
import { whyLeftOut } from './whyLeftOut';

/** What was read of a site: its pages, what could not be read and why, and where its style sheets are. */
export type ReadSite = { pages: Page[]; unread: string[]; shelf: Shelf };

/** Reads all pages of a folder, those in its folders too; what is another program's stays aside. */
export async function readFolder(folder: string): Promise<ReadSite> {
  const entries = await readdir(folder, { recursive: true, withFileTypes: true });
  const names = entries
    .filter((entry) => entry.isFile())
    .map((entry) =>
      join(entry.parentPath, entry.name).slice(join(folder, '/').length).replaceAll('\\', '/'),
    )
    .filter((name) => !/(^|\/)(node_modules|\.[^/]*)\//.test(name))
    .sort();
  const pages: Page[] = [];
  const unread: string[] = [];
  for (const name of names.filter((one) => /\.html?$/i.test(one))) {
    const page = readPage(name, await readFile(join(folder, name)));
    const why = whyLeftOut(page);
    if (page && why === undefined) pages.push(page);
    else unread.push(`${name} ${why}`);
  }
  const programs = names.filter((one) => /\.(php|phtml|twig|aspx?|jsp|ejs|hbs)$/i.test(one));
  if (programs.length) unread.push(madeOnServer(programs));
  const sheets = names.filter((one) => /\.css$/i.test(one));
  const read = async (name: string) =>
    sheets.includes(name) ? readFile(join(folder, name)) : undefined;
  return { pages, unread, shelf: folderShelf(sheets, read) };
}

/** Says that pages are made by programs, which cannot be read as pages. */
function madeOnServer([first, ...more]: string[]): string {
  const those = more.length
    ? `${first} and ${more.length} more make their pages`
    : `${first} makes its page`;
  return `${those} on a server (name the site’s address to have those read, and mark them in the template)`;
}
