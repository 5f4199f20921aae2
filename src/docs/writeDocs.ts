import { cpSync, mkdirSync, readdirSync, writeFileSync } from 'node:fs';
import { dirname, join } from 'node:path';
import { readDocs, renderDocs } from './renderDocs';

/** Lays the docs' pages into a folder, with the widget that stands on them. The pages' scripts are there already. */
export async function writeDocs(sources: string, folder: string, widget: string): Promise<void> {
  for (const [path, content] of await renderDocs(readDocs(sources))) {
    mkdirSync(dirname(join(folder, path)), { recursive: true });
    writeFileSync(join(folder, path), content);
  }
  mkdirSync(join(folder, 'assent'), { recursive: true });
  for (const file of readdirSync(widget)) {
    if (/^assent\b.*\.js$/.test(file)) cpSync(join(widget, file), join(folder, 'assent', file));
  }
  cpSync('demo/icon.svg', join(folder, 'icon.svg'));
}
