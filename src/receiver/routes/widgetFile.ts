import { readFile, stat } from 'node:fs/promises';
import { join } from 'node:path';
import { promisify } from 'node:util';
import { brotliCompress } from 'node:zlib';
import { sha256 } from '../digest';

const compress = promisify(brotliCompress);

/** A file of the widget in both forms it travels in. `etag` changes with its content. */
export type WidgetFile = { plain: Uint8Array; brotli: Uint8Array; etag: string };

/** Finds a file of the widget by name; `undefined` for any other name and for one not built. */
export type FindWidgetFile = (name: string) => Promise<WidgetFile | undefined>;

/** `assent.js` and its chunks `assent.<name>.<hash>.js`; nothing with a path in it. */
const NAME = /^assent(\.[A-Za-z][\w-]{0,40}\.[\w-]{6,64})?\.js$/;

/** Reads files of one folder once per edition and keeps them, compressed too, in memory. */
export function createWidgetFiles(folder: string): FindWidgetFile {
  const kept = new Map<string, { edition: string; file: Promise<WidgetFile> }>();
  return async (name) => {
    if (!NAME.test(name)) return undefined;
    const path = join(folder, name);
    const found = await stat(path).catch(() => undefined);
    if (!found?.isFile()) return undefined;
    const edition = `${found.mtimeMs} ${found.size}`;
    const before = kept.get(name);
    if (before?.edition === edition) return before.file;
    const file = read(path);
    kept.set(name, { edition, file });
    file.catch(() => kept.delete(name));
    return file;
  };
}

async function read(path: string): Promise<WidgetFile> {
  const plain = await readFile(path);
  return { plain, brotli: await compress(plain), etag: sha256(plain).slice(0, 27) };
}
