import { readdir, readFile } from 'node:fs/promises';
import { join } from 'node:path';
import { type Page, readPage } from './page';

/** Reads all pages of a folder, those in its folders too; what is another program's stays aside. */
export async function readFolder(folder: string): Promise<{ pages: Page[]; unread: string[] }> {
  const entries = await readdir(folder, { recursive: true, withFileTypes: true });
  const names = entries
    .filter((entry) => entry.isFile() && /\.html?$/i.test(entry.name))
    .map((entry) =>
      join(entry.parentPath, entry.name)
        .slice(folder.length)
        .replace(/^[/\\]/, ''),
    )
    .filter((name) => !/(^|[/\\])(node_modules|\.[^/\\]*)[/\\]/.test(name))
    .map((name) => name.replaceAll('\\', '/'))
    .sort();
  const pages: Page[] = [];
  const unread: string[] = [];
  for (const name of names) {
    const page = readPage(name, await readFile(join(folder, name)));
    if (page) pages.push(page);
    else unread.push(name);
  }
  return { pages, unread };
}
