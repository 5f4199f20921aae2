import { readdir, readFile } from 'node:fs/promises';
import { join } from 'node:path';
import { foreignHost } from './foreignHosts';

/** Lines of a folder's style sheets that ask foreign hosts by themselves: no mark in a page holds those back. */
export async function styleHosts(folder: string, site: string | undefined): Promise<string[]> {
  const files = await readdir(folder, { recursive: true, encoding: 'utf8' });
  const sheets = files.filter((file) => /\.css$/i.test(file) && !/node_modules/.test(file)).sort();
  const found: string[] = [];
  for (const file of sheets) {
    const text = await readFile(join(folder, file), 'latin1');
    for (const { index, 2: address } of text.matchAll(
      /(url\(|@import)\s*["']?((?:https?:)?\/\/[^"')\s;]+)/gi,
    )) {
      const host = foreignHost(address, site);
      const line = text.slice(0, index).split('\n').length;
      if (host !== undefined) found.push(`${file.replaceAll('\\', '/')}:${line} asks ${host}`);
    }
  }
  return [...new Set(found)];
}
